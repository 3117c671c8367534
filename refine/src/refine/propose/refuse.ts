import type { Played } from '../../replay/play.ts'
import { familyOf } from '../../score/families/index.ts'
import { isList, isRecord, type Json } from '../../score/json.ts'
import { kindOf } from '../../score/kind.ts'
import {
  type Case,
  callsOf,
  type Found,
  type Ground,
  isRefused,
  operationOf,
  type Proposal,
  placesOf,
  recordedBody,
  wasRefused,
} from '../ground.ts'
import { alwaysOf, goneOf, statesOf, untiedOf } from './states.ts'

/** Why something may have been refused: part of an entry. */
export interface Reason {
  readonly part: object
  readonly why: string
}

/** The service refuses what the twin lets pass: by what tells the refused requests from those that were not. */
export function proposeRefusal(found: Found, ground: Ground): Proposal[] {
  const [one] = found.cases
  const operation = one && operationOf(one.played)
  if (!one || operation === undefined || !wasRefused(one.played) || isRefused(one.played)) return []
  const refused = found.cases.map(({ played }) => played)
  const accepted = callsOf(ground, operation).filter((call) => !wasRefused(call))
  const answer = answerOf(found.cases, ground)
  if (!answer) return []
  // What tells the refused from the others cannot be known where there are none: they are as they are alike.
  const reasons =
    accepted.length === 0
      ? alwaysOf(refused, ground)
      : [
          ...missing(refused, accepted, ground),
          ...goneOf(refused, accepted, ground),
          ...untiedOf(refused, accepted, ground),
          ...statesOf(refused, accepted, ground),
          ...taken(refused, accepted, ground),
          ...tooMuch(refused, accepted, ground),
          ...tooLittle(refused, accepted, ground),
          ...written(refused, accepted, ground),
          ...values(refused, accepted, ground),
        ]
  return reasons.map(({ part, why }) => ({
    entries: [{ kind: 'refuse', operation, ...part, answer } as never],
    why: `The service refuses ${why}.`,
    cases: found.cases,
  }))
}

/** Where something stands in all of these requests, or in none. */
const inAll = (requests: readonly Map<string, Json>[], at: string) => requests.every((places) => places.has(at))
const inNone = (requests: readonly Map<string, Json>[], at: string) =>
  requests.every((places) => isNothing(places.get(at)))
const isNothing = (value: Json | undefined): boolean => value === undefined || value === null || value === ''

function missing(refused: readonly Played[], accepted: readonly Played[], ground: Ground): Reason[] {
  const [mine, others] = [refused, accepted].map((all) => all.map((one) => placesOf(ground, one))) as [
    Map<string, Json>[],
    Map<string, Json>[],
  ]
  const names = [...new Set(others.flatMap((places) => [...places.keys()]))]
  return names
    .filter((at) => inAll(others, at) && inNone(mine, at) && !others.some((places) => isNothing(places.get(at))))
    .map((at) => ({ part: { request: { at, missing: true } }, why: `a request without ${at}` }))
}

/** The value was given before, to another thing that was made. */
function taken(refused: readonly Played[], accepted: readonly Played[], ground: Ground): Reason[] {
  const [first] = refused
  if (!first) return []
  const given = placesOf(ground, first)
  return [...given].flatMap(([by, value]) => {
    const earlier = accepted.find((one) => one.index < first.index && placesOf(ground, one).get(by) === value)
    if (!earlier || typeof value !== 'string' || value === '') return []
    const makes = (one: Played) =>
      ground.seen(one).after.filter(({ id }) => !ground.seen(one).before.some((kept) => kept.id === id))
    return makes(earlier).flatMap(({ table, resource, document }) =>
      pathsTo(document, value).map((at) => ({
        part: { taken: { table, ...(resource && { resource }), at, by } },
        why: `a ${by} that another thing has`,
      })),
    )
  })
}

function pathsTo(value: Json, wanted: Json, path = ''): string[] {
  if (value === wanted && path !== '') return [path]
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    /[.[\]]/.test(name) ? [] : pathsTo(inner, wanted, `${path}.${name}`),
  )
}

/** A text or number that is more than all that passed: where a bound is said, or at what is known for sure. */
function tooMuch(refused: readonly Played[], accepted: readonly Played[], ground: Ground): Reason[] {
  const [mine, others] = [refused, accepted].map((all) => all.map((one) => placesOf(ground, one))) as [
    Map<string, Json>[],
    Map<string, Json>[],
  ]
  return [...(mine[0]?.keys() ?? [])]
    .filter((at) => inAll(mine, at))
    .flatMap((at): Reason[] => {
      const sizes = (all: readonly Map<string, Json>[]) => all.flatMap((places) => sizeOf(places.get(at)))
      const [least, most] = [Math.min(...sizes(mine)), Math.max(0, ...sizes(others))]
      const said = numbersIn(refused[0] as Played).filter((bound) => bound >= most && bound < least)
      return said.map((bound) => ({
        part: { request: { at, longer: bound } },
        why: `a ${at} that is longer than ${bound}`,
      }))
    })
}

