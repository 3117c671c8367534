import { Ask, type Outcome } from '@dtu/kit'
import { invalid, notFound } from '../errors/error.ts'
import { asText } from '../text.ts'
import type { Document, OktaWorld } from '../types.ts'
import { party } from '../view/log-parties.ts'
import { messageTo, readChannel } from './hook-channel.ts'
import type { EventHook } from './hook-types.ts'
import { log } from './log.ts'
import { now } from './time.ts'

export function requireEventHook(world: OktaWorld, id: string): EventHook {
  const hook = world.db.event_hooks.get(id)
  if (!hook) throw notFound(id, 'Webhook')
  return hook
}

const tell = (world: OktaWorld, what: string, hook: EventHook): void =>
  log(world, `event_hook.${what}`, [party('EventHook', hook.id, hook.name)])

/** Up to this many hooks an org, and events a hook (developer.okta.com, event hooks). */
const MOST_HOOKS = 25
const MOST_EVENTS = 300

export function createEventHook(world: OktaWorld, body: Document): EventHook {
  if (world.db.event_hooks.count() >= MOST_HOOKS)
    throw invalid('eventHook', `An org can have at most ${MOST_HOOKS} event hooks`)
  const time = now(world)
  const hook = world.db.event_hooks.insert({
    id: world.ids.next('eventHook'),
    status: 'ACTIVE',
    verificationStatus: 'UNVERIFIED',
    created: time,
    createdBy: world.caller.userId,
    lastUpdated: time,
    ...readHook(body),
    seq: world.ids.count('event-hook-place'),
  })
  tell(world, 'created', hook)
  return hook
}

/** A hook that goes to another place has to be verified again. */
export function replaceEventHook(world: OktaWorld, hook: EventHook, body: Document): EventHook {
  const next = readHook(body)
  const moved = next.channel.config.uri !== hook.channel.config.uri
  const changed = world.db.event_hooks.update(hook, {
    ...next,
    ...(moved && { verificationStatus: 'UNVERIFIED' as const }),
    ...((body.status === 'ACTIVE' || body.status === 'INACTIVE') && { status: body.status as EventHook['status'] }),
    lastUpdated: now(world),
  })
  tell(world, 'updated', changed)
  return changed
}

function readHook({ name, description, events, channel }: any) {
  if (typeof name !== 'string' || name === '') throw invalid('name', 'name: The field cannot be left blank')
  const items: unknown = events?.items
  if (!Array.isArray(items) || items.length === 0) throw invalid('events', 'events: The field cannot be left blank')
  if (items.length > MOST_EVENTS) throw invalid('events', `events: A hook hears of at most ${MOST_EVENTS} events`)
  return {
    name,
    description: typeof description === 'string' ? description : null,
    events: { type: 'EVENT_TYPE', items: items.map(asText), filter: events.filter ?? null },
    ...readChannel(channel),
  }
}

export function switchEventHook(world: OktaWorld, hook: EventHook, status: EventHook['status']): EventHook {
  const changed = world.db.event_hooks.update(hook, { status, lastUpdated: now(world) })
  tell(world, status === 'ACTIVE' ? 'activated' : 'deactivated', changed)
  return changed
}

export function deleteEventHook(world: OktaWorld, hook: EventHook): void {
  if (hook.status === 'ACTIVE') throw invalid('eventHook', 'The event hook must be deactivated before it is deleted.')
  world.db.event_hooks.delete(hook.id)
  tell(world, 'deleted', hook)
}

/** Has the hook's end prove that it wants events: it repeats a word it is sent (developer.okta.com, event hooks). */
export function verifyEventHook(
  world: OktaWorld,
  { id }: EventHook,
  show: (hook: EventHook) => unknown,
): Ask<OktaWorld> {
  const challenge = world.ids.next('challenge')
  const message = messageTo(requireEventHook(world, id), undefined, { 'x-okta-verification-challenge': challenge })
  return new Ask(message, (later, outcome) => {
    const hook = requireEventHook(later, id)
    if (!repeats(outcome, challenge))
      throw invalid('eventHook', 'Event hook verification failed: the endpoint did not return the verification value.')
    const verified = later.db.event_hooks.update(hook, { verificationStatus: 'VERIFIED', lastUpdated: now(later) })
    tell(later, 'verified', verified)
    return show(verified)
  })
}

function repeats(outcome: Outcome, challenge: string): boolean {
  if (!outcome.ok || outcome.status !== 200) return false
  try {
    return JSON.parse(outcome.body).verification === challenge
  } catch {
    return false
  }
}
