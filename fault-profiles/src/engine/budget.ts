import { milliseconds } from '@dtu/kit/duration'
import type { Budget } from '../format/schema.ts'
import type { Memory } from './state.ts'
import { type Key, streamOf, type View } from './view.ts'

const KEY: readonly Key[] = ['twin', 'tenant', 'client', 'operation']
const MINUTE = 60_000

const most = ({ maxConsecutive, recoverAfter }: Budget): number | undefined =>
  maxConsecutive ?? (recoverAfter === undefined ? undefined : recoverAfter - 1)

/** Why a budget forbids an injection; undefined when it does not. */
export function forbids(budget: Budget, memory: Memory, view: View, now: number): string | undefined {
  if (budget.maxInjections !== undefined && memory.injections >= budget.maxInjections) return 'maxInjections'
  if (budget.maxConcurrent !== undefined && memory.concurrent >= budget.maxConcurrent) return 'maxConcurrent'
  const row = most(budget)
  if (row !== undefined && (memory.inRow.get(streamOf(view, budget.perKey ?? KEY)) ?? 0) >= row) return 'maxConsecutive'
  if (budget.perMinute !== undefined && injectedSince(memory, now - MINUTE) >= budget.perMinute) return 'perMinute'
  if (budget.maxPercent) {
    const since = now - milliseconds(budget.maxPercent.window)
    const seen = memory.recent.filter(({ at }) => at > since)
    const share = (seen.filter(({ injected }) => injected).length + 1) / (seen.length + 1)
    if (share * 100 > budget.maxPercent.percent) return 'maxPercent'
  }
  return undefined
}

const injectedSince = (memory: Memory, since: number): number =>
  memory.recent.filter(({ at, injected }) => injected && at > since).length

/** Notes what became of a request. */
export function spend(budget: Budget | undefined, memory: Memory, view: View, now: number, injected: boolean): void {
  memory.decisions++
  if (injected) memory.injections++
  if (!budget) return
  if (most(budget) !== undefined) {
    const key = streamOf(view, budget.perKey ?? KEY)
    memory.inRow.set(key, injected ? (memory.inRow.get(key) ?? 0) + 1 : 0)
  }
  if (budget.perMinute === undefined && !budget.maxPercent) return
  memory.recent.push({ at: now, injected })
  const keep = Math.max(MINUTE, budget.maxPercent ? milliseconds(budget.maxPercent.window) : 0)
  if (memory.recent.length > 1000 && (memory.recent[0]?.at ?? now) <= now - keep)
    memory.recent = memory.recent.filter(({ at }) => at > now - keep)
}
