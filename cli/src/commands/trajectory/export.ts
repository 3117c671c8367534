import { Option } from 'commander'
import { examples } from '../../options.ts'
import { printJson } from '../../output/print.ts'
import type { Adding } from './index.ts'

export const send: Adding = (group) => {
  const command = group
    .command('export')
    .description('print it in a form that other tools read')
    .argument('<file>', 'a trajectory')
    .addOption(new Option('--as <form>', 'what to print').choices(['har', 'otel']).default('har'))
    .action(write)
  examples(command, 'dtu trajectory export 0.jsonl --as har > trial.har')
}

async function write(file: string, { as }: { readonly as: 'har' | 'otel' }): Promise<void> {
  const { har, otel, readTrajectory } = await import('@dtu/scenarios')
  printJson({ har, otel }[as](readTrajectory(file)))
}
