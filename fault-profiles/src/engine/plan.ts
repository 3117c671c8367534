import type { Asked } from '@dtu/kit'
import { decide } from './decide.ts'
import { viewOf } from './look.ts'
import { workingAt } from './run.ts'
import type { Site } from './site.ts'

export interface PlannedDecision {
  readonly fault: string
  readonly n: number
  readonly u: number | null
  readonly inject: boolean
  readonly suppressed: string | undefined
}

/** What would hit requests, one after the other: decides and counts nothing. */
export function plan({ runs, universe, wires }: Site, requests: readonly Asked[]): PlannedDecision[][] {
  const now = universe.clock.now()
  const copies = [...workingAt(runs.values(), 'request')].map(
    ([, part, faults]) => [{ ...part, state: structuredClone(part.state) }, faults] as const,
  )
  return requests.map((asked) => {
    const view = viewOf(asked, wires)
    const round = { ended: false, seen: false }
    return copies.flatMap(([part, faults]) =>
      decide(part, faults, view, now, round).map(({ fault, n, u, inject, suppressed }) => ({
        fault: fault.id,
        n,
        u,
        inject,
        suppressed,
      })),
    )
  })
}
