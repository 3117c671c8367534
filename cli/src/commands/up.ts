import type { Command } from 'commander'
import { examples } from '../options.ts'
import { starting } from '../up/options.ts'

export function up(program: Command): void {
  const command = program
    .command('up')
    .description('start the universe; stays up until Ctrl-C')
    .argument('[twins...]', 'the twins to start (default: those of dtu.yaml here, else all)')
    .option(
      '--twin <folder...>',
      'a twin that dtu generate wrote, in any folder; alone, or beside those that are named',
    )
    .option('--stories <folder>', 'the scenarios that the console can play (default: those that come with the project)')
    .option('--runs <folder>', 'where the console finds and keeps runs of scenarios (default: runs in the data folder)')
    .option('--all', 'all registered twins, beside those in folders')
    .action(async (twins, options, self: Command) => {
      const { configured, configuredTwins } = await import('../config.ts')
      const named = twins.length > 0 || options.twin !== undefined || options.all === true
      const all = configured(self, options, ['seed', 'clock', 'limits', 'faults', 'port', 'egress'])
      await (await import('../up/up.ts')).up(named ? twins : configuredTwins(), all)
    })
  examples(
    starting(command),
    'dtu up                                   every twin, on ports 4000 and up, state in .dtu',
    'dtu up slack --port 0 --data :memory:    one twin on a free port, nothing kept',
    'dtu up --twin ./pets                     one that was generated: dtu generate pets --from …',
    'dtu up slack --twin ./pets --twin ./billing',
    'dtu up --seed acme-120 --clock manual    more people, and a clock that waits for you',
    'dtu up --json | tee universe.json        for scripts',
  )
}
