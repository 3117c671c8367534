import type { NewVerdict } from '@dtu/scenarios'
import { examples, share } from '../../options.ts'
import { print, printJson } from '../../output/print.ts'
import type { Adding } from './index.ts'

interface Options {
  readonly scenario: string
  readonly gate?: number
  readonly out?: string
  readonly json?: boolean
}

const MOST_TOLD = 20

export const judge: Adding = (group) => {
  const command = group
    .command('verdict')
    .description(
      'judge them by clauses that were edited since; nothing is played, the world is rebuilt from its changes',
    )
    .argument('<paths...>', 'trajectories, or folders of dtu run --out')
    .requiredOption('--scenario <path>', 'the edited scenario file, or a folder of them')
    .option('--gate <share>', 'what the lower bound must reach, such as 0.95', share)
    .option('--out <folder>', 'write them there with their new verdicts')
    .option('--json', 'print the result as JSON')
    .action(rejudge)
  examples(
    command,
    'dtu trajectory verdict trajectories --scenario stories',
    'dtu trajectory verdict trajectories/announce/no-faults/0.jsonl --scenario edited.scenario.yaml --json',
  )
  command.addHelpText(
    'after',
    '\nOnly clauses may differ from what was played. What a trajectory does not hold is undecided, and said.\nExit codes: 0 satisfied or gate met, 1 missed, 2 an error, 3 inconclusive',
  )
}

async function rejudge(paths: readonly string[], { scenario, gate, out, json }: Options): Promise<void> {
  process.exitCode = 2
  const { exitCodeOf, loadScenarios, reportOf, reverdictAll, terminal, trajectoriesIn } = await import('@dtu/scenarios')
  const files = trajectoriesIn(paths)
  const scenarios = await loadScenarios(scenario)
  const result = await reverdictAll(scenarios, files, { out })
  const judged = scenarios.filter((one) => result.trials.some((trial) => trial.scenario === one.scenario.scenario))
  const report = reportOf(judged, result, gate)
  if (out) (await import('../../stories/runs.ts')).keepReport(out, report, result)
  if (json) printJson({ ...report, trials: result.trials })
  else {
    const changed = result.trials.filter(({ was, outcome }) => was !== outcome)
    for (const verdict of changed.slice(0, MOST_TOLD)) print(said(verdict))
    if (changed.length > MOST_TOLD) print(`and ${changed.length - MOST_TOLD} more`)
    print(`${changed.length} of ${result.trials.length} trajectories come out otherwise`)
    print(terminal(report))
  }
  process.exitCode = exitCodeOf(report)
}

function said({ scenario, faults, trial, was, outcome, failed: [first] }: NewVerdict): string {
  const why = first ? ` (${first.clause}: ${first.detail?.split('\n')[0] ?? ''})` : ''
  return `${[scenario, ...faults, trial].join(' ')}: ${was} → ${outcome}${why}`
}
