import { isDeepStrictEqual } from 'node:util'
import type { Trajectory } from '../trial/trajectory.ts'
import type { Entry } from './record.ts'

/** Where two trajectories part, and what came of it. */
export interface Parting {
  /** How many entries they share; both go on alike to the end when it is all of them. */
  readonly shared: number
  readonly alike: boolean
  readonly left: Entry | undefined
  readonly right: Entry | undefined
  /** Clauses that came out otherwise. */
  readonly clauses: readonly { readonly clause: string; readonly left: string; readonly right: string }[]
}

/** Compares what happened, without what the machine's clock and a universe's name make of it. */
export function compareTrajectories(left: Trajectory, right: Trajectory): Parting {
  const longest = Math.max(left.entries.length, right.entries.length)
  let shared = 0
  while (shared < longest && isDeepStrictEqual(essence(left.entries[shared]), essence(right.entries[shared]))) shared++
  const outcomes = (trajectory: Trajectory) =>
    new Map(trajectory.verdicts.map(({ clause, outcome }) => [clause, outcome]))
  const [before, after] = [outcomes(left), outcomes(right)]
  const clauses = [...new Set([...before.keys(), ...after.keys()])]
    .map((clause) => ({ clause, left: before.get(clause) ?? 'not asked', right: after.get(clause) ?? 'not asked' }))
    .filter((pair) => pair.left !== pair.right)
  return { shared, alike: shared === longest, left: left.entries[shared], right: right.entries[shared], clauses }
}

/** What is the same in every run: not the machine's time, nor what it measured, nor the ports of the day and a world's name in URLs. */
function essence(entry: Entry | undefined): unknown {
  if (!entry) return undefined
  const { wall: _, ...rest } = entry
  if (rest.kind !== 'exchange') return withoutPorts(rest)
  const { micros, id, requestHeaders, replyHeaders, drift, path, ...exchange } = rest.exchange
  return withoutPorts({ ...rest, exchange: { ...exchange, path: path.replace(/^\/u\/[^/]+/, '') } })
}

const withoutPorts = (value: object): unknown =>
  JSON.parse(JSON.stringify(value).replaceAll(/127\.0\.0\.1:\d+(\/u\/[^/"\\]+)?/g, '127.0.0.1'))
