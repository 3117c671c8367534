import { type Command, Option } from 'commander'
import { clockStart, examples, whole } from '../options.ts'
import { DEFAULT_DATA } from '../running.ts'

export function up(program: Command): void {
  const command = program
    .command('up')
    .description('start the universe; stays up until Ctrl-C')
    .argument('[twins...]', 'the twins to start (default: all)')
    .option('--port <port>', "the admin API's port; the twins' follow it; 0 takes free ports", whole(0, 65_000), 4000)
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .option('--universe <name>', 'the universe to show; another than default is made in memory', 'default')
    .option('--seed <name>', 'the population: empty, or an organisation and its head count (acme-12)')
    .option('--clock <mode>', 'wall, or manual; either may begin at a moment: manual@2026-03-02T09:00:00Z', clockStart)
    .option('--data <folder>', 'where state lives; :memory: forgets it at the end', DEFAULT_DATA)
    .addOption(
      new Option('--egress <where>', 'whether webhooks may leave the local networks')
        .choices(['local', 'any'])
        .default('local'),
    )
    .option('--admin-token <token>', 'want this bearer token on the admin API')
    .option('--json', 'print one line of JSON once every twin answers; logs go to stderr')
    .action(async (twins, options) => (await import('../up/up.ts')).up(twins, options))
  examples(
    command,
    'dtu up                                   every twin, on ports 4000 and up, state in .dtu',
    'dtu up slack --port 0 --data :memory:    one twin on a free port, nothing kept',
    'dtu up --seed acme-120 --clock manual    more people, and a clock that waits for you',
    'dtu up --json | tee universe.json        for scripts',
  )
}
