import type { TrafficClause } from '../format/schema.ts'
import { parsed } from '../play/call.ts'
import type { ExchangeEntry } from '../trajectory/record.ts'
import { amountInWords, holds, isAmount, like } from './match.ts'
import { type ClauseVerdict, failed, passed } from './verdict.ts'

/** Judges what was asked of the twins. `exchanges` are those of the party that is under test. */
export function judgeTraffic(clauses: readonly TrafficClause[], exchanges: readonly ExchangeEntry[]): ClauseVerdict[] {
  return clauses.map((clause, n) => {
    const id = `traffic[${n}]`
    const name = clause.name ?? nameOf(clause)
    const meant = exchanges.filter(matching(clause))
    const problem =
      countProblem(clause, meant) ??
      orderProblem(clause, meant, exchanges) ??
      twiceProblem(clause, meant) ??
      haste(clause, meant)
    return problem ? failed(id, name, problem.detail, problem.evidence) : passed(id, name)
  })
}

interface Problem {
  readonly detail: string
  readonly evidence: readonly number[]
}

function matching({ of, method, status, body }: TrafficClause): (entry: ExchangeEntry) => boolean {
  const named = like(of.includes('.') || of === '*' ? of : `${of}.*`)
  return ({ exchange }) =>
    named(`${exchange.twin}.${exchange.operation ?? exchange.path}`) &&
    (method === undefined || exchange.method === method.toUpperCase()) &&
    (status === undefined ||
      (typeof status === 'number' ? exchange.status === status : String(exchange.status)[0] === status[0])) &&
    (body === undefined || holds(bodyOf(exchange.requestBody, exchange.path), body))
}

/** A request's arguments: its JSON, or its form, or its query. */
function bodyOf(body: string | null, path: string): unknown {
  if (body === null || body === '') return Object.fromEntries(new URLSearchParams(path.split('?')[1] ?? ''))
  const json = parsed(body)
  return typeof json === 'string' ? Object.fromEntries(new URLSearchParams(body)) : json
}

function countProblem({ count }: TrafficClause, meant: readonly ExchangeEntry[]): Problem | undefined {
  if (count === undefined || isAmount(meant.length, count)) return undefined
  return { detail: `${meant.length} of them, not ${amountInWords(count)}`, evidence: meant.map((entry) => entry.n) }
}

function orderProblem(
  { before }: TrafficClause,
  meant: readonly ExchangeEntry[],
  all: readonly ExchangeEntry[],
): Problem | undefined {
  if (before === undefined) return undefined
  const first = all.find(matching({ of: before }))
  const late = first && meant.find((entry) => entry.n > first.n)
  if (meant.length === 0) return { detail: 'it never came', evidence: [] }
  return late && { detail: `it came after ${before}`, evidence: [first.n, late.n] }
}

function twiceProblem(clause: TrafficClause, meant: readonly ExchangeEntry[]): Problem | undefined {
  if (!clause['never twice']) return undefined
  const seen = new Map<string, number>()
  for (const { n, exchange } of meant) {
    const key = `${exchange.method} ${exchange.twin} ${exchange.path} ${exchange.requestBody ?? ''}`
    const earlier = seen.get(key)
    if (earlier !== undefined)
      return { detail: `${exchange.operation ?? exchange.path} was asked twice alike`, evidence: [earlier, n] }
    seen.set(key, n)
  }
  return undefined
}

/** Either clock may show that the wait was kept: a client sleeps on the machine's, a trial may run on its own. */
function haste(clause: TrafficClause, meant: readonly ExchangeEntry[]): Problem | undefined {
  if (!clause['waits as told']) return undefined
  for (const [n, entry] of meant.entries()) {
    const seconds = Number(entry.exchange.replyHeaders['retry-after'])
    const next = meant[n + 1]
    if (!Number.isFinite(seconds) || !next) continue
    const waited = Math.max(next.at - entry.at, next.wall - entry.wall)
    // Timers may fire a little early, and the answer was on its way for a moment.
    if (waited < seconds * 1000 - 50)
      return { detail: `asked again after ${waited} ms where ${seconds} s were told`, evidence: [entry.n, next.n] }
  }
  return undefined
}

function nameOf(clause: TrafficClause): string {
  const what = [clause.method, clause.of, clause.status].filter((part) => part !== undefined).join(' ')
  if (clause.count !== undefined) return `${what}: ${amountInWords(clause.count)}`
  if (clause.before !== undefined) return `${what} before ${clause.before}`
  return `${what} ${clause['never twice'] ? 'never twice' : 'waits as told'}`
}
