import { readFileSync } from 'node:fs'
import type { Twin } from '@dtu/kit'
import { OperatorError } from '@dtu/kit/errors'
import { tapeFiles } from '@dtu/refine'
import { connect } from '../client.ts'
import type { CoverageOptions } from '../commands/coverage.ts'
import { print, printJson } from '../output/print.ts'
import { table } from '../output/table.ts'
import { wanted } from '../up/wanted.ts'
import { type Covered, coverage, isUnwitnessed, totals } from './coverage.ts'
import { hashOf, ROOT, readEvidence, writeEvidence } from './evidence.ts'
import { gathered, readRun } from './gather.ts'
import { type Present, stale, standing } from './standing.ts'
import { type Tally, tallyFile, tallyRunning } from './tally.ts'

/** Prints what is covered; see the command's options. */
export async function show(name: string | undefined, options: CoverageOptions): Promise<void> {
  const twins = await wanted(name === undefined ? [] : [name])
  if (options.gather) gather(twins, options.gather)
  const present: Present = { now: new Date(), tapes: options.tapes && hashes(options.tapes) }
  if (options.check) return check(twins, present)
  const tallies = await journals(options)
  const found = twins.map((twin) => ({ twin, covered: coverage(twin, standing(twin.name, present), tallies) }))
  if (options.json)
    return printJson(
      Object.fromEntries(
        found.map(({ twin, covered }) => [
          twin.name,
          { totals: totals(covered), operations: covered.filter(only(options)) },
        ]),
      ),
    )
  if (name === undefined && !options.only) return summarize(found)
  for (const { covered } of found) list(covered.filter(only(options)))
}

/** Hashes of the recordings that these paths name. */
const hashes = (paths: readonly string[]): ReadonlySet<string> =>
  new Set(tapeFiles(paths).map((file) => hashOf(readFileSync(file))))

function gather(twins: readonly Twin[], folder: string): void {
  const run = readRun(folder)
  for (const test of run.failed) console.error(`${test} failed: what it saw does not count`)
  for (const twin of twins)
    console.error(`written: ${writeEvidence(twin.name, gathered(twin, readEvidence(twin.name), run, ROOT))}`)
}

function check(twins: readonly Twin[], present: Present): void {
  const found = twins.flatMap((twin) => stale(twin, present).map((line) => `${twin.name}: ${line}`))
  for (const line of found) print(line)
  if (found.length === 0) {
    print('the evidence is current')
    return
  }
  console.error('run what is named with DTU_EVIDENCE=<folder>, then: dtu coverage --gather <folder>')
  console.error('for recordings: dtu replay <all recordings of the twin> --evidence')
  process.exitCode = 1
}

async function journals(options: CoverageOptions): Promise<readonly Tally[]> {
  if (options.journal) return options.journal.flatMap(tallyFile)
  try {
    return await tallyRunning(await connect(options), options.universe)
  } catch (error) {
    const asked = options.admin ?? options.data ?? options.universe
    if (asked !== undefined || !(error instanceof OperatorError) || error.code !== 'not_running') throw error
    console.error('no universe runs here and no journal was given: nothing counts as called')
    return []
  }
}

const only =
  ({ only }: CoverageOptions) =>
  (operation: Covered): boolean => {
    const { answers, called, drift, unproven } = operation
    if (only === undefined) return true
    if (only === 'called') return called > 0
    if (only === 'drifted') return drift > 0
    if (only === 'unwitnessed') return isUnwitnessed(operation)
    if (only === 'unproven') return unproven > 0
    return answers === only.replace('-', ' ')
  }

const AXES = {
  operations: 'Operations',
  handwritten: 'by hand',
  generated: 'generated',
  notModelled: 'not modelled',
  called: 'called',
  calledNotModelled: 'called in vain',
  drifted: 'drifted',
  bySdk: 'SDK saw',
  bySchema: 'schema held',
  byTape: 'tape saw',
  byRefusal: 'refusal saw',
  unproven: 'unproven',
  unwitnessed: 'nobody saw',
} as const

function summarize(found: readonly { readonly twin: Twin; readonly covered: readonly Covered[] }[]): void {
  const axes = Object.keys(AXES) as (keyof typeof AXES)[]
  const rows = found.map(({ twin, covered }) => {
    const counts = totals(covered)
    return [twin.title, ...axes.map((axis) => counts[axis])]
  })
  print(table(['Service', ...Object.values(AXES)], rows))
}

function list(covered: readonly Covered[]): void {
  const rows = covered.map(({ operation, answers, called, statuses, drift, sdk, schema, tape, refusal, unproven }) => [
    operation,
    answers,
    called || '',
    Object.entries(statuses)
      .map(([status, count]) => `${status}×${count}`)
      .join(' '),
    drift || '',
    Object.keys(sdk).join(' '),
    schema === null ? 'none' : schema || '',
    tape || '',
    refusal || '',
    unproven || '',
  ])
  const axes = ['Called', 'Statuses', 'Drift', 'SDK saw', 'Schema held', 'Tape saw', 'Refusal saw', 'Unproven']
  print(table(['Operation', 'Answers', ...axes], rows))
}
