import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { OperatorError } from '@dtu/kit'
import { z } from 'zod'
import { OUTCOMES } from '../trial/trajectory.ts'
import type { Played } from './comparison.ts'

const faults = z.array(z.string())
const report = z.object({
  stories: z.array(z.object({ scenario: z.string(), faults, asked: z.string() })),
  trials: z.array(
    z.looseObject({
      scenario: z.string(),
      faults,
      trial: z.int(),
      outcome: z.enum(OUTCOMES),
      failed: z.array(z.looseObject({})),
    }),
  ),
})

/** Reads what a run left: the report beside its trajectories, or what `--json` printed. Throws an OperatorError for anything else. */
export function readPlayed(path: string): Played {
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'report.json') : path
  const hint = 'keep one with: dtu run <scenarios> --out <folder>, or --json > report.json'
  if (!existsSync(file)) throw new OperatorError('no_such_file', `there is no report ${file}`, { status: 404, hint })
  try {
    return report.parse(JSON.parse(readFileSync(file, 'utf8'))) as unknown as Played
  } catch {
    throw new OperatorError('bad_report', `${file} is no report of a run with its trials`, { hint })
  }
}
