import { nearest } from '@dtu/kit/nearest'
import { FORMS } from '@dtu/kit/refinement/entry'
import { written } from '@dtu/kit/refinement/forms'
import { type Json, typeOf } from '../../score/json.ts'
import { type Found, type Ground, operationOf, type Proposal, wasRefused } from '../ground.ts'
import { type Pair, type Place, placeOf } from './pairs.ts'

type Doing =
  | { add: Json }
  | { copy: string }
  | { remove: 'null' | 'empty' | 'always' }
  | { rename: string; from: string }
  | { as: (typeof FORMS)[number] }
  | { map: Record<string, Json> }
  | { replace: { from: string; to: string } }

/** A field of bodies that only one side has, or that is written otherwise. */
export function proposeField(found: Found, ground: Ground): Proposal[] {
  const place = placeOf(found)
  if (!place || place.pairs.length === 0) return []
  const scopes = scopesOf(place, found, ground)
  const on = found.cases.every(({ played }) => wasRefused(played)) ? { on: 'refusal' } : {}
  return doings(place).flatMap(({ doing, why }) =>
    scopes.map((scope): Proposal => {
      const { at, ...where } = scope(doing)
      const { from: _, ...done } = { from: '', ...doing }
      return { entries: [{ kind: 'field', ...where, at, ...done, ...on } as never], why, cases: found.cases }
    }),
  )
}

interface Reasoned {
  readonly doing: Doing
  readonly why: string
}

function doings(place: Place): Reasoned[] {
  const { name, pairs } = place
  const has = (side: 'recorded' | 'twin') => pairs.filter((pair) => Object.hasOwn(pair[side], name))
  const [recorded, twin] = [has('recorded'), has('twin')]
  const both = pairs.filter((pair) => recorded.includes(pair) && twin.includes(pair))
  if (both.length > 0 && differing(both, name).length > 0) return rewritten(differing(both, name), name)
  if (recorded.length === 0 && twin.length > 0) return removed(twin, name)
  return recorded.length > 0 ? [...renamed(place), ...added(recorded, name)] : []
}

const differing = (pairs: readonly Pair[], name: string): Pair[] =>
  pairs.filter(({ recorded, twin }) => JSON.stringify(recorded[name]) !== JSON.stringify(twin[name]))

const WAYS = { null: 'is null', empty: 'says nothing', always: '' } as const

function removed(pairs: readonly Pair[], name: string): Reasoned[] {
  const values = pairs.map(({ twin }) => twin[name] as Json)
  const isEmpty = (value: Json) => value === '' || ['[]', '{}'].includes(JSON.stringify(value))
  const ways = (['null', 'empty', 'always'] as const).filter(
    (way) => way === 'always' || values.every((value) => (way === 'null' ? value === null : isEmpty(value))),
  )
  return ways.map((remove) => ({
    doing: { remove },
    why: `The service leaves out ${name}${WAYS[remove] && ` where it ${WAYS[remove]}`}.`,
  }))
}

/**
 * The same value under another name, one that the recording has not: where the values tell, where there is no other choice, or
 * where the names are like each other.
 */
function renamed({ name, pairs }: Place): Reasoned[] {
  const only = (mine: 'recorded' | 'twin', other: 'recorded' | 'twin') =>
    new Set(pairs.flatMap((pair) => Object.keys(pair[mine]).filter((key) => !Object.hasOwn(pair[other], key))))
  const [extra, missing] = [only('twin', 'recorded'), only('recorded', 'twin')]
  const having = pairs.filter(({ recorded }) => Object.hasOwn(recorded, name))
  const said = (value: Json | undefined) => JSON.stringify(value) ?? ''
  const isEqual = (key: string) => having.every(({ recorded, twin }) => said(recorded[name]) === said(twin[key]))
  const isTyped = (key: string) =>
    having.every(({ recorded, twin }) => typeOf(twin[key] ?? null) === typeOf(recorded[name] as Json))
  const isTold = (key: string) => isEqual(key) && having.some(({ recorded }) => said(recorded[name]).length > 6)
  const isSole = (key: string) => isTyped(key) && extra.size === 1 && missing.size === 1
  const isLike = (key: string) => isTyped(key) && nearest(name, extra) === key && nearest(key, missing) === name
  const found = [isTold, isLike, isSole].flatMap((fits) => [...extra].filter(fits))
  return [...new Set(found)].map((from) => ({
    doing: { rename: name, from },
    why: `What the twin calls ${from} the service calls ${name}.`,
  }))
}

