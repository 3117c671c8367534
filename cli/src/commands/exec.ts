import { type Command, Option } from 'commander'
import { examples, talking, type Where } from '../options.ts'

export interface ExecOptions extends Where {
  readonly universe?: string
  readonly seed?: string
  readonly allow?: readonly string[]
  /** The file of a recording. */
  readonly record?: string
  /** `--no-namespace`: proxy and variables even where a namespace can be had. */
  readonly namespace: boolean
  readonly json?: boolean
  /** Fault profiles, by id or file. */
  readonly faults?: readonly string[]
  readonly limits?: 'documented' | 'tight'
}

export function exec(program: Command): void {
  const command = program
    .command('exec')
    .description(
      "run a program with the vendors' own https hosts landing in a universe, and nothing else leaving the machine",
    )
    .argument('<command...>', 'after --: the program and its arguments')
    .option(
      '--universe <name>',
      'another universe than the one dtu up shows; new makes one for this run and sums it up',
    )
    .option('--seed <name>', 'the population of a new one: by name, or a YAML file that adds to one')
    .option('--faults <profiles...>', 'have a new one misbehave: fault profiles, by id or file (dtu chaos list)')
    .addOption(
      new Option('--limits <which>', "which of the vendors' rate limits are kept").choices(['documented', 'tight']),
    )
    .option('--allow <hosts...>', 'hosts that may be called outside')
    .option(
      '--record <file>',
      'record what it calls, of twins and of allowed hosts, with its credentials hidden: a HAR file',
    )
    .option('--no-namespace', 'by proxy and environment variables, also where a private mount namespace can be had')
    .option('--json', 'print what was called at the end as one line of JSON on standard error')
    .action(async (line, options, self: Command) => {
      const { configured } = await import('../config.ts')
      await (await import('../exec/exec.ts')).exec(line, configured(self, options, ['allow']))
    })
  examples(
    talking(command),
    'dtu exec -- python3 app.py                       in the running universe, or in one of its own',
    'dtu exec --universe new -- npm test              each run in a new world; its journal in short at the end',
    'dtu exec --allow example.com -- ./ci.sh   one host outside may be called',
    'dtu exec --record api.har --allow slack.com -- npm test   what the real service says, for dtu replay',
  )
}
