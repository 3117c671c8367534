import type { Played } from '../../replay/play.ts'
import { familyOf } from '../../score/families/index.ts'
import { isRecord, type Json } from '../../score/json.ts'
import {
  type Case,
  type Found,
  isRefused,
  operationsIn,
  type Proposal,
  recordedBody,
  twinBody,
  wasRefused,
} from '../ground.ts'

/** Another status of the same outcome: both went well, or both were refused. */
export function proposeStatus({ cases }: Found): Proposal[] {
  const [one] = cases
  const operations = operationsIn(cases)
  if (!one || operations.length === 0 || wasRefused(one.played) !== isRefused(one.played)) return []
  return wasRefused(one.played) ? otherRefusal(cases, operations) : otherSuccess(cases, operations)
}

function otherSuccess(cases: readonly Case[], operations: string[]): Proposal[] {
  const { played } = cases[0] as Case
  const { status } = played.entry.response
  const recorded = recordedBody(played)
  // A body that the twin does not have cannot be told from its status.
  if (recorded !== null && twinBody(played) === null) return []
  const from = played.answer.status
  const why = `The service answers ${status} where the twin answered ${from}.`
  const body = recorded === null && twinBody(played) !== null ? { body: 'none' as const } : {}
  if (status === from && !('body' in body)) return []
  return [{ entries: [{ kind: 'status', operations, from, to: status, ...body }], why, cases }]
}

/** The same refusal in the service's words: for the operations that said it, or wherever the twin says it. */
export function otherRefusal(cases: readonly Case[], operations: string[]): Proposal[] {
  const { played } = cases[0] as Case
  const [wanted, got] = [wordsOf(played, 'recorded'), wordsOf(played, 'twin')]
  const { status } = played.entry.response
  if (!wanted || !got) return []
  const other = status === played.answer.status ? {} : { status }
  const set = { ...(wanted.code !== got.code && { [wanted.at]: wanted.code }), ...messages(cases) }
  if (Object.keys(set).length === 0 && !('status' in other)) return []
  const when = { at: got.at, is: got.code, status: played.answer.status }
  const why = `The service refuses with ${status} ${wanted.code} where the twin refused with ${played.answer.status} ${got.code}.`
  const entry = { kind: 'error' as const, when, ...other, ...(Object.keys(set).length > 0 && { set }) }
  const reaches = operations.length > 1 ? (['all', operations] as const) : ([operations] as const)
  return [...reaches].map((reach) => ({ entries: [{ ...entry, operations: reach as string[] | 'all' }], why, cases }))
}

/** A message that is the same however often it was said is the service's own; one that names something is not. */
function messages(cases: readonly Case[]): Record<string, Json> {
  const said = cases.map(({ played }) => [wordsOf(played, 'recorded'), wordsOf(played, 'twin')] as const)
  const [first] = said
  const wanted = first?.[0]?.message
  if (!wanted || wanted === first?.[1]?.message || first?.[0]?.messageAt === undefined) return {}
  const isConstant = said.every(([one]) => one?.message === wanted)
  return isConstant && !/\d{3,}|[A-Za-z0-9]{15,}/.test(wanted) ? { [first[0].messageAt]: wanted } : {}
}

interface Words {
  readonly code: string
  /** Where in the body it stands. */
  readonly at: string
  readonly message?: string
  readonly messageAt?: string | undefined
}

/** What a refusal says to machines and to people. */
export function wordsOf(played: Played, side: 'recorded' | 'twin'): Words | undefined {
  const body = side === 'recorded' ? recordedBody(played) : twinBody(played)
  const told = body === undefined ? undefined : familyOf(played.service).refusal(body)
  const at = told && body !== undefined ? pathTo(body, told.code) : undefined
  if (!told || at === undefined) return undefined
  return {
    code: told.code,
    at,
    message: told.message,
    messageAt: told.message === told.code ? undefined : pathTo(body as Json, told.message),
  }
}

/** Where in a body a text stands, not below a list. */
function pathTo(body: Json, text: string, path = ''): string | undefined {
  if (body === text && path !== '') return path
  if (!isRecord(body)) return undefined
  for (const [name, value] of Object.entries(body)) {
    const found = /[.[\]]/.test(name) ? undefined : pathTo(value, text, `${path}.${name}`)
    if (found !== undefined) return found
  }
  return undefined
}
