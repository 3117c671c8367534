import { type Command, InvalidArgumentError } from 'commander'
import { examples, whole } from '../options.ts'

export interface RefineOptions {
  readonly twin: string
  readonly corpus?: readonly string[]
  readonly check?: string
  readonly agent?: string
  readonly agentTimeout: number
  readonly noise?: string
  readonly out?: string
  readonly steps: number
  readonly stopAt?: number
  readonly dryRun?: boolean
  readonly json?: boolean
}

const chance = (text: string): number => {
  const value = Number(text)
  if (!(value > 0 && value <= 1)) throw new InvalidArgumentError('a chance above 0, 1 at most, is wanted')
  return value
}

export function refine(program: Command): void {
  const command = program
    .command('refine')
    .description('close what a twin differs in from recorded traffic, as far as the recordings prove how')
    .argument('<tapes...>', 'HAR files, or folders of them')
    .requiredOption('--twin <name>', 'a registered twin, or the folder of a generated one')
    .option('--corpus <tapes...>', 'further recordings, which nothing that is accepted may harm')
    .option('--check <command>', 'must pass with what is accepted; what breaks it is found and taken back')
    .option('--agent <command>', 'gets each difference that is left as JSON and proposes entries, as YAML or JSON')
    .option('--agent-timeout <seconds>', 'how long that may take for one difference', whole(1, 3600), 120)
    .option('--noise <file>', 'what is known to vary from call to call')
    .option('--out <folder>', "where tasks and what was tried are kept (default: the twin's refinement/)")
    .option('--steps <count>', 'for how many tasks the fewest steps that show it are looked for', whole(0), 10)
    .option(
      '--stop-at <chance>',
      'exit with 3 until the chance of a surprise is surely no higher, such as 0.01',
      chance,
    )
    .option('--dry-run', 'write nothing, and do not run the check')
    .option('--json', 'print one line of JSON')
    .action(async (tapes, options) => (await import('../refine/refine.ts')).refine(tapes, options))
  examples(
    command,
    'dtu refine slack.har --twin slack --dry-run                       what would be changed',
    'dtu refine new/ --twin okta --corpus recordings/ --check "npm test -- twins/okta test/laws"',
    'dtu refine pets.har --twin ./pets --agent ./propose.sh            what no rule closes is asked for',
    'dtu refine recordings/ --twin slack --stop-at 0.01                whether enough was recorded',
  )
}
