import { isRecord, type Json } from '../score/json.ts'
import type { Bindings } from './bindings.ts'

/** Keys by which people tell two things apart, the best first. */
const NATURAL = ['key', 'name', 'title', 'label', 'login', 'email', 'summary', 'text', 'displayName', 'client_msg_id']

/**
 * Which item of a reply's list stands for which of the recorded one: by position when both are equally long, else by bound id,
 * else by what people call them. What has no counterpart is left out.
 */
export function pairUp(recorded: readonly Json[], reply: readonly Json[], bindings: Bindings): [Json, Json][] {
  if (recorded.length === reply.length) return recorded.map((item, at) => [item, reply[at] as Json])
  const taken = new Set<number>()
  const take = (fits: (item: Json) => boolean): Json | undefined => {
    const at = reply.findIndex((item, at) => !taken.has(at) && fits(item))
    if (at < 0) return undefined
    taken.add(at)
    return reply[at]
  }
  return recorded.flatMap((item): [Json, Json][] => {
    const other = take(bySameId(item, bindings)) ?? take(bySameName(item))
    return other === undefined ? [] : [[item, other]]
  })
}

const NEVER = () => false

function bySameId(item: Json, bindings: Bindings): (other: Json) => boolean {
  if (!isRecord(item) || typeof item.id !== 'string' || !bindings.has(item.id)) return NEVER
  const id = bindings.text(item.id)
  return (other) => isRecord(other) && other.id === id
}

function bySameName(item: Json): (other: Json) => boolean {
  const name = nameOf(item)
  return name === undefined ? NEVER : (other) => nameOf(other) === name
}

/** What people call a thing, with the key it stands under; undefined when it has no name. */
export function nameOf(item: Json): string | undefined {
  if (!isRecord(item)) return undefined
  const own = named(item, '')
  if (own !== undefined) return own
  if (isRecord(item.profile ?? null)) {
    const inProfile = named(item.profile as Record<string, Json>, 'profile.')
    if (inProfile !== undefined) return inProfile
  }
  const nested = [(item.fields as any)?.summary, (item.properties as any)?.title].find((v) => typeof v === 'string')
  return nested === undefined ? undefined : `nested=${nested}`
}

function named(item: Readonly<Record<string, Json>>, prefix: string): string | undefined {
  const key = NATURAL.find((key) => typeof item[key] === 'string')
  return key && `${prefix}${key}=${item[key]}`
}
