import { existsSync } from 'node:fs'
import { hostname } from 'node:os'
import { OperatorError } from '@dtu/kit'
import { type LoadedScenario, loadScenario } from '../format/load.ts'
import { keep, readTrajectory, type TrialId, textOf, trajectoryFile } from '../trajectory/store.ts'
import { runTrial } from '../trial/trial.ts'
import { baseOf, needsSockets, openStage, type Stage } from '../world/stage.ts'
import type { Crew, Order, Played } from './crew.ts'
import { identityOf, originOf } from './identity.ts'
import { lanesOf, Room, roomFor } from './room.ts'
import { summaryOf, type TrialSummary } from './summary.ts'

/** Plays trials in this thread, each scenario's one at a time or as many as it has processes. What a scenario needs is made when it is first played. */
export class Player implements Crew {
  readonly size: number
  readonly #threads: number
  readonly #rooms = new Map<string, Room>()
  readonly #scenarios = new Map<string, Promise<LoadedScenario>>()
  readonly #stages = new Map<string, Promise<Stage>>()

  /** @param threads how many players share the processes of a pool */
  constructor(scenarios: readonly LoadedScenario[] = [], threads = 1) {
    this.size = lanesOf(scenarios, threads)
    this.#threads = threads
    for (const loaded of scenarios) this.#scenarios.set(keyOf(loaded), Promise.resolve(loaded))
  }

  async play(order: Order): Promise<Played> {
    const loaded = await this.#scenario(order)
    const room = this.#rooms.get(keyOf(order)) ?? new Room(roomFor(loaded, this.#threads))
    this.#rooms.set(keyOf(order), room)
    await room.enter()
    try {
      return await this.#play(order, loaded)
    } finally {
      room.leave()
    }
  }

  async #play(order: Order, loaded: LoadedScenario): Promise<Played> {
    const { out, carry, trial, faults, calibration } = order
    const identity = identityOf(loaded, faults)
    if (order.identity !== undefined && order.identity !== identity)
      throw new OperatorError('other_story', `${hostname()} has another ${order.file} than the run`)
    const stage = await this.#stage(loaded)
    const redact = carry === true || out !== undefined
    const trajectory = await runTrial(stage, loaded, trial, { faults, redact, calibration })
    if (!redact) return { summary: summaryOf(trajectory) }
    const text = textOf(trajectory, originOf(loaded, faults, baseOf(stage, loaded.scenario)))
    if (carry) return { summary: summaryOf(trajectory), text }
    const file = trajectoryFile(out as string, order)
    keep(file, text)
    return { summary: summaryOf(trajectory, file) }
  }

  async close(): Promise<void> {
    for (const stage of this.#stages.values()) await (await stage).close()
  }

  #scenario(order: Order): Promise<LoadedScenario> {
    const known = this.#scenarios.get(keyOf(order)) ?? loadScenario(order.file, order)
    this.#scenarios.set(keyOf(order), known)
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

/** A scenario, and who plays it. */
const keyOf = ({ file, instead }: Pick<Order, 'file' | 'instead'>): string => JSON.stringify([file, instead])

/** What an earlier, perhaps killed, run into the same folder has already finished: of the same story, and as it was written. */
export function finished(out: string, id: TrialId, identity: string): TrialSummary | undefined {
  const file = trajectoryFile(out, id)
  if (!existsSync(file)) return undefined
  try {
    const trajectory = readTrajectory(file)
    return trajectory.origin?.identity === identity ? summaryOf(trajectory, file) : undefined
  } catch {
    // A file that was tampered with is no result.
    return undefined
  }
}
