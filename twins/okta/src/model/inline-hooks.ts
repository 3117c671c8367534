import { Ask, type Outcome } from '@dtu/kit'
import { invalid, notFound, oktaError } from '../errors/error.ts'
import { asText } from '../text.ts'
import type { Document, OktaWorld } from '../types.ts'
import { party } from '../view/log-parties.ts'
import { messageTo, readChannel } from './hook-channel.ts'
import type { InlineHook } from './hook-types.ts'
import { log } from './log.ts'
import { now } from './time.ts'

export function requireInlineHook(world: OktaWorld, id: string): InlineHook {
  const hook = world.db.inline_hooks.get(id)
  if (!hook) throw notFound(id, 'InlineHook')
  return hook
}

const tell = (world: OktaWorld, what: string, hook: InlineHook): void =>
  log(world, `inline_hook.${what}`, [party('InlineHook', hook.id, hook.name)])

/** What hooks may be for (developer.okta.com, Inline Hooks API). */
const TYPES = [
  'com.okta.import.transform',
  'com.okta.oauth2.tokens.transform',
  'com.okta.saml.tokens.transform',
  'com.okta.telephony.provider',
  'com.okta.user.credential.password.import',
  'com.okta.user.pre-registration',
]

export function createInlineHook(world: OktaWorld, body: Document): InlineHook {
  const time = now(world)
  const { type } = body
  if (typeof type !== 'string' || !TYPES.includes(type)) throw invalid('type', 'type: The field has an invalid value')
  const hook = world.db.inline_hooks.insert({
    id: world.ids.next('inlineHook'),
    status: 'ACTIVE',
    type,
    created: time,
    lastUpdated: time,
    ...readHook(world, body),
    seq: world.ids.count('inline-hook-place'),
  })
  tell(world, 'created', hook)
  return hook
}

export function changeInlineHook(world: OktaWorld, hook: InlineHook, body: Document): InlineHook {
  const next = readHook(world, body, hook)
  const changed = world.db.inline_hooks.update(hook, {
    ...next,
    // A secret that is not sent again stays.
    secret: next.secret ?? (next.channel.config.authScheme ? hook.secret : undefined),
    lastUpdated: now(world),
  })
  tell(world, 'updated', changed)
  return changed
}

function readHook(world: OktaWorld, { name, version, channel }: Document, hook?: InlineHook) {
  if (typeof name !== 'string' || name === '') throw invalid('name', 'name: The field cannot be left blank')
  const namesake = world.db.inline_hooks.first({ name: name.toLowerCase() })
  if (namesake && namesake.id !== hook?.id)
    throw invalid('name', 'name: An object with this field already exists in the current organization')
  return { name, version: typeof version === 'string' ? version : (hook?.version ?? '1.0.0'), ...readChannel(channel) }
}

export function switchInlineHook(world: OktaWorld, hook: InlineHook, status: InlineHook['status']): InlineHook {
  const changed = world.db.inline_hooks.update(hook, { status, lastUpdated: now(world) })
  tell(world, status === 'ACTIVE' ? 'activated' : 'deactivated', changed)
  return changed
}

export function deleteInlineHook(world: OktaWorld, hook: InlineHook): void {
  if (hook.status === 'ACTIVE') throw invalid('inlineHook', 'The inline hook must be deactivated before it is deleted.')
  world.db.inline_hooks.delete(hook.id)
  tell(world, 'deleted', hook)
}

/** What a hook is asked, besides its data (developer.okta.com, inline hooks, "The Okta request"). */
export const envelope = (world: OktaWorld, hook: InlineHook, data: unknown): Document => ({
  eventId: world.ids.next('logEvent').slice(0, 22),
  eventTime: now(world),
  eventType: hook.type,
  eventTypeVersion: '1.0',
  contentType: 'application/json',
  cloudEventVersion: '0.1',
  source: `${world.baseUrl}/api/v1/inlineHooks/${hook.id}`,
  data,
})

/** What a hook answers. */
export interface HookAnswer {
  readonly commands: readonly { readonly type: string; readonly value?: unknown }[]
  readonly error?: { readonly errorSummary?: string; readonly errorCauses?: readonly unknown[] }
  readonly [more: string]: unknown
}

/**
 * Asks a hook, and goes on with its answer. Throws what Okta says where it gives none (E0000137), one that cannot be read
 * (E0000134) or one that is an error (E0000135), unless `failed` answers for that.
 */
export const askHook = (
  hook: InlineHook,
  body: unknown,
  answer: (world: OktaWorld, given: HookAnswer) => unknown,
  failed?: (world: OktaWorld, refusal: string, causes: readonly string[]) => unknown,
): Ask<OktaWorld> =>
  new Ask(messageTo(hook, body), (world, outcome) => {
    const given = readAnswer(outcome)
    const result = 'refusal' in given ? 'FAILURE' : 'SUCCESS'
    log(world, 'inline_hook.executed', [party('InlineHook', hook.id, hook.name)], { outcome: { result } })
    if (!('refusal' in given)) return answer(world, given)
    if (failed) return failed(world, given.refusal as string, given.causes as string[])
    throw oktaError(given.refusal as string, { causes: given.causes as string[] })
  })

function readAnswer(outcome: Outcome): HookAnswer | { refusal: string; causes: string[] } {
  if (!outcome.ok) return { refusal: 'E0000137', causes: [outcome.detail] }
  if (outcome.status === 204) return { commands: [] }
  if (outcome.status >= 300)
    return { refusal: 'E0000134', causes: [`The hook answered with status ${outcome.status}.`] }
  try {
    const given = outcome.body.trim() === '' ? {} : JSON.parse(outcome.body)
    const commands = Array.isArray(given.commands) ? given.commands : []
    return given.error
      ? { refusal: 'E0000135', causes: [asText(given.error.errorSummary ?? '')] }
      : { ...given, commands }
  } catch {
    return { refusal: 'E0000134', causes: ['The answer is not JSON.'] }
  }
}

/** The hook that is asked at a point: the first active one of a type. */
export const hookFor = (world: OktaWorld, type: string): InlineHook | undefined =>
  world.db.inline_hooks.find({ where: { type }, order: 'seq' }).find(({ status }) => status === 'ACTIVE')
