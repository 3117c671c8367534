import type { Smallest, Written } from '@dtu/scenarios'
import { examples, whole } from '../../options.ts'
import { print, printJson } from '../../output/print.ts'
import type { Adding } from './index.ts'
import { storyOf } from './story.ts'

interface Options {
  readonly scenario?: string
  readonly clause?: string
  readonly trials: number
  readonly out?: string
  readonly json?: boolean
}

const BEAT_MS = 1000

export const smallest: Adding = (group) => {
  const command = group
    .command('shrink')
    .description('leave out of a failure’s world what it does not need: faults, steps, single strikes of faults')
    .argument('<file>', 'a trajectory that is unsatisfied')
    .option('--scenario <file>', 'its scenario, where it does not lie where it was')
    .option('--clause <id>', 'what must go on failing, such as state[0] (default: what failed first)')
    .option('--trials <n>', 'so many worlds are tried at most', whole(1, 100_000), 200)
    .option(
      '--out <folder>',
      'where the smallest scenario and its profiles are written (default: beside the trajectory)',
    )
    .option('--json', 'print the result as JSON')
    .action(reduce)
  examples(
    command,
    'dtu trajectory shrink trajectories/announce/5xx.pulse/3.jsonl',
    'dtu trajectory shrink 3.jsonl --scenario stories/announce.scenario.yaml --trials 50 --out smallest',
  )
  command.addHelpText('after', '\nExit codes: 0 what was written fails in the same clause, 1 it does not, 2 an error')
}

async function reduce(file: string, { scenario, clause, trials, out, json }: Options): Promise<void> {
  process.exitCode = 2
  const { readTrajectory, shrink, writeSmallest } = await import('@dtu/scenarios')
  const trajectory = readTrajectory(file)
  const loaded = await storyOf(trajectory, scenario)
  let told = performance.now()
  const found = await shrink(loaded, trajectory, {
    clause,
    trials,
    onTrial: (count, { faults, strikes, steps }) => {
      if (performance.now() - told < BEAT_MS) return
      told = performance.now()
      console.error(`${count} of at most ${trials} worlds: ${faults} faults, ${strikes} strikes, ${steps} steps`)
    },
  })
  const written = await writeSmallest(loaded, trajectory, found, out ?? `${file.replace(/\.jsonl$/, '')}.smallest`)
  const fails = written.fails.includes(found.clause)
  process.exitCode = fails ? 0 : 1
  if (!json) return tell(found, written, fails)
  const { played: _, ...rest } = written
  printJson({ ...found, ...rest, confirmed: fails })
}

function tell(found: Smallest, { scenario, profiles, reproduce }: Written, fails: boolean): void {
  const { clause, detail, before, after, trials, minimal, notes } = found
  print(`${clause}: ${detail.split('\n')[0]}`)
  for (const what of ['faults', 'strikes', 'steps'] as const)
    print(`  ${what.padEnd(7)} ${after[what]} of ${before[what]}`)
  for (const note of notes) print(`  ${note}`)
  print(
    `${trials} worlds tried${minimal ? ': nothing more can be left out' : '; no more may be: it may not be the smallest'}`,
  )
  print(`written: ${[scenario, ...profiles].join(', ')}`)
  print(
    fails
      ? `played: it fails in the same clause  $ ${reproduce}`
      : 'played: what was written does not fail in the same clause',
  )
}
