import { type LoadedScenario, openStage, runTrial, type Stage } from '@dtu/scenarios'

/** One trial of one build. */
export interface Order {
  readonly story: string
  /** A fault profile; empty for a quiet day. */
  readonly faults: string
  readonly trial: number
  /** The folder of the build; empty for the good one. */
  readonly app: string
}

export interface Result {
  readonly outcome: string
  /** What the first clause that does not hold is called, and what was found instead. */
  readonly clause?: string
  readonly detail?: string
}

/** Plays trials of several builds in this thread, one after the other. */
export class Table {
  readonly #stories: ReadonlyMap<string, LoadedScenario>
  readonly #stages = new Map<string, Promise<Stage>>()

  constructor(stories: readonly LoadedScenario[]) {
    this.#stories = new Map(stories.map((loaded) => [loaded.scenario.scenario, loaded]))
  }

  async play({ story, faults, trial, app }: Order): Promise<Result> {
    const loaded = this.#stories.get(story)
    if (!loaded) throw new Error(`there is no story '${story}'`)
    // Which build `system.ts` starts.
    if (app === '') delete process.env.BROKER_APP
    else process.env.BROKER_APP = app
    const trajectory = await runTrial(await this.#stage(loaded.twins), loaded, trial, {
      faults: faults ? [faults] : [],
    })
    const broken = trajectory.verdicts.find((verdict) => verdict.outcome !== 'pass')
    return {
      outcome: trajectory.outcome,
      ...(broken && { clause: `${broken.clause} (${broken.name})`, detail: broken.detail ?? '' }),
      ...(trajectory.reason !== undefined && { detail: trajectory.reason }),
    }
  }

  #stage(twins: readonly string[]): Promise<Stage> {
    const key = twins.join()
    const known = this.#stages.get(key) ?? openStage({ twins, listen: true })
    this.#stages.set(key, known)
    return known
  }

  async close(): Promise<void> {
    for (const stage of this.#stages.values()) await (await stage).close()
  }
}
