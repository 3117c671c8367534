import type { Played } from '../../replay/play.ts'
import { isRecord, type Json } from '../../score/json.ts'
import { type Found, type Ground, leaves, operationOf, type Proposal, placesOf } from '../ground.ts'
import { witnesses } from './field.ts'
import { type Pair, type Place, placeOf } from './pairs.ts'

/** What a thing has from its making: another default, or what the client said, kept where the thing is stored. */
export function proposeStored(found: Found, ground: Ground): Proposal[] {
  const place = placeOf(found)
  const pairs = (place?.pairs ?? []).filter(
    ({ owner, recorded }) => owner !== undefined && Object.hasOwn(recorded, place?.name ?? ''),
  )
  if (!place || pairs.length === 0 || pairs.length < place.pairs.length) return []
  const made = pairs.map((pair) => makingOf(pair, ground))
  const [first] = made
  if (!first || made.some((one) => one?.operation !== first.operation || one.table !== first.table)) return []
  const makings = made as Making[]
  const { operation, table, resource } = first
  const where = { operation, table, ...(resource && { resource }) }
  return ats(place, pairs, makings).flatMap((at) => [
    ...kept(place, pairs, makings, ground).map(
      (from): Proposal => ({
        entries: [{ kind: 'stored', ...where, at, from }],
        why: `The service keeps ${from} as ${at.slice(1)}.`,
        cases: found.cases,
      }),
    ),
    ...defaults(place, pairs).map(
      (value): Proposal => ({
        entries: [{ kind: 'stored', ...where, at, value, ...unless(place, makings, ground) }],
        why: `What is made has ${JSON.stringify(value)} as ${at.slice(1)} unless the client says otherwise.`,
        cases: found.cases,
      }),
    ),
  ])
}

interface Making {
  readonly operation: string
  readonly table: string
  readonly resource: string | undefined
  readonly document: Readonly<Record<string, Json>>
  readonly call: Played
}

/** The exchange that made the thing around a place. */
function makingOf({ owner, case: one }: Pair, ground: Ground): Making | undefined {
  const id = owner?.twin.id
  for (const call of ground.played) {
    if (call.tape !== one.played.tape || call.index > one.played.index) continue
    const { before, after } = ground.seen(call)
    const kept = after.find((thing) => thing.id === id)
    const operation = operationOf(call)
    if (!kept) continue
    // Seen before anything of the tape made it: it is the seed's.
    if (before.some((thing) => thing.id === id) || operation === undefined || call.sent.method === 'GET')
      return undefined
    return { operation, table: kept.table, resource: kept.resource, document: kept.document, call }
  }
  return undefined
}

/** Where in the stored document the place is: at the same path, or wherever the twin's value stands alone. */
function ats(place: Place, pairs: readonly Pair[], made: readonly Making[]): string[] {
  const inItem = made[0]?.resource === undefined ? '' : '.item'
  const own = `${inItem}${pairs[0]?.owner?.path ?? ''}.${place.name}`
  const got = pairs[0]?.twin[place.name]
  const found = [...leaves(made[0]?.document ?? {}, '')]
    .filter(([path, value]) => value === got && path.endsWith(`.${place.name}`))
    .map(([path]) => path)
  return [...new Set([...found, own])]
}

/** Places of the makings' requests that say what the service shows. */
function kept({ name }: Place, pairs: readonly Pair[], made: readonly Making[], ground: Ground): string[] {
  const values = pairs.map(({ recorded }) => recorded[name] as Json)
  if (new Set(values).size < 2 || values.some((value) => typeof value !== 'string' && typeof value !== 'number'))
    return []
  const sent = made.map(({ call }) => placesOf(ground, call))
  return [...(sent[0]?.keys() ?? [])].filter((at) => sent.every((places, n) => places.get(at) === values[n]))
}

/** A value that at least two things have, which say nothing else in common. */
function defaults({ name }: Place, pairs: readonly Pair[]): Json[] {
  const values = new Set(pairs.map(({ recorded }) => JSON.stringify(recorded[name])))
  const [value] = values
  return values.size === 1 && value !== undefined && witnesses(pairs) > 1 && !isRecord(JSON.parse(value))
    ? [JSON.parse(value)]
    : []
}

/** The request's own word for it, as some request of the kind has it, or would. */
function unless(place: Place, made: readonly Making[], ground: Ground): { unless?: string } {
  const operation = made[0]?.operation
  const said = ground.played
    .filter((one) => operationOf(one) === operation)
    .flatMap((call) => [...placesOf(ground, call).keys()])
  const path = `${place.pairs[0]?.owner?.path ?? ''}.${place.name}`
  const isJson = said.some((at) => at.startsWith('body.'))
  return { unless: said.find((at) => at.endsWith(path)) ?? (isJson ? `body${path}` : `argument.${place.name}`) }
}
