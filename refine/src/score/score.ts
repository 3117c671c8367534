import { type HarEntry, headersOf } from '../tape/har.ts'
import type { Family } from './family.ts'
import { compareHeaders, type HeaderMap, type Headers } from './headers.ts'
import { isList, isRecord, type Json, readJson } from './json.ts'
import { compareShape, type Shape } from './shape.ts'
import { compareValues, type Memory, type Origin, type Values } from './values.ts'

/** What a twin answered. */
export interface Reply {
  readonly status: number
  /** Lower-case names. */
  readonly headers: HeaderMap
  readonly body: string
}

/** How a refusal compares. */
export interface RefusalScore {
  readonly code: readonly [wanted: string, got: string | undefined]
  readonly message: readonly [wanted: string, got: string | undefined]
}

/** How one reply compares with the recorded one. Parts that could not be compared are left out. */
export interface Score {
  /** 1 the same, 0.5 of the same hundred, 0 another. */
  readonly status: 0 | 0.5 | 1
  readonly headers?: Headers
  readonly shape?: Shape
  readonly values?: Values
  readonly refusal?: RefusalScore
  /** Where there are not two bodies to compare: none on both sides, one that was not recorded, or none where one was. */
  readonly body?: 'none' | 'unasked' | 'lacking'
  /** 0 to 1: tells whether a change makes things better, no more than that. */
  readonly soft: number
  /** Whether a client could not tell the twin's reply from the recorded one. */
  readonly strict: boolean
}

export interface Judging {
  readonly family: Family
  readonly memory: Memory
  /** A list of whatever was there: only what the tape itself made is looked at. */
  readonly listsWorld?: boolean
}

const WEIGHT = { status: 0.3, shape: 0.3, value: 0.3, headers: 0.1 }
const BODY = { none: WEIGHT.shape + WEIGHT.value, unasked: WEIGHT.value, lacking: 0 }
const VALUE_WEIGHT: Readonly<Record<Origin, number>> = { sent: 0.45, bound: 0.2, constant: 0.25, volatile: 0.1 }
/** Headers without which a reply is another. */
const KEY_HEADERS = ['content-type', 'location', 'link', 'retry-after', 'www-authenticate']
/** The share of the service's own values that must be right. */
const CONSTANTS = 0.9

type Parts = Omit<Score, 'soft' | 'strict'>

export function score(entry: HarEntry, reply: Reply, judging: Judging): Score {
  const parts = compare(entry, reply, judging)
  return { ...parts, soft: softOf(parts), strict: isStrict(parts) }
}

function compare(entry: HarEntry, reply: Reply, { family, memory, listsWorld = false }: Judging): Parts {
  const { response } = entry
  const recorded = readJson(response.content.text)
  const got = readJson(reply.body)
  const status = compareStatus(response.status, reply.status, okOf(family, recorded, got))
  if (status === 0) return { status }
  const headers = compareHeaders(headersOf(response.headers), reply.headers, family)
  const isLost = entry._x?.flags?.some((flag) => flag.includes('response-body')) ?? false
  if (isLost || recorded === undefined) return { status, headers }
  if (recorded === null) return { status, headers, body: reply.body === '' ? 'none' : 'unasked' }
  if (got === undefined || got === null) return { status, headers, body: 'lacking' }
  const refusal = response.status >= 400 || family.okInBody ? family.refusal(recorded) : undefined
  if (refusal) {
    const other = family.refusal(got)
    const message = [memory.bindings.text(refusal.message), other?.message] as const
    const shape = compareShape(recorded, got, family)
    return { status, headers, shape, refusal: { code: [refusal.code, other?.code], message } }
  }
  const [wanted, other] = listsWorld ? ownItems(recorded, got, memory) : [recorded, got]
  const shape = compareShape(wanted, other, family)
  return { status, headers, shape, values: compareValues(wanted, other, family, memory) }
}

/** `ok` of both bodies, where it says what a status says elsewhere. */
const okOf = (family: Family, recorded: Json | undefined, got: Json | undefined): [Json?, Json?] =>
  family.okInBody && recorded && got ? [(recorded as any).ok, (got as any).ok] : []

function compareStatus(recorded: number, got: number, [ok, gotOk]: [Json?, Json?]): 0 | 0.5 | 1 {
  if (ok !== gotOk) return 0
  if (recorded === got) return 1
  return Math.floor(recorded / 100) === Math.floor(got / 100) ? 0.5 : 0
}

const listIn = (value: Json): readonly Json[] =>
  isList(value) ? value : isRecord(value) ? (Object.values(value).find(isList) ?? []) : []

/** The items of a recorded list that the tape knows, and the twin's for each. */
function ownItems(recorded: Json, got: Json, { bindings, known }: Memory): [Json, Json] {
  const theirs = listIn(got)
  const pairs = listIn(recorded).flatMap((item) => {
    const id = isRecord(item) && typeof item.id === 'string' && known.has(item.id) ? bindings.text(item.id) : undefined
    const other = id === undefined ? undefined : theirs.find((other) => isRecord(other) && other.id === id)
    return other === undefined ? [] : [[item, other] as const]
  })
  return [pairs.map(([item]) => item), pairs.map(([, other]) => other)]
}

function softOf({ status, headers, shape, values, refusal, body }: Parts): number {
  if (status === 0 || !headers) return 0
  const base = WEIGHT.status * status + WEIGHT.headers * headers.score
  if (body !== undefined) return base + BODY[body]
  if (!shape) return base / (WEIGHT.status + WEIGHT.headers)
  return base + WEIGHT.shape * shape.f1 + WEIGHT.value * (refusal ? refusalScore(refusal) : valueScore(values))
}

const refusalScore = ({ code, message }: RefusalScore): number =>
  (code[0] === code[1] ? 0.6 : 0) + (message[0] === (message[1] ?? '') ? 0.4 : 0)

function valueScore(values: Values | undefined): number {
  const seen = Object.entries(values?.counts ?? {}).filter(([, { all }]) => all > 0)
  const weight = seen.reduce((sum, [origin]) => sum + VALUE_WEIGHT[origin as Origin], 0)
  if (weight === 0) return 1
  return (
    seen.reduce((sum, [origin, { right, all }]) => sum + (right / all) * VALUE_WEIGHT[origin as Origin], 0) / weight
  )
}

function isStrict({ status, headers, shape, values, refusal, body }: Parts): boolean {
  if (status !== 1 || (body !== undefined && body !== 'none')) return false
  if (shape && shape.recall < 1) return false
  if (refusal && refusal.code[0] !== refusal.code[1]) return false
  if (values && !areRight(values)) return false
  return !headers?.missing.some((name) => KEY_HEADERS.includes(name))
}

function areRight({ counts: { sent, bound, constant } }: Values): boolean {
  if (sent.right < sent.all || bound.right < bound.all) return false
  return constant.all === 0 || constant.right / constant.all >= CONSTANTS
}