const sizeOf = (value: Json | undefined): number[] => (typeof value === 'string' ? [[...value].length] : [])

const numbersIn = ({ entry }: Played): number[] => [
  ...new Set([...(entry.response.content.text ?? '').matchAll(/(?<![\w.-])\d{1,6}(?![\w.-])/g)].map(Number)),
]

/** A text that is shorter than all that passed: refused is what is as short as what was refused. */
function tooLittle(refused: readonly Played[], accepted: readonly Played[], ground: Ground): Reason[] {
  const [mine, others] = [refused, accepted].map((all) => all.map((one) => placesOf(ground, one))) as [
    Map<string, Json>[],
    Map<string, Json>[],
  ]
  return [...(mine[0]?.keys() ?? [])].flatMap((at): Reason[] => {
    const [own, passed] = [mine, others].map((all) => all.flatMap((places) => sizeOf(places.get(at)))) as [
      number[],
      number[],
    ]
    const most = Math.max(...own)
    if (own.length < mine.length || passed.length === 0 || most >= Math.min(...passed)) return []
    return [{ part: { request: { at, shorter: most + 1 } }, why: `a ${at} of no more than ${most} characters` }]
  })
}

/** What texts may have in them that makes a service refuse them. */
const MARKS: readonly (readonly [pattern: string, what: string])[] = [
  ['^[^A-Z]*$', 'capitals'],
  ['^\\S*$', 'spaces'],
  ['^[\\x00-\\x7f]*$', 'letters beyond ASCII'],
]

/** Texts in which there is something that no text has which passed. */
function written(refused: readonly Played[], accepted: readonly Played[], ground: Ground): Reason[] {
  const texts = (all: readonly Played[], at: string) =>
    all.flatMap((one) => [placesOf(ground, one).get(at)]).filter((value) => typeof value === 'string')
  return [...placesOf(ground, refused[0] as Played).keys()].flatMap((at) => {
    const [mine, others] = [texts(refused, at), texts(accepted, at)]
    const tells = ([pattern]: readonly [string, string]) => {
      const fits = (text: string) => new RegExp(pattern).test(text)
      return mine.length === refused.length && !mine.some(fits) && others.length > 0 && others.every(fits)
    }
    return MARKS.filter(tells).map(([pattern, what]): Reason => {
      return { part: { request: { at, unlike: pattern } }, why: `a ${at} with ${what} in it` }
    })
  })
}

/** Nothing but the values that were refused: words, not what people write. */
function values(refused: readonly Played[], accepted: readonly Played[], ground: Ground): Reason[] {
  const [mine, others] = [refused, accepted].map((all) => all.map((one) => placesOf(ground, one))) as [
    Map<string, Json>[],
    Map<string, Json>[],
  ]
  return [...(mine[0]?.keys() ?? [])]
    .filter((at) => inAll(mine, at))
    .flatMap((at): Reason[] => {
      const is = [...new Set(mine.map((places) => places.get(at) as Json))]
      const isTold = others.some((places) => !isNothing(places.get(at)))
      if (!isTold || !is.every(isWord) || others.some((places) => is.includes(places.get(at) as Json))) return []
      return [{ part: { request: { at, is } }, why: `${at} ${is.map((value) => JSON.stringify(value)).join(', ')}` }]
    })
}

const isWord = (value: Json): boolean =>
  typeof value === 'boolean' ||
  typeof value === 'number' ||
  (typeof value === 'string' && /^[A-Za-z_-]{1,24}$/.test(value))

// ---------------------------------------------------------------- in the recorded words

/** The recorded refusal: what it repeats of the request is the next request's, what is drawn is drawn. */
function answerOf(cases: readonly Case[], ground: Ground): object | undefined {
  const [{ played }] = cases as [Case]
  const { response } = played.entry
  const body = recordedBody(played)
  if (body === undefined) return undefined
  const sent = placesOf(ground, played, 'recorded')
  const general = body === null ? undefined : generalized(body, '', sent, played)
  return { status: response.status, ...(general !== undefined && { body: general }) }
}

export function generalized(value: Json, key: string, sent: ReadonlyMap<string, Json>, played: Played): Json {
  if (isList(value)) return value.map((item) => generalized(item, key, sent, played))
  if (isRecord(value))
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, generalized(inner, name, sent, played)]),
    )
  if (typeof value !== 'string') return value
  let text = value
  for (const [at, told] of sent)
    if (typeof told === 'string' && told.length > 2 && text.includes(told)) text = text.replaceAll(told, `{${at}}`)
  if (text !== value) return text
  const kind = kindOf(familyOf(played.service), key, value)
  return ['id', 'volatile'].includes(kind) && /\d/.test(value)
    ? `{draw ${value.slice(0, 3)} ${value.length - 3}}`
    : value
}
