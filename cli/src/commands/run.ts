import { statSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname } from 'node:path'
import { OperatorError } from '@dtu/kit/errors'
import type { Report, RunResult, TrialSummary } from '@dtu/scenarios'
import type { Command } from 'commander'
import { examples, share, whole } from '../options.ts'
import { print, printJson } from '../output/print.ts'

interface Options {
  readonly trials?: number
  readonly only?: number
  readonly faults?: readonly string[]
  readonly workers?: number
  readonly queue?: string
  readonly out?: string
  readonly gate?: number
  readonly looks?: number
  readonly junit?: string
  readonly markdown?: string
  readonly html?: string
  readonly json?: boolean
}

const BEAT_MS = 1000
/** The exit code where there is no verdict. */
const ERROR = 2

export function run(program: Command): void {
  const command = program
    .command('run')
    .description('play scenarios and say what fraction of all trajectories satisfies the user')
    .argument('<path>', 'a scenario file, or a folder of *.scenario.yaml')
    .option('--trials <n>', "so many of each, instead of the scenario's own number", whole(1, 1_000_000))
    .option('--only <n>', 'only trial n of each: to play a failure again', whole(0, 1_000_000))
    .option('--faults <profiles...>', 'play all of it again under each of these fault profiles')
    .option('--workers <n>', 'threads to play in; 0 plays in this one (default: one for each core)', whole(0, 256))
    .option('--queue <url>', 'have them played by every "dtu worker" of this Redis, such as redis://127.0.0.1:6379')
    .option('--out <folder>', 'keep every trajectory there; what is there already is not played again')
    .option('--gate <share>', 'what the lower bound must reach, such as 0.95', share)
    .option(
      '--looks <n>',
      'look so often whether the gate is decided, and stop then; intervals are wider by that',
      whole(1, 10),
    )
    .option('--junit <file>', 'write the result for build servers')
    .option('--markdown <file>', 'write the result for people to paste')
    .option('--html <file>', 'write the result as one page')
    .option('--json', 'print the result as JSON')
    .action(play)
  examples(
    command,
    'dtu run scenarios/library',
    'dtu run stories --trials 20 --gate 0.95 --html report.html',
    'dtu run stories --out trajectories        # stopped half-way? the same command goes on',
  )
  command.addHelpText('after', '\nExit codes: 0 satisfied or gate met, 1 missed, 2 an error, 3 inconclusive')
}

async function play(
  path: string,
  { trials, only, faults, workers, queue, out, gate, looks, json, ...files }: Options,
): Promise<void> {
  process.exitCode = ERROR
  if (looks !== undefined && gate === undefined)
    throw new OperatorError('no_gate', 'there is nothing to look for', {
      hint: 'name what is to be reached: --gate 0.95',
    })
  const { exitCodeOf, loadScenarios, reportOf, run: runAll, terminal } = await import('@dtu/scenarios')
  const scenarios = await loadScenarios(path)
  const result = await runAll(scenarios, {
    trials,
    only,
    faults,
    workers: workers ?? availableParallelism(),
    queue: queue === undefined ? undefined : { url: queue, root: folderOf(path), onAlone: alone() },
    out,
    stop: looks === undefined || gate === undefined ? undefined : { gate, looks },
    onTrial: progress(),
  })
  const report = reportOf(scenarios, result, gate)
  await write(files, report, result)
  if (out) (await import('../stories/runs.ts')).keepReport(out, report, result)
  if (json) printJson({ ...report, trials: result.trials })
  else print(terminal(report))
  process.exitCode = exitCodeOf(report)
}

const folderOf = (path: string): string => (statSync(path).isDirectory() ? path : dirname(path))

/** Says once that nobody is there to play. */
function alone(): () => void {
  let told = false
  return () => {
    if (!told) console.error('nobody plays yet; start workers: dtu worker --queue <the same address>')
    told = true
  }
}

async function write(
  { junit, markdown, html }: Pick<Options, 'junit' | 'markdown' | 'html'>,
  report: Report,
  result: RunResult,
): Promise<void> {
  const reports = await import('@dtu/scenarios')
  if (junit) writeFileSync(junit, reports.junit(result))
  if (markdown) writeFileSync(markdown, reports.markdown(report))
  if (html)
    writeFileSync(
      html,
      reports.html(report, (trial) => (trial.file ? reports.readTrajectory(trial.file).entries : [])),
    )
}

/** How far it is and how long it will take, on standard error. What comes before the first trajectory is no measure of the others. */
function progress(): (summary: TrialSummary, done: number, all: number) => void {
  let first = 0
  let told = 0
  let played = 0
  let unsatisfied = 0
  return ({ outcome }, done, all) => {
    const now = performance.now()
    first ||= now
    told ||= now
    played++
    if (outcome !== 'satisfied') unsatisfied++
    if (now - told < BEAT_MS || done === all) return
    told = now
    const left = Math.round((((now - first) / (played - 1)) * (all - done)) / 1000)
    console.error(`${done} of ${all} trajectories, ${unsatisfied} not satisfied, about ${left} s left`)
  }
}
