import { Args } from '../args.ts'
import { signed } from '../model/authorship.ts'
import { CUT, requireContent } from '../model/content.ts'
import { addMessage } from '../model/messages.ts'
import { showPicturesLater } from '../model/pictures.ts'
import { requirePostable } from '../model/posting.ts'
import { replyFields } from '../model/replying.ts'
import { uuid } from '../model/uuids.ts'
import type { SlackWorld } from '../types.ts'
import { as, call } from './person.ts'
import { conversationIn, personIn, userNamed } from './resolve.ts'
import { need, text, unknown, type Wish } from './wish.ts'

type Act = (world: SlackWorld, wish: Wish) => unknown

/** A method of the Web API as a person would use it in their client, with the arguments an act takes. */
const doing =
  (method: string, values: (world: SlackWorld, wish: Wish) => Record<string, unknown> = () => ({})): Act =>
  (world, wish) => {
    const user = personIn(world, wish)
    const { ok: _, ...result } = call(world, user, method, {
      channel: conversationIn(world, user, wish).id,
      ...values(world, wish),
    })
    return result
  }

/** Posts as a person types it. With `thread_ts` it is a reply. Returns `{channel, ts}`. */
const post: Act = (world, wish) => {
  const user = personIn(world, wish)
  const { id } = conversationIn(world, user, wish)
  const args = new Args(wish)
  return as(world, user, () => {
    const channel = requirePostable(world, id).id
    const said = {
      client_msg_id: uuid(world),
      ...signed(world),
      ...requireContent(world, args, CUT),
      ...replyFields(world, channel, args),
    }
    const message = addMessage(world, channel, said)
    showPicturesLater(world, message, args)
    return { channel, ts: message.ts }
  })
}

const item = (_world: SlackWorld, wish: Wish) => ({
  timestamp: need(wish, 'ts', 'the ts of a message'),
  name: need(wish, 'name', 'an emoji without colons, such as thumbsup'),
})

const message = (_world: SlackWorld, wish: Wish) => ({ ts: need(wish, 'ts', 'the ts of a message') })

const others = (world: SlackWorld, wish: Wish) => ({
  users: need(wish, 'users', 'one or more people, with commas')
    .split(',')
    .map((name) => {
      const user = userNamed(world, name.trim())
      if (!user) throw unknown('unknown_user', 'person', name, [])
      return user.id
    })
    .join(','),
})

/** What people write and where they go. */
export const messageActs: Record<string, Act> = {
  post,
  edit: doing('chat.update', (world, wish) => ({
    ...message(world, wish),
    text: text(wish, 'text'),
    blocks: wish.blocks,
  })),
  delete: doing('chat.delete', message),
  react: doing('reactions.add', item),
  unreact: doing('reactions.remove', item),
  pin: doing('pins.add', (_world, wish) => ({ timestamp: need(wish, 'ts') })),
  joinChannel: doing('conversations.join'),
  leaveChannel: doing('conversations.leave'),
  archiveChannel: doing('conversations.archive'),
  renameChannel: doing('conversations.rename', (_world, wish) => ({ name: need(wish, 'name') })),
  invite: doing('conversations.invite', others),
  createChannel: (world, wish) => {
    const { channel } = call(world, personIn(world, wish), 'conversations.create', {
      name: need(wish, 'name').replace(/^#/, ''),
      is_private: wish.private,
    })
    return { channel: channel.id, name: channel.name }
  },
}