/** Something for a field that the twin has not: nothing, what the object says already, or what two objects have alike. */
function added(pairs: readonly Pair[], name: string): Reasoned[] {
  const values = pairs.map(({ recorded }) => recorded[name] as Json)
  if (values.every((value) => value === null))
    return [{ doing: { add: null }, why: `The service shows ${name}, which is null.` }]
  const copies = copiesOf(pairs, name)
  const isConstant = values.every((value) => JSON.stringify(value) === JSON.stringify(values[0]))
  const constant: Reasoned[] =
    isConstant && witnesses(pairs) > 1 && !holdsIds(values[0] as Json)
      ? [
          {
            doing: { add: values[0] as Json },
            why: `The service shows ${name}, and it is always ${JSON.stringify(values[0])}.`,
          },
        ]
      : []
  return [...copies, ...constant]
}

/** In how many distinct objects something was seen; what has no id is told apart by the exchange. */
export const witnesses = (pairs: readonly Pair[]): number =>
  new Set(pairs.map(({ owner, recorded, case: one }) => owner?.recorded.id ?? recorded.id ?? one.played.index)).size

/** A constant that holds a name of something is none. */
const holdsIds = (value: Json): boolean => /"(?=[^"]*\d)[A-Za-z0-9_-]{9,}"/.test(JSON.stringify(value))

function copiesOf(pairs: readonly Pair[], name: string): Reasoned[] {
  const distinct = new Set(pairs.map(({ recorded }) => JSON.stringify(recorded[name])))
  if (distinct.size < 2) return []
  const names = Object.keys(pairs[0]?.recorded ?? {}).filter((key) => key !== name)
  const isCopy = (key: string) =>
    pairs.every(({ recorded, twin }) => key in twin && JSON.stringify(recorded[key]) === JSON.stringify(recorded[name]))
  return names
    .filter(isCopy)
    .map((key) => ({ doing: { copy: `.${key}` }, why: `The service shows ${name}, which says the same as ${key}.` }))
}

/** The same in another form, or in other words: each of the twin's has one of the service's. */
function rewritten(pairs: readonly Pair[], name: string): Reasoned[] {
  const values = pairs.map(({ recorded, twin }) => [twin[name] as Json, recorded[name] as Json] as const)
  const forms = FORMS.filter((form) => values.every(([got, wanted]) => isWritten(got, wanted, form)))
  if (forms.length > 0)
    return forms.map((as) => ({ doing: { as }, why: `The service writes ${name} in another form (${as}).` }))
  const parts = addressed(values)
  if (parts)
    return [
      { doing: { replace: parts }, why: `The service's ${name} has ${parts.to} where the twin's has ${parts.from}.` },
    ]
  const map = new Map<string, Json>()
  for (const [got, wanted] of values) {
    if (got === null || typeof got === 'object' || (wanted !== null && typeof wanted === 'object')) return []
    const key = String(got)
    if (map.has(key) && map.get(key) !== wanted) return []
    map.set(key, wanted)
  }
  return witnesses(pairs) > 1 && map.size < witnesses(pairs) && ![...map.values()].some((value) => holdsIds(value))
    ? [{ doing: { map: Object.fromEntries(map) }, why: `The service has other words for what ${name} says.` }]
    : []
}

/** The part in which all addresses differ alike, as they differ from each other in others. */
function addressed(values: readonly (readonly [got: Json, wanted: Json])[]): { from: string; to: string } | undefined {
  const split = values.map((pair) =>
    pair.map((value) => (typeof value === 'string' && URL.canParse(value) ? value.split('/') : [])),
  )
  const [first] = split
  if (
    values.length < 2 ||
    !first?.[0]?.length ||
    split.some(([got, wanted]) => got?.length !== wanted?.length || !got?.length)
  )
    return undefined
  const [got, wanted] = first as [string[], string[]]
  const differ = got.flatMap((part, at) => {
    const isSteady = split.every(([own, other]) => own?.[at] === part && other?.[at] === wanted[at])
    const isMade = isDrawn(part) && isDrawn(wanted[at] ?? '')
    return isSteady && part !== wanted[at] && !isMade ? [at] : []
  })
  const [at] = differ
  return differ.length === 1 && at !== undefined ? { from: `/${got[at]}/`, to: `/${wanted[at]}/` } : undefined
}

