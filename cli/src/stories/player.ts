import { join } from 'node:path'
import { OperatorError } from '@dtu/kit'
import { keepReport } from './runs.ts'

export interface Asked {
  /** Names of scenarios; all of them when left out. */
  readonly scenarios?: readonly string[]
  readonly trials?: number
  readonly faults?: readonly string[]
}

/** How far the run is that plays now, or how the last one ended. */
export interface Progress {
  readonly run: string
  readonly state: 'running' | 'done' | 'failed'
  readonly done: number
  readonly all: number
  readonly unsatisfied: number
  readonly reason?: string
}

/** Plays scenarios beside the universe, one run at a time, in a thread of its own: the twins answer meanwhile. */
export class StoryPlayer {
  readonly #stories: string
  readonly #runs: string
  progress: Progress | undefined

  constructor(stories: string, runs: string) {
    this.#stories = stories
    this.#runs = runs
  }

  /** Resolves when it plays. */
  async play({ scenarios: names, trials, faults }: Asked): Promise<Progress> {
    if (this.progress?.state === 'running')
      throw new OperatorError('run_under_way', `${this.progress.run} is not over yet`, {
        status: 409,
        hint: 'wait for its end, or play elsewhere: dtu run',
      })
    const { loadScenarios, reportOf, run } = await import('@dtu/scenarios')
    const all = await loadScenarios(this.#stories)
    const wanted = names === undefined ? all : all.filter(({ scenario }) => names.includes(scenario.scenario))
    if (wanted.length === 0)
      throw new OperatorError('unknown_scenario', 'none of these scenarios is there', {
        status: 404,
        hint: `there are: ${all.map(({ scenario }) => scenario.scenario).join(', ')}`,
      })
    const name = new Date().toISOString().slice(0, 19).replaceAll(':', '-')
    const out = join(this.#runs, name)
    this.progress = { run: name, state: 'running', done: 0, all: 0, unsatisfied: 0 }
    const end = (change: Partial<Progress>) => {
      this.progress = { ...(this.progress as Progress), ...change }
    }
    run(wanted, {
      ...{ trials, faults, out, workers: 1 },
      onTrial: ({ outcome }, done, every) =>
        end({ done, all: every, unsatisfied: (this.progress?.unsatisfied ?? 0) + (outcome === 'satisfied' ? 0 : 1) }),
    }).then(
      (result) => {
        keepReport(out, reportOf(wanted, result), result)
        end({ state: 'done' })
      },
      (error: Error) => end({ state: 'failed', reason: error.message }),
    )
    return this.progress
  }
}
