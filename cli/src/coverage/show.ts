import type { Twin } from '@dtu/kit'
import { OperatorError } from '@dtu/kit/errors'
import { connect } from '../client.ts'
import type { CoverageOptions } from '../commands/coverage.ts'
import { print, printJson } from '../output/print.ts'
import { table } from '../output/table.ts'
import { wanted } from '../up/wanted.ts'
import { type Covered, coverage, totals } from './coverage.ts'
import { readEvidence, witnessed, writeEvidence } from './evidence.ts'
import { type Tally, tallyFile, tallyRunning } from './tally.ts'

/** Prints what is covered; see the command's options. */
export async function show(name: string | undefined, options: CoverageOptions): Promise<void> {
  const twins = await wanted(name === undefined ? [] : [name])
  const tapes = (options.tape ?? []).flatMap(tallyFile)
  const tallies = [...(await journals(options)), ...tapes]
  const found = twins.map((twin) => ({
    twin,
    covered: coverage(twin, evidenceOf(twin, tallies, tapes, options), tallies),
  }))
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

async function journals(options: CoverageOptions): Promise<readonly Tally[]> {
  if (options.journal) return options.journal.flatMap(tallyFile)
  try {
    return await tallyRunning(await connect(options), options.universe)
  } catch (error) {
    const asked = options.admin ?? options.data ?? options.universe
    if (asked !== undefined || !(error instanceof OperatorError) || error.code !== 'not_running') throw error
    if (!options.tape) console.error('no universe runs here and no journal was given: nothing counts as called')
    return []
  }
}

function evidenceOf(twin: Twin, tallies: readonly Tally[], tapes: readonly Tally[], { write }: CoverageOptions) {
  const of = (all: readonly Tally[]) => all.filter((tally) => tally.twin === twin.name)
  const evidence = witnessed(readEvidence(twin.name), of(tallies), of(tapes))
  if (write && Object.keys({ ...evidence.sdk, ...evidence.tape }).length > 0)
    console.error(`written: ${writeEvidence(twin.name, evidence)}`)
  return evidence
}

const only =
  ({ only }: CoverageOptions) =>
  ({ answers, called, drift, sdk, tape }: Covered): boolean => {
    if (only === undefined) return true
    if (only === 'called') return called > 0
    if (only === 'drifted') return drift > 0
    if (only === 'unwitnessed') return answers !== 'not modelled' && sdk.length === 0 && tape === 0
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
  byTape: 'tape saw',
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
  const rows = covered.map(({ operation, answers, called, statuses, drift, sdk, tape }) => [
    operation,
    answers,
    called || '',
    Object.entries(statuses)
      .map(([status, count]) => `${status}×${count}`)
      .join(' '),
    drift || '',
    sdk.join(' '),
    tape || '',
  ])
  print(table(['Operation', 'Answers', 'Called', 'Statuses', 'Drift', 'SDK saw', 'Tape saw'], rows))
}
