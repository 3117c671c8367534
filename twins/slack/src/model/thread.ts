import { RawJson } from '@dtu/kit'
import type { SlackWorld } from '../types.ts'
import { type Stretch, stretch, type Window } from './history.ts'
import type { Message } from './types.ts'

/**
 * A page of a thread: its parent, then replies, old ones first. Without `oldest` the newest replies come on the first page,
 * and each page begins with the parent (dust-tt/dust, `getRepliesFromThread`, drew the order it met; Slack's own assistant
 * templates ask with `oldest` to get the first replies). A reply by itself is a thread of one (slackapi/bolt-python#783).
 */
export function thread(world: SlackWorld, parent: Message, window: Window): Stretch {
  const alone = parent.thread_ts === undefined || parent.thread_ts !== parent.ts
  if (alone) return { messages: new RawJson(`[${wire(parent)}]`), next: undefined }
  // The parent is of its own thread; it is left out here and put before the page.
  const { gt, gte, ...upper } = window.bounds
  const lower =
    gte !== undefined && gte > parent.ts ? { gte } : { gt: gt !== undefined && gt > parent.ts ? gt : parent.ts }
  const { messages, next } = stretch(
    world,
    { channel: parent.channel, thread: parent.ts },
    { ...window, bounds: { ...upper, ...lower } },
    false,
  )
  const replies = messages.text.slice(1, -1)
  return { messages: new RawJson(`[${wire(parent)}${replies === '' ? '' : `,${replies}`}]`), next }
}

function wire(message: Message): string {
  const { channel: _, ...sent } = message
  return JSON.stringify(sent)
}
