import { Option } from 'commander'
import { examples } from '../../options.ts'
import { print, printJson } from '../../output/print.ts'
import type { Adding } from './index.ts'

export const send: Adding = (group) => {
  const command = group
    .command('export')
    .description('print them in a form that other tools read')
    .argument('<paths...>', 'trajectories, or folders of dtu run --out')
    .addOption(new Option('--as <form>', 'what to print').choices(['har', 'otel', 'junit']).default('har'))
    .action(write)
  examples(
    command,
    'dtu trajectory export 0.jsonl --as har > trial.har',
    'dtu trajectory export trajectories --as junit > results.xml',
  )
}

async function write(paths: readonly string[], { as }: { readonly as: 'har' | 'otel' | 'junit' }): Promise<void> {
  const { har, junit, otel, readTrajectory, summaryOf, trajectoriesIn } = await import('@dtu/scenarios')
  const read = trajectoriesIn(paths).map(readTrajectory)
  if (as === 'har') printJson(har(read))
  else if (as === 'otel') printJson(otel(read))
  else print(junit({ trials: read.map((one) => summaryOf(one)) }).trimEnd())
}
