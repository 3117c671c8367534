import type { Universe } from '@dtu/kit'
import { type VisitEntry, visitsOf } from '../load/summary.ts'
import { changesOf, type Entry, type ExchangeEntry } from '../trajectory/record.ts'
import { type NetChange, netChanges } from './diff.ts'
import { rowsOf } from './question.ts'
import { isSeen } from './seen.ts'
import { type ClauseVerdict, failed, passed, undecided } from './verdict.ts'

/** What a check sees of a trial that is over. Nothing of it can be changed. */
export interface Seen {
  /** Rows of the twins' views, as they were at the end. */
  query(sql: string): Record<string, unknown>[]
  /** All that happened, in order. */
  readonly entries: readonly Entry[]
  /** What was asked of the twins by the system; by the steps, where they are the system. */
  readonly exchanges: readonly ExchangeEntry[]
  /** What all changes come to, for each document. */
  readonly changes: readonly NetChange[]
  /** Who came, of a load. */
  readonly visits: readonly VisitEntry[]
  readonly names: Readonly<Record<string, unknown>>
}

/** What a check says: whether it holds, what was found instead, and which entries show it. */
export interface Found {
  readonly holds: boolean
  readonly found?: string
  /** Numbers of entries. */
  readonly evidence?: readonly number[]
}

export type Check = (seen: Seen) => Found | Promise<Found>

interface Evidence {
  readonly universe: Universe
  readonly names: Record<string, unknown>
  readonly entries: readonly Entry[]
  readonly exchanges: readonly ExchangeEntry[]
  readonly unanswered?: ((sql: string) => string | undefined) | undefined
}

/** A question that what is left of a world does not answer. */
class Unanswered extends Error {}

/** Asks checks that are code. Throws for one that gives back no answer, or cites what is not there. */
export async function judgeChecks(checks: readonly Check[], evidence: Evidence): Promise<ClauseVerdict[]> {
  const verdicts: ClauseVerdict[] = []
  for (const [n, check] of checks.entries()) verdicts.push(await judgeCheck(check, `checks[${n}]`, evidence))
  return verdicts
}

async function judgeCheck(check: Check, id: string, evidence: Evidence): Promise<ClauseVerdict> {
  const name = check.name || id
  let said: Partial<Found> | undefined
  try {
    said = await check(seenOf(evidence))
  } catch (error) {
    if (error instanceof Unanswered) return undecided(id, name, error.message)
    throw error
  }
  const { holds, found = 'it does not hold', evidence: cited = [] } = said ?? {}
  if (typeof holds !== 'boolean')
    throw new Error(`${name} gives back no answer: { holds: true } or { holds: false, found }`)
  const ghost = cited.find((entry) => evidence.entries[entry] === undefined)
  if (ghost !== undefined) throw new Error(`${name} cites entry ${ghost}, which is not there`)
  return holds ? passed(id, name) : failed(id, name, found, cited)
}

function seenOf({ universe, names, entries, exchanges, unanswered }: Evidence): Seen {
  return {
    query: (sql) => {
      const missing = unanswered?.(sql)
      if (missing !== undefined) throw new Unanswered(missing)
      return rowsOf(universe, sql)
    },
    entries,
    exchanges,
    get changes() {
      return netChanges(changesOf(entries).filter((entry) => isSeen(universe, entry.change)))
    },
    visits: visitsOf(entries),
    names,
  }
}
