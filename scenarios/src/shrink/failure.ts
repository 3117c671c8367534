import { type Entry, engineOf, type Pack } from '@dtu/fault-profiles'
import type { LoadedScenario } from '../format/load.ts'
import type { Trajectory } from '../trial/trajectory.ts'
import { runTrial } from '../trial/trial.ts'
import type { Stage } from '../world/stage.ts'
import { Enough } from './ddmin.ts'

/** A world to be tried: the faults in it and the steps that are played, by their places in the whole story. */
export interface Candidate {
  readonly packs: readonly Pack[]
  readonly steps: readonly number[]
}

/** One trial that was tried. */
export interface Tried {
  readonly trajectory: Trajectory
  /** Clauses that failed, those of steps by their places in the whole story. */
  readonly failed: readonly string[]
  readonly ledger: readonly Entry[]
}

/** Tries a trial's world again with less in it: each candidate once, and no more of them than allowed. */
export class Trials {
  count = 0
  readonly #stage: Stage
  readonly #loaded: LoadedScenario
  readonly #trial: Pick<Trajectory, 'trial' | 'faults'>
  readonly #most: number
  readonly #known = new Map<string, Tried>()
  readonly #onTrial: (count: number) => void

  constructor(
    stage: Stage,
    loaded: LoadedScenario,
    trial: Pick<Trajectory, 'trial' | 'faults'>,
    most: number,
    onTrial: (count: number) => void,
  ) {
    this.#stage = stage
    this.#loaded = loaded
    this.#trial = trial
    this.#most = most
    this.#onTrial = onTrial
  }

  /** Throws Enough when no more may be tried. */
  async try(candidate: Candidate): Promise<Tried> {
    const key = JSON.stringify(candidate)
    const known = this.#known.get(key)
    if (known) return known
    if (this.count >= this.#most) throw new Enough(`${this.#most} trials`)
    this.count++
    const tried = await this.#play(candidate)
    this.#known.set(key, tried)
    this.#onTrial(this.count)
    return tried
  }

  async #play({ packs, steps }: Candidate): Promise<Tried> {
    const { scenario } = this.#loaded
    const play = steps.map((n) => scenario.play?.[n]).filter((step) => step !== undefined)
    const ledger: Entry[] = []
    const trajectory = await runTrial(
      this.#stage,
      { ...this.#loaded, scenario: { ...scenario, ...(scenario.play && { play }) } },
      this.#trial.trial,
      {
        faults: this.#trial.faults,
        packs,
        attend: ({ stage, universe }) => {
          if (packs.length > 0) engineOf(stage.host, universe).ledger.subscribe((entry) => ledger.push(entry))
        },
      },
    )
    return { trajectory, failed: failedIn(trajectory, steps), ledger }
  }
}

/** Clauses that failed; only a trial that was judged has any. */
export function failedIn({ outcome, verdicts, reason }: Trajectory, steps: readonly number[]): string[] {
  if (outcome !== 'unsatisfied') return []
  const failed = verdicts.filter((verdict) => verdict.outcome === 'fail').map(({ clause }) => clause)
  if (failed.length === 0 && reason !== undefined) return ['system']
  return failed.map((clause) => clause.replace(/^play\[(\d+)\]$/, (_, n) => `play[${steps[Number(n)]}]`))
}
