import type { Exchange } from '@dtu/kit'
import { differing } from '../clauses/diff.ts'
import type { LoadedScenario } from '../format/load.ts'
import { parsed } from '../play/call.ts'
import { exchangesOf } from '../trajectory/record.ts'
import type { Trajectory } from '../trial/trajectory.ts'
import { runTrial } from '../trial/trial.ts'
import { openStage } from '../world/stage.ts'
import { deedsOf, redrive } from './redrive.ts'

/**
 * Does a stored trajectory's deeds again in a new world, up to an entry where `until` is given, and judges it by the scenario
 * as it stands now: without running the app, with clauses that may have been edited and twins that may have changed.
 */
export async function replay(loaded: LoadedScenario, trajectory: Trajectory, until?: number): Promise<Trajectory> {
  const stage = await openStage({ twins: loaded.twins, listen: false })
  try {
    const party = loaded.scenario.system ? 'system' : 'play'
    const entries = trajectory.entries.filter(({ n }) => until === undefined || n <= until)
    const reference = { ...trajectory, entries, party } as const
    return await runTrial(stage, loaded, trajectory.trial, {
      // The world is called what it was called, so that its credentials are the same; no fault strikes.
      faults: trajectory.faults,
      packs: [],
      redact: true,
      drive: (playing) => redrive(playing, reference, deedsOf(reference)),
    })
  } finally {
    await stage.close()
  }
}

/** An exchange that is answered otherwise than it was. */
export interface Difference {
  /** The entry of the stored trajectory. */
  readonly entry: number
  readonly what: string
  /** The status, and the paths of the body that differ. */
  readonly before: number
  readonly after: number | undefined
  readonly paths: readonly string[]
}

/** Where the twins now answer the same requests otherwise. Exchanges that a fault had bent are left out: none strikes now. */
export function differences(original: Trajectory, again: Trajectory): Difference[] {
  const now = exchangesOf(again.entries)
  return exchangesOf(original.entries).flatMap(({ n, exchange }, at) => {
    if (exchange.faults?.length) return []
    const other = now[at]?.exchange
    const paths = [...differing(bodyOf(exchange), bodyOf(other))]
    if (other?.status === exchange.status && paths.length === 0) return []
    const what = `${exchange.twin} ${exchange.operation ?? exchange.path}`
    return [{ entry: n, what, before: exchange.status, after: other?.status, paths }]
  })
}

/** Addresses are of the day. */
const bodyOf = (exchange: Exchange | undefined): unknown =>
  parsed((exchange?.replyBody ?? '').replaceAll(/https?:\/\/(127\.0\.0\.1:\d+|[\w-]+\.invalid)/g, ''))
