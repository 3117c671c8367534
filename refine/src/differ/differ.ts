import type { Answer } from '../replay/target.ts'
import type { Family } from '../score/family.ts'
import { isRecord, type Json, readJson } from '../score/json.ts'
import type { Score } from '../score/score.ts'
import type { Memory } from '../score/values.ts'
import { type HarEntry, headersOf } from '../tape/har.ts'
import { ofContent, ofShape } from './content.ts'
import type { Difference, Kind } from './difference.ts'
import type { Forms } from './forms.ts'
import { otherHeaders } from './headers.ts'
import type { Made } from './made.ts'
import type { Views } from './views.ts'

/** What is looked at: one exchange, as it was recorded and as it was answered. */
export interface Compared {
  readonly entry: HarEntry
  readonly index: number
  /** `POST /api/v1/users` */
  readonly endpoint: string
  readonly answer: Answer
  readonly score: Score
  readonly family: Family
  readonly memory: Memory
  readonly views: Views
  readonly made: Made
  readonly forms: Forms
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
  else if (score.shape && recorded !== undefined && got !== undefined) found.push(...ofShape(recorded, got, compared))
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
