import type { Channel, Delivery, Event } from '@dtu/kit'
import type { LibraryWorld } from './tables.ts'

/** Every reader who left an address is told of every event. */
export const deliveries = (world: LibraryWorld, event: Event): Delivery[] =>
  world.db.readers.find().map(({ url }) => ({ channel: 'letter', payload: { url, seq: event.seq, type: event.type } }))

const MINUTE = 60_000

export const channels: Record<string, Channel<LibraryWorld>> = {
  /** Three attempts, a minute and then ten apart. */
  letter: {
    prepare: (_world, payload, attempt) => ({
      via: 'http',
      url: payload.url,
      headers: { 'content-type': 'application/json', 'x-attempt': String(attempt) },
      body: JSON.stringify(payload),
      timeout: 2_000,
    }),
    settle(world, _payload, attempt, outcome) {
      if (outcome.ok && outcome.status < 300) return undefined
      return attempt < 3 ? { retryAt: world.now() + (attempt === 1 ? MINUTE : 10 * MINUTE) } : 'failed'
    },
  },
  line: {
    prepare: (_world, payload) => ({ via: 'socket', session: payload.session, text: payload.text }),
    settle: (_world, _payload, _attempt, outcome) => (outcome.ok ? undefined : 'failed'),
  },
}
