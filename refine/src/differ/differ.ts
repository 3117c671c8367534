import type { Answer } from '../replay/target.ts'
import type { Family } from '../score/family.ts'
import { isList, isRecord, type Json, readJson } from '../score/json.ts'
import type { Score } from '../score/score.ts'
import { compareShape } from '../score/shape.ts'
import { compareValues, type Memory, type Mismatch } from '../score/values.ts'
import { type HarEntry, headersOf } from '../tape/har.ts'
import { align } from './align.ts'
import type { Difference, Kind } from './difference.ts'
import { otherHeaders } from './headers.ts'
import type { Made } from './made.ts'
import { isSameMoment } from './moment.ts'
import type { Views } from './views.ts'

/** What is looked at: one exchange, as it was recorded and as it was answered. */
export interface Compared {
  readonly entry: HarEntry
  readonly answer: Answer
  readonly score: Score
  readonly family: Family
  readonly memory: Memory
  readonly views: Views
  readonly made: Made
  /** The recording has all headers and bodies, and nothing in it was changed: what it lacks the service did not say. */
  readonly isWhole: boolean
}

/** One finding before it is said where it was found. */
export type Finding = Pick<Difference, 'kind' | 'where' | 'wanted' | 'got' | 'breaks'>

/** Everything in which a reply differs from the recorded one. A status that differs hides the rest. */
export function differ(compared: Compared): Finding[] {
  const { entry, answer, score } = compared
  const recorded = readJson(entry.response.content.text)
  const got = readJson(answer.body)
  if (score.status !== 1) return [ofStatus(compared, recorded, got)]
  const found = [...ofHeaders(compared), ...ofBody(score), ...ofRefusal(score)]
  if (score.values && recorded !== undefined && got !== undefined) found.push(...ofContent(recorded, got, compared))
  else if (score.shape) found.push(...ofShape(score.shape))
  return found
}

function ofStatus({ entry, answer, views }: Compared, recorded?: Json, got?: Json): Finding {
  const said = (status: number, body: Json | undefined) => {
    const ok = isRecord(body) && typeof body.ok === 'boolean' ? ` ok=${body.ok}${errorOf(body)}` : ''
    return `${status}${ok}`
  }
  const wanted = said(entry.response.status, recorded)
  const other = said(answer.status, got)
  const isMissing = isUnknown(answer) || answer.status === 501
  const kind: Kind = isMissing ? 'operation missing' : views.isStatusUndone(entry) ? 'side effect' : 'status'
  return { kind, where: 'status', wanted, got: other, breaks: true }
}

/** Not modelled, or not even a path of the twin. */
const isUnknown = ({ answerer, operation, status }: Answer): boolean =>
  answerer === 'none' || (answerer !== undefined && operation === undefined && status >= 400)

const errorOf = ({ error }: Readonly<Record<string, Json>>): string => (typeof error === 'string' ? ` ${error}` : '')

const BREAKING = new Set(['content-type', 'location', 'link', 'retry-after', 'www-authenticate'])

function ofHeaders({ entry, answer, score, memory, isWhole }: Compared): Finding[] {
  const recorded = headersOf(entry.response.headers)
  const missing = (score.headers?.missing ?? []).map((name): Finding => {
    const [wanted, got] = [recorded[name], answer.headers[name]]
    return { kind: 'header', where: `header ${name}`, wanted, got, breaks: BREAKING.has(name) }
  })
  return isWhole ? [...missing, ...otherHeaders(recorded, answer.headers, score, memory.bindings)] : missing
}

function ofBody({ body }: Score): Finding[] {
  if (body === undefined || body === 'none') return []
  const [wanted, got] = body === 'unasked' ? ['no body', 'a body'] : ['a JSON body', 'none']
  return [{ kind: 'body shape', where: 'body', wanted, got, breaks: true }]
}

