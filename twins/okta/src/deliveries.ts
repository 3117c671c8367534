import type { Channel, Delivery, Event, Outcome } from '@dtu/kit'
import { messageTo } from './model/hook-channel.ts'
import type { EventHook } from './model/hook-types.ts'
import { log, SYSTEM } from './model/log.ts'
import { now } from './model/time.ts'
import type { OktaWorld } from './types.ts'
import { party } from './view/log-parties.ts'

interface Letter {
  readonly hook: string
  readonly event: unknown
  readonly eventId: string
  readonly time: string
}

/** What event hooks hear of. How their own deliveries went is for the log alone: it would never end. */
export function deliveries(world: OktaWorld, { type, body }: Event): Delivery[] {
  if (type.startsWith('event_hook.')) return []
  return world.db.event_hooks
    .find({ where: { status: 'ACTIVE', verified: true } })
    .filter(({ events }) => events.items.includes(type))
    .map(({ id }) => ({
      channel: 'eventHook',
      payload: { hook: id, event: body, eventId: world.ids.next('logEvent').slice(0, 22), time: now(world) },
    }))
}

const hookOf = (world: OktaWorld, { hook }: Letter): EventHook | undefined => {
  const found = world.db.event_hooks.get(hook)
  return found?.status === 'ACTIVE' ? found : undefined
}

/** The shape of a delivery (developer.okta.com, event hooks, "Sample event delivery payload"). */
const eventHook: Channel<OktaWorld> = {
  prepare(world, letter: Letter) {
    const hook = hookOf(world, letter)
    return (
      hook &&
      messageTo(hook, {
        eventId: letter.eventId,
        eventTime: letter.time,
        eventType: 'com.okta.event_hook',
        eventTypeVersion: '1.0',
        contentType: 'application/json',
        cloudEventsVersion: '0.1',
        source: `${world.baseUrl}/api/v1/eventHooks/${hook.id}`,
        data: { events: [letter.event] },
      })
    )
  },

  // One more try at most, and none after a refusal (faults.md; developer.okta.com, event hooks).
  settle(world, letter: Letter, attempt, outcome) {
    if (outcome.ok && outcome.status < 300) return undefined
    if (attempt === 1 && mayPass(outcome)) return { retryAt: world.now() + RETRY_AFTER }
    const hook = world.db.event_hooks.get(letter.hook)
    if (hook)
      log(world, 'event_hook.delivery', [party('EventHook', hook.id, hook.name)], {
        actor: SYSTEM,
        outcome: { result: 'FAILURE', reason: outcome.ok ? `HTTP ${outcome.status}` : outcome.reason },
      })
    return 'failed'
  },
}

const RETRY_AFTER = 1000

const mayPass = (outcome: Outcome): boolean => !outcome.ok || outcome.status >= 500

export const channels = { eventHook }
