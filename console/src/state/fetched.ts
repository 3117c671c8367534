import { useEffect, useState } from 'preact/hooks'
import { Refusal } from '../api/ask.ts'
import { changed, chosen } from './live.ts'

export interface Fetched<T> {
  readonly value: T | undefined
  readonly problem: Refusal | undefined
  readonly again: () => void
}

/** What a function fetches, again whenever one of its inputs is another. */
export function useFetched<T>(fetch: () => Promise<T>, inputs: readonly unknown[]): Fetched<T> {
  const [state, set] = useState<{ value?: T; problem?: Refusal; for?: string }>({})
  const [turn, setTurn] = useState(0)
  const key = JSON.stringify(inputs)
  useEffect(() => {
    let stale = false
    fetch().then(
      (value) => stale || set({ value, for: key }),
      (problem) => stale || set({ problem: asRefusal(problem), for: key }),
    )
    return () => {
      stale = true
    }
  }, [key, turn])
  // What was fetched for other inputs is not shown beside these; while the same is fetched again, the old stays.
  const current = state.for === key ? state : {}
  return { value: current.value, problem: current.problem, again: () => setTurn((n) => n + 1) }
}

/** The same, and again when a twin's tables in the chosen universe were written. */
export function useSeen<T>(twin: string, fetch: () => Promise<T>, inputs: readonly unknown[]): Fetched<T> {
  const fetched = useFetched(fetch, [chosen.value, ...inputs])
  useEffect(
    () =>
      changed.subscribe(() => {
        if (changed.value[chosen.value]?.[twin]) fetched.again()
      }),
    [twin],
  )
  return fetched
}

export const asRefusal = (problem: unknown): Refusal =>
  problem instanceof Refusal ? problem : new Refusal(0, 'bug', String((problem as Error)?.stack ?? problem))
