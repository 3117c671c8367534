import { type Command, Option } from 'commander'
import { examples, whole } from '../options.ts'
import { print, printJson } from '../output/print.ts'

/** `dtu trajectory …`: looks into what `dtu run --out` kept. */
export function trajectory(program: Command): void {
  const group = program.command('trajectory').description('look into kept trajectories: show, compare, replay, export')
  const showing = group
    .command('show')
    .description('what happened in a trial, in order, and what the clauses made of it')
    .argument('<file>', 'a trajectory that dtu run --out wrote')
    .option('--json', 'print it as JSON')
    .action(show)
  examples(showing, 'dtu trajectory show trajectories/announce-in-general/no-faults/0.jsonl')
  const comparing = group
    .command('diff')
    .description('where two trajectories part')
    .argument('<left>', 'a trajectory')
    .argument('<right>', 'another one')
    .option('--json', 'print it as JSON')
    .action(diff)
  examples(comparing, 'dtu trajectory diff before/story/no-faults/0.jsonl after/story/no-faults/0.jsonl')
  const replaying = group
    .command('replay')
    .description('do its deeds again in a new world, without the app, and judge them by the scenario as it is now')
    .argument('<file>', 'a trajectory')
    .argument('<scenario>', 'its scenario file')
    .option('--until <entry>', 'only up to this entry', whole(0, 10_000_000))
    .option('--json', 'print the verdict as JSON')
    .action(again)
  examples(replaying, 'dtu trajectory replay 0.jsonl stories/announce.scenario.yaml')
  const exporting = group
    .command('export')
    .description('print it in a form that other tools read')
    .argument('<file>', 'a trajectory')
    .addOption(new Option('--as <form>', 'what to print').choices(['har', 'otel']).default('har'))
    .action(send)
  examples(exporting, 'dtu trajectory export 0.jsonl --as har > trial.har')
}

interface Json {
  readonly json?: boolean
}

async function show(file: string, { json }: Json): Promise<void> {
  const { readTrajectory, say } = await import('@dtu/scenarios')
  const read = readTrajectory(file)
  if (json) return printJson(read)
  for (const entry of read.entries)
    print(`${String(entry.n).padStart(4)} ${new Date(entry.at).toISOString().slice(11, 23)} ${say(entry)}`)
  print('')
  for (const { outcome, clause, name, detail } of read.verdicts)
    print(`${outcome === 'pass' ? '✓' : '✗'} ${clause} ${name}${detail ? `: ${detail}` : ''}`)
  print(`${read.outcome}${read.reason ? `: ${read.reason}` : ''}`)
}

async function diff(left: string, right: string, { json }: Json): Promise<void> {
  const { compareTrajectories, readTrajectory, say } = await import('@dtu/scenarios')
  const parting = compareTrajectories(readTrajectory(left), readTrajectory(right))
  process.exitCode = parting.alike && parting.clauses.length === 0 ? 0 : 1
  if (json) return printJson(parting)
  if (parting.alike) print(`alike: ${parting.shared} entries`)
  else {
    print(`alike up to entry ${parting.shared}, then`)
    print(`< ${parting.left ? say(parting.left).trim() : 'nothing more'}`)
    print(`> ${parting.right ? say(parting.right).trim() : 'nothing more'}`)
  }
  for (const clause of parting.clauses) print(`${clause.clause}: ${clause.left} → ${clause.right}`)
}

async function again(
  file: string,
  scenario: string,
  { until, json }: Json & { readonly until?: number },
): Promise<void> {
  const { loadScenario, readTrajectory, replay } = await import('@dtu/scenarios')
  const { outcome, reason, verdicts } = await replay(await loadScenario(scenario), readTrajectory(file), until)
  process.exitCode = outcome === 'satisfied' ? 0 : 1
  if (json) return printJson({ outcome, reason, verdicts })
  for (const verdict of verdicts)
    if (verdict.outcome !== 'pass') print(`✗ ${verdict.clause} ${verdict.name}: ${verdict.detail ?? ''}`)
  print(`${outcome}${reason ? `: ${reason}` : ''}`)
}

async function send(file: string, { as }: { readonly as: 'har' | 'otel' }): Promise<void> {
  const { har, otel, readTrajectory } = await import('@dtu/scenarios')
  printJson({ har, otel }[as](readTrajectory(file)))
}
