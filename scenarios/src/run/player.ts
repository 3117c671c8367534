import { existsSync } from 'node:fs'
import { hostname } from 'node:os'
import { OperatorError } from '@dtu/kit'
import { type LoadedScenario, loadScenario } from '../format/load.ts'
import { keep, readTrajectory, type TrialId, textOf, trajectoryFile } from '../trajectory/store.ts'
import { runTrial } from '../trial/trial.ts'
import { needsSockets, openStage, type Stage } from '../world/stage.ts'
import type { Crew, Order, Played } from './crew.ts'
import { identityOf } from './identity.ts'
import { summaryOf, type TrialSummary } from './summary.ts'

/** Plays trials in this thread, one at a time. What a scenario needs is made when it is first played. */
export class Player implements Crew {
  readonly size = 1
  readonly #scenarios = new Map<string, Promise<LoadedScenario>>()
  readonly #stages = new Map<string, Promise<Stage>>()

  constructor(scenarios: readonly LoadedScenario[] = []) {
    for (const loaded of scenarios) this.#scenarios.set(loaded.file, Promise.resolve(loaded))
  }

  async play(order: Order): Promise<Played> {
    const { out, carry, trial, faults } = order
    const loaded = await this.#scenario(order.file)
    const identity = identityOf(loaded, faults)
    if (order.identity !== undefined && order.identity !== identity)
      throw new OperatorError('other_story', `${hostname()} has another ${order.file} than the run`)
    const stage = await this.#stage(loaded)
    const redact = carry === true || out !== undefined
    const trajectory = await runTrial(stage, loaded, trial, { faults, redact })
    if (!redact) return { summary: summaryOf(trajectory) }
    const text = textOf(trajectory, identity)
    if (carry) return { summary: summaryOf(trajectory), text }
    const file = trajectoryFile(out as string, order)
    keep(file, text)
    return { summary: summaryOf(trajectory, file) }
  }

  async close(): Promise<void> {
    for (const stage of this.#stages.values()) await (await stage).close()
  }

  #scenario(file: string): Promise<LoadedScenario> {
    const known = this.#scenarios.get(file) ?? loadScenario(file)
    this.#scenarios.set(file, known)
    return known
  }

  /** A world has its scenario's twins and no others, whatever else is played beside it. */
  #stage({ scenario, twins }: LoadedScenario): Promise<Stage> {
    const listen = needsSockets(scenario)
    const key = `${[...twins].sort()} ${listen}`
    const known = this.#stages.get(key) ?? openStage({ twins, listen })
    this.#stages.set(key, known)
    return known
  }
}

/** What an earlier, perhaps killed, run into the same folder has already finished: of the same story, and as it was written. */
export function finished(out: string, id: TrialId, identity: string): TrialSummary | undefined {
  const file = trajectoryFile(out, id)
  if (!existsSync(file)) return undefined
  try {
    const trajectory = readTrajectory(file)
    return trajectory.identity === identity ? summaryOf(trajectory, file) : undefined
  } catch {
    // A file that was tampered with is no result.
    return undefined
  }
}
