import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { OperatorError } from '@dtu/kit'
import type { Origin, Trajectory } from '../trial/trajectory.ts'
import { chain, unchain } from './chain.ts'
import type { Entry } from './record.ts'

/** One trial among all of a run. */
export interface TrialId {
  readonly scenario: string
  readonly faults: readonly string[]
  readonly trial: number
}

/** Where a trajectory lies below a run's folder. */
export const trajectoryFile = (run: string, { scenario, faults, trial }: TrialId): string =>
  join(run, scenario, faults.length > 0 ? faults.join('+').replaceAll(/[^\w.+-]/g, '_') : 'no-faults', `${trial}.jsonl`)

/** A trajectory as it is written down. */
export function textOf({ entries, ...rest }: Trajectory, given?: Origin): string {
  const { scenario, trial, faults, fork, origin = given, ...end } = rest
  return chain([{ kind: 'header', scenario, trial, faults, origin, fork }, ...entries, { kind: 'verdict', ...end }])
}

/** Writes a trajectory to a file, whole or not at all. */
export const writeTrajectory = (file: string, trajectory: Trajectory): void => keep(file, textOf(trajectory))

const UNFINISHED = '.unfinished'

/** Writes a file whole or not at all: a kill leaves no half one behind. */
export function keep(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  const temporary = `${file}${UNFINISHED}`
  writeFileSync(temporary, text)
  renameSync(temporary, file)
}

/** Removes what a killed run left unfinished below its folder. */
export function sweep(run: string): void {
  if (!existsSync(run)) return
  for (const name of readdirSync(run, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith(UNFINISHED)) rmSync(join(run, name), { force: true })
}

/** The trajectories that are meant: files as they are named, and all trials of runs that were kept in folders. */
export function trajectoriesIn(paths: readonly string[]): string[] {
  const files = paths.flatMap((path) => {
    if (!existsSync(path)) throw new OperatorError('no_such_file', `there is no ${path}`, { status: 404 })
    if (!statSync(path).isDirectory()) return [path]
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => /^\d+\.jsonl$/.test(basename(name)))
      .sort(new Intl.Collator('en', { numeric: true }).compare)
      .map((name) => join(path, name))
  })
  if (files.length > 0) return files
  throw new OperatorError('no_trajectories', `${paths.join(', ')} holds no trajectory`, {
    hint: 'keep some there: dtu run <scenarios> --out <folder>',
  })
}

/** Reads a trajectory. Throws an OperatorError when it is not whole. */
export function readTrajectory(file: string): Trajectory {
  if (!existsSync(file)) throw new OperatorError('no_such_file', `there is no trajectory ${file}`, { status: 404 })
  try {
    const lines = unchain(readFileSync(file, 'utf8')) as Record<string, unknown>[]
    const { kind: header, ...first } = lines[0] ?? {}
    const { kind: verdict, ...last } = lines.at(-1) ?? {}
    if (header !== 'header' || verdict !== 'verdict') throw new Error('it has no header and verdict')
    return { ...first, ...last, entries: lines.slice(1, -1) as unknown as Entry[] } as unknown as Trajectory
  } catch (error) {
    throw new OperatorError('bad_trajectory', `${file} is no whole trajectory: ${(error as Error).message}`, {
      hint: 'run its trial again: dtu run <scenarios> --out <folder>',
    })
  }
}
