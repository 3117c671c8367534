import type { Played } from '../../replay/play.ts'
import { isRecord, type Json } from '../../score/json.ts'
import { type Ground, placesOf } from '../ground.ts'
import type { Kept } from '../watching.ts'
import type { Reason } from './refuse.ts'

/** Names under which things tell in what state they are. */
const TELLING = /status|state|archived|deleted|active|enabled|locked|closed|is_/i

interface Named {
  readonly named: string
  readonly kept: Kept | undefined
}

/** The things that a request names, as the twin had them before. */
function namedBy(one: Played, ground: Ground): Named[] {
  const { before } = ground.seen(one)
  return [...placesOf(ground, one)].map(([named, value]) => ({ named, kept: before.find(({ id }) => id === value) }))
}

/** A thing that is in a state in which it was whenever the service refused, and never when it did not. */
export function statesOf(refused: readonly Played[], accepted: readonly Played[], ground: Ground): Reason[] {
  const [first, ...rest] = refused.map((one) => namedBy(one, ground))
  const others = accepted.map((one) => namedBy(one, ground))
  const found = (first ?? []).flatMap(({ named, kept }) => {
    if (!kept) return []
    const { table, resource } = kept
    const at = (all: readonly Named[]) =>
      all.find((one) => one.named === named && one.kept?.table === table)?.kept?.document
    return [...states(kept.document)].flatMap(([path, value]): (Reason & { rank: number })[] => {
      const isSame = (all: readonly Named[]) => stateAt(at(all), path) === value
      if (!rest.every(isSame) || others.some(isSame)) return []
      return [
        {
          rank: TELLING.test(path) ? 0 : 1,
          part: { state: { table, ...(resource && { resource }), named, at: path, is: [value] } },
          why: `${named} while ${path.slice(1)} is ${JSON.stringify(value)}`,
        },
      ]
    })
  })
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, 6)
    .map(({ part, why }) => ({ part, why }))
}

/** Whatever was named was refused, two things at least: in the state that all of them were in, or in any. */
export function alwaysOf(refused: readonly Played[], ground: Ground): Reason[] {
  const all = refused.map((one) => namedBy(one, ground))
  const names = (all[0] ?? []).flatMap(({ named, kept }): Reason[] => {
    const others = all.map((one) => one.find((other) => other.named === named)?.kept)
    const isAlike = others.every((one) => one !== undefined && one.table === kept?.table)
    if (!kept || !isAlike || new Set(others.map((one) => one?.id)).size < 2) return []
    const { table, resource } = kept
    return [{ part: { state: { table, ...(resource && { resource }), named } }, why: `any ${named} that is there` }]
  })
  return names.length === 0 ? [] : [...statesOf(refused, [], ground), ...names]
}

/** A thing that was there, and is not any more. */
export function goneOf(refused: readonly Played[], accepted: readonly Played[], ground: Ground): Reason[] {
  const missing = refused.map((one) => namedBy(one, ground))
  const there = accepted.map((one) => namedBy(one, ground))
  return (there[0] ?? []).flatMap(({ named, kept }): Reason[] => {
    if (!kept) return []
    const { table, resource } = kept
    const of = (all: readonly Named[]) => all.find((one) => one.named === named)
    const isGone = missing.every((all) => of(all) !== undefined && of(all)?.kept === undefined)
    if (!isGone || !there.every((all) => of(all)?.kept?.table === table)) return []
    return [
      {
        part: { state: { table, ...(resource && { resource }), named, absent: true } },
        why: `a ${named} that is not there`,
      },
    ]
  })
}

/** A link between things that was taken away: its key is made of what the request names. */
export function untiedOf(refused: readonly Played[], accepted: readonly Played[], ground: Ground): Reason[] {
  const keys = accepted.map((one) => {
    const names = [...placesOf(ground, one)].filter(([at]) => at.startsWith('path.') || at.startsWith('argument.'))
    return ground.seen(one).removed.flatMap(({ table, key }) => {
      const named = names.reduce(
        (text, [at, value]) => (typeof value === 'string' && value.length > 3 ? text.replace(value, `{${at}}`) : text),
        key,
      )
      return (named.match(/\{/g) ?? []).length > 1 ? [JSON.stringify({ table, named })] : []
    })
  })
  const common = (keys[0] ?? []).filter((key) => keys.every((all) => all.includes(key)))
  return refused.length === 0
    ? []
    : common.map((key) => ({ part: { state: { ...JSON.parse(key), absent: true } }, why: 'what is not tied any more' }))
}

const DEEPEST = 3

function* states(document: Json, path = '', depth = 0): Generator<[string, Json]> {
  if (isRecord(document) && depth < DEEPEST)
    for (const [name, value] of Object.entries(document))
      if (!/[.[\]]/.test(name)) yield* states(value, `${path}.${name}`, depth + 1)
  if (typeof document === 'boolean' || (typeof document === 'string' && /^[A-Za-z_]{2,30}$/.test(document)))
    yield [path, document]
}

function stateAt(document: Json | undefined, path: string): Json | undefined {
  let at = document
  for (const name of path.split('.').slice(1)) at = isRecord(at) ? at[name] : undefined
  return at
}
