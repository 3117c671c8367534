import { availableParallelism } from 'node:os'
import type { Command } from 'commander'
import { examples, whole } from '../options.ts'
import { print } from '../output/print.ts'
import { stopped } from '../up/stop.ts'

interface Options {
  readonly queue: string
  readonly workers?: number
  readonly lease: number
}

export function worker(program: Command): void {
  const command = program
    .command('worker')
    .description('play trials of runs that other processes or machines started with --queue')
    .argument('[folder]', 'where the stories lie here, if not where the run has them')
    .requiredOption('--queue <url>', 'the Redis that runs and workers share, such as redis://127.0.0.1:6379')
    .option('--workers <n>', 'threads to play in (default: one for each core)', whole(1, 256))
    .option(
      '--lease <seconds>',
      'what a worker plays is played by others once it is silent for so long',
      whole(1, 3600),
      10,
    )
    .action(work)
  examples(
    command,
    'dtu worker --queue redis://127.0.0.1:6379',
    'dtu run stories --queue redis://127.0.0.1:6379        # elsewhere, before or after',
  )
}

/** Plays until it is told to stop; what is under way is finished first. */
async function work(folder: string | undefined, { queue, workers, lease }: Options): Promise<void> {
  const { lendHand } = await import('@dtu/scenarios/queue')
  const threads = workers ?? availableParallelism()
  let trials = 0
  const hand = await lendHand({
    url: queue,
    folder,
    workers: threads,
    lease: lease * 1000,
    onTrial: () => void trials++,
  })
  print(`plays what ${new URL(queue).host} holds, ${threads} at a time; stop with Ctrl-C`)
  await stopped()
  await hand.close()
  print(`played ${trials} trials`)
}
