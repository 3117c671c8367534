import type { Said } from '@dtu/kit'
import { Args } from '../args.ts'
import { CUT, requireContent } from '../model/content.ts'
import { joinThread } from '../model/replying.ts'
import type { Message } from '../model/types.ts'
import { uuid } from '../model/uuids.ts'
import type { SlackWorld } from '../types.ts'
import type { Cast } from './channels.ts'
import { marked } from './text.ts'
import { channelId } from './workspace.ts'

const HOUR = 3_600_000
const MINUTE = 60_000

/** What was said before anybody looked: a message an hour in each channel from when the seed began, replies a minute after. */
export function seedMessages(world: SlackWorld, cast: Cast): void {
  const { channels, at } = cast.seed
  const longest = Math.max(0, ...channels.map(({ messages }) => messages.length))
  // In the order of time, which is the order in which a workspace counts.
  for (let n = 0; n < longest; n++) {
    const roots = channels.flatMap(({ name, messages }) => {
      const post = messages[n]
      return post ? [{ post, root: say(world, cast, name, post, at + n * HOUR) }] : []
    })
    for (const { post, root } of roots)
      for (const reply of post.replies ?? [])
        joinThread(world, say(world, cast, root.channel, reply, at + n * HOUR + MINUTE, root))
  }
}

function say(world: SlackWorld, cast: Cast, channel: string, { by, text }: Said, at: number, root?: Message): Message {
  const user = cast.users.get(by) ?? cast.creator
  const micros = world.ids.rising('ts', at * 1000)
  return world.db.messages.insert({
    user,
    type: 'message',
    ts: `${Math.floor(micros / 1e6)}.${String(micros % 1e6).padStart(6, '0')}`,
    client_msg_id: uuid(world),
    ...requireContent(world, new Args({ text: marked(text, cast) }), CUT),
    team: world.db.users.get(user)?.team_id,
    ...(root && { thread_ts: root.ts, parent_user_id: root.user }),
    channel: root ? channel : channelId(world, channel),
  } as Message)
}
