import type { Twin } from '@dtu/kit'
import { isAbrupt, kindOfMishap } from './event/mishap.ts'
import { kindOf, optionsOf } from './format/check.ts'
import type { Fault } from './format/schema.ts'

type Action = Fault['do'][number]
type Need = (twin: Twin, options: Readonly<Record<string, any>>, name: string) => string | undefined

const list = (names: readonly string[]) => (names.length > 0 ? `it knows: ${names.join(', ')}` : 'it knows of none')

const mishap: Need = ({ name: twin, dialect, sockets }, options, name) => {
  const kind = kindOfMishap(name, options)
  const known = dialect?.mishaps ?? {}
  if (isAbrupt(kind)) return sockets?.length ? undefined : `${twin} has no sockets`
  return kind in known ? undefined : `'${kind}' does not happen at ${twin}: ${list(Object.keys(known))}`
}

const sends: Need = ({ name, channels }) =>
  Object.keys(channels ?? {}).length > 0 ? undefined : `${name} sends nothing to anybody`

const signs: Need = (twin, options, name) =>
  sends(twin, options, name) ??
  (twin.dialect?.signatureHeaders?.length ? undefined : `${twin.name} signs nothing that it sends`)

const challenges: Need = ({ name, dialect }) =>
  dialect?.challenges?.length ? undefined : `${name} challenges nobody whom it sends to`

const batches: Need = ({ name, dialect }) => (dialect?.batch ? undefined : `${name} has no batches`)

const resets: Need = ({ name, dialect }) =>
  dialect?.timeHeaders?.length ? undefined : `${name} sends no header that holds a moment in seconds`

const NEEDS: Readonly<Record<string, Need>> = {
  'event.socket': mishap,
  'event.notice': mishap,
  'event.disableSubscription': mishap,
  'event.expireChannel': mishap,
  'event.challenge': challenges,
  'event.signature': signs,
  'clock.resetHeader': resets,
  'svc.batch': batches,
}

/** Why a twin cannot do what an action says; undefined when it can. */
export function lacks(twin: Twin, action: Action): string | undefined {
  const name = kindOf(action)
  const options = optionsOf(action)
  const need = NEEDS[name] ?? (name.startsWith('event.') ? sends : undefined)
  const lack = need?.(twin, options, name)
  if (lack !== undefined) return lack
  const { commit } = action
  return typeof commit === 'object' && 'partial' in commit ? batches(twin, options, name) : undefined
}
