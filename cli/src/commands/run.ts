import { statSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { OperatorError } from '@dtu/kit/errors'
import type { LoadedScenario, Played, Report, RunResult, TrialSummary } from '@dtu/scenarios'
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
  readonly compare?: string
  readonly systemB?: string
  /** Of `--no-worse-than`: commander takes what begins with "no" for something that is true unless it is given. */
  readonly worseThan?: number | true
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
    .argument('<path>', 'a scenario file, or a folder of *.scenario.yaml and *.scenario.ts')
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
    .option('--compare <run>', 'set it beside an earlier run of the same stories: its --out folder, or its report.json')
    .option('--system-b <file>', 'play every trial twice, the second time with the system of this file, and compare')
    .option('--no-worse-than <share>', 'by how much the later build may be worse, such as 0.02: a gate', share)
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
    'dtu run stories --compare last-week --no-worse-than 0.02',
    'dtu run stories --system-b next.system.yaml --trials 50 --no-worse-than 0.02',
  )
  command.addHelpText(
    'after',
    '\nExit codes: 0 satisfied or gates met, 1 one missed, 2 an error, 3 inconclusive or not shown',
  )
}

async function play(path: string, options: Options): Promise<void> {
  process.exitCode = ERROR
  checkOptions(options)
  const { exitCodeOf, loadScenarios, reportOf, run: runAll, readPlayed, terminal } = await import('@dtu/scenarios')
  const { gate, looks, out, systemB, compare, json } = options
  const both = systemB !== undefined
  const earlier = compare === undefined ? undefined : readPlayed(compare)
  const playBuild = async (instead: string | undefined, folder: string | undefined) => {
    const scenarios = await loadScenarios(path, { instead })
    const result = await runAll(scenarios, {
      trials: options.trials,
      only: options.only,
      faults: options.faults,
      workers: options.workers ?? availableParallelism(),
      queue: options.queue === undefined ? undefined : { url: options.queue, root: folderOf(path), onAlone: alone() },
      out: folder,
      stop: looks === undefined || gate === undefined ? undefined : { gate, looks },
      onTrial: progress(),
    })
    return { scenarios, result, folder }
  }
  const keptIn = (build: string) => (both && out !== undefined ? join(out, build) : out)
  if (both) await loadScenarios(path, { instead: systemB })
  const first = await playBuild(undefined, keptIn('a'))
  const before = both ? await reportedOf(first, reportOf(first.scenarios, first.result)) : earlier
  const last = both ? await playBuild(systemB, keptIn('b')) : first
  const margin = typeof options.worseThan === 'number' ? options.worseThan : undefined
  const report = reportOf(last.scenarios, last.result, gate, before && { before, margin })
  await write(options, report, last.result)
  if (last.folder) (await import('../stories/runs.ts')).keepReport(last.folder, report, last.result)
  if (json) printJson({ ...report, trials: last.result.trials })
  else print(terminal(report))
  process.exitCode = exitCodeOf(report)
}

/** Refuses what makes no sense together, before anything is played. */
function checkOptions({ gate, looks, compare, systemB, worseThan }: Options): void {
  const refuse = (code: string, message: string, hint: string) => {
    throw new OperatorError(code, message, { hint })
  }
  const compares = compare !== undefined || systemB !== undefined
  if (looks !== undefined && gate === undefined)
    refuse('no_gate', 'there is nothing to look for', 'name what is to be reached: --gate 0.95')
  if (looks !== undefined && compares)
    refuse('all_or_some', 'a run that may stop early cannot be compared', 'leave out --looks: pairs need all trials')
  if (compare !== undefined && systemB !== undefined)
    refuse('two_yardsticks', 'there are two builds to compare with', 'name one: --compare or --system-b')
  if (typeof worseThan === 'number' && !compares)
    refuse('no_yardstick', 'there is no build to be worse than', 'name it: --compare <run> or --system-b <file>')
}

interface Build {
  readonly scenarios: readonly LoadedScenario[]
  readonly result: RunResult
  readonly folder: string | undefined
}

/** The first build's run, as it is compared; kept where trajectories are. */
async function reportedOf({ result, folder }: Build, report: Report): Promise<Played> {
  if (folder !== undefined) (await import('../stories/runs.ts')).keepReport(folder, report, result)
  return { trials: result.trials, stories: report.stories }
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
  if (junit) writeFileSync(junit, reports.junit(result, report.comparison))
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