function ofRefusal({ refusal }: Score): Finding[] {
  if (!refusal) return []
  const differs = ([wanted, got]: readonly [string, string | undefined]) => wanted !== (got ?? '')
  const found: Finding[] = []
  const say = (where: string, [wanted, got]: readonly [string, string | undefined], breaks: boolean) =>
    found.push({ kind: 'body value', where, wanted, got, breaks })
  if (differs(refusal.code)) say('error code', refusal.code, true)
  else if (differs(refusal.message)) say('error message', refusal.message, false)
  return found
}

/** What a list of whatever was there holds of the tape's own is compared elsewhere; here whole bodies are. */
function ofContent(recorded: Json, got: Json, compared: Compared): Finding[] {
  const { family, memory, score } = compared
  if (score.shape?.missing.length === 0 && score.shape.extra.length === 0 && score.values?.mismatches.length === 0)
    return []
  const { reply, moved, others } = align(recorded, got, memory.bindings)
  compared.made.add(recorded, reply)
  const order = moved.map((path): Finding => {
    return { kind: 'order', where: path, wanted: 'as recorded', got: 'in another order', breaks: true }
  })
  const values = compareValues(recorded, reply, family, memory).mismatches.filter(isTelling(compared))
  const unlike = others.map(({ path, wanted, got }): Finding => {
    return { kind: 'body value', where: `${path} items`, wanted, got, breaks: false }
  })
  const mixed = new Set(others.map(({ path }) => `${path} length`))
  return [
    ...order,
    ...unlike,
    ...ofShape(compareShape(recorded, got, family)),
    ...values.map((one) => ofValue(one, compared)),
    ...ofLengths(recorded, reply).filter(({ where }) => !mixed.has(where)),
  ]
}

/**
 * Whether a mismatch says anything: not that another moment is another, nor that a name which was made up is made up otherwise.
 * What the client sent is no such name.
 */
function isTelling({ entry, made }: Compared): (mismatch: Mismatch) => boolean {
  const then = Date.parse(entry.startedDateTime)
  const now = Date.now()
  return ({ origin, wanted, got }) =>
    !isSameMoment(wanted, then, got, now) && !(origin !== 'sent' && made.isSame(wanted, got))
}

const ofShape = ({ missing, extra }: { missing: readonly string[]; extra: readonly string[] }): Finding[] => [
  ...tops(missing).map(
    (path): Finding => ({ kind: 'body shape', where: path, wanted: 'there', got: undefined, breaks: true }),
  ),
  ...tops(extra).map(
    (path): Finding => ({ kind: 'body shape', where: path, wanted: undefined, got: 'there', breaks: false }),
  ),
]

/** Of paths within each other the outermost: what lacks a thing lacks all in it. */
const tops = (paths: readonly string[]): string[] =>
  paths.filter((path) => !paths.some((other) => other !== path && isBelow(path, other)))

const isBelow = (path: string, other: string): boolean => path.startsWith(`${other}.`) || path.startsWith(`${other}[`)

function ofValue({ origin, path, wanted, got, owner }: Mismatch, { views }: Compared): Finding {
  const isLate = owner !== undefined && views.isUndone(owner)
  return { kind: isLate ? 'side effect' : 'body value', where: path, wanted, got, breaks: origin !== 'volatile' }
}

/** Lists that hold more or fewer than recorded, which a comparison of shapes does not see. */
function ofLengths(recorded: Json, reply: Json, path = ''): Finding[] {
  if (isList(recorded) && isList(reply)) {
    if (recorded.length !== reply.length)
      return [
        { kind: 'body value', where: `${path}[] length`, wanted: recorded.length, got: reply.length, breaks: false },
      ]
    const inner = recorded.flatMap((item, at) => ofLengths(item, reply[at] as Json, `${path}[]`))
    return [...new Map(inner.map((finding) => [finding.where, finding])).values()]
  }
  if (!isRecord(recorded) || !isRecord(reply)) return []
  return Object.entries(recorded).flatMap(([key, value]) =>
    Object.hasOwn(reply, key) ? ofLengths(value, reply[key] as Json, `${path}.${key}`) : [],
  )
}
