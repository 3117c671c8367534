import type { Command } from 'commander'
import { examples, talking } from '../../options.ts'
import { images } from './images.ts'
import { making } from './making.ts'
import { time } from './time.ts'

/** Adds one command of the group, which talks to a running universe. */
export type Add = (usage: string, description: string, ...lines: readonly string[]) => Command

export function universe(program: Command): void {
  const universe = program.command('universe').description('list, make, fork, move in time and drop universes')
  const add: Add = (usage, description, ...lines) => {
    const command = talking(universe.command(usage).description(description)).option(
      '--json',
      'print the answer as JSON',
    )
    return examples(command, ...lines)
  }
  for (const group of [making, images, time]) group(add)
  examples(
    universe,
    'dtu universe create trial --seed acme-120 --clock manual',
    'dtu universe fork default before-migration',
    'dtu universe clock trial --advance 5m',
  )
}