/** A name that is made up: the twin has another in its place anyway. */
const isDrawn = (part: string): boolean => part.length >= 8 && /\d/.test(part) && !part.includes('.')

/** Times are another moment's: of them the way they are written is all that can be the same. */
function isWritten(got: Json, wanted: Json, form: (typeof FORMS)[number]): boolean {
  const own = written(got, form) as Json
  if (JSON.stringify(own) === JSON.stringify(got)) return false
  if (JSON.stringify(own) === JSON.stringify(wanted)) return true
  return isTime(form) && typeof own === typeof wanted && shapeOf(own) === shapeOf(wanted)
}

const isTime = (form: string): boolean => ['iso', 'iso-seconds', 'seconds', 'millis'].includes(form)

const shapeOf = (value: Json): string => String(value).replace(/\d/g, '0')

// ---------------------------------------------------------------- how far it reaches

type Scope = (doing: Doing) => { at: string; of?: object; shown?: object[]; beside?: string[] }

/** Wherever the thing is shown; in all replies that differ alike; in those of this one operation. */
function scopesOf(place: Place, found: Found, ground: Ground): Scope[] {
  const operation = operationOf((found.cases[0] as Found['cases'][number]).played)
  const [path, name] = [place.holder === '$' ? '' : place.holder, place.name]
  const at = (doing: Doing, before: string) => ('rename' in doing ? `${before}.${doing.from}` : `${before}.${name}`)
  const scopes: Scope[] = []
  const thing = thingOf(place, ground)
  if (thing)
    scopes.push((doing) => ({
      of: thing.of,
      at: at(doing, thing.path),
      ...('add' in doing || 'copy' in doing ? { beside: thing.beside } : {}),
    }))
  if (operation === undefined) return scopes
  const alike = alikeIn(place, found, ground)
  if (alike.length > 1) scopes.push((doing) => ({ shown: alike, at: at(doing, '') }))
  scopes.push((doing) => ({ shown: [{ operation, at: path || '$' }], at: at(doing, '') }))
  return scopes
}

/** The table of the things that hold the place, the way to it, and what such things have besides. */
function thingOf({ pairs }: Place, ground: Ground): { of: object; path: string; beside: string[] } | undefined {
  const owned = pairs.filter(({ owner }) => owner !== undefined)
  if (owned.length < pairs.length || owned.length === 0) return undefined
  const kept = owned.map(({ owner, case: one }) =>
    ground.seen(one.played).after.find(({ id }) => id === owner?.twin.id),
  )
  const [first] = kept
  if (!first || kept.some((one) => one?.table !== first.table || one.resource !== first.resource)) return undefined
  const all = owned.map(({ owner }) =>
    new Set(Object.keys(owner?.recorded ?? {})).intersection(new Set(Object.keys(owner?.twin ?? {}))),
  )
  const beside = [...all.reduce((a, b) => a.intersection(b))].filter((key) => key !== 'id').slice(0, 6)
  const path = owned[0]?.owner?.path ?? ''
  return { of: { table: first.table, ...(first.resource && { resource: first.resource }) }, path, beside }
}

/** Replies of other operations in which a field of this name differs in the same way. */
function alikeIn({ name }: Place, found: Found, ground: Ground): { operation: string; at: string }[] {
  const difference = found.cases[0]?.difference
  const alike = ground.found.filter(({ cases: [one] }) => {
    const other = one?.difference
    return (
      other?.where.endsWith(`.${name}`) &&
      (other.wanted === undefined) === (difference?.wanted === undefined) &&
      (other.got === undefined) === (difference?.got === undefined)
    )
  })
  const shown = alike.flatMap((one) => {
    const place = placeOf(one)
    const operation = one.cases[0] && operationOf(one.cases[0].played)
    return place && operation ? [{ operation, at: place.holder }] : []
  })
  return [...new Map(shown.map((one) => [JSON.stringify(one), one])).values()]
}
