import { type Command, Option } from 'commander'
import { examples, talking, type Where } from '../options.ts'

export interface CoverageOptions extends Where {
  readonly universe?: string
  readonly journal?: readonly string[]
  readonly tapes?: readonly string[]
  readonly gather?: string
  readonly check?: boolean
  readonly only?: 'handwritten' | 'generated' | 'not-modelled' | 'called' | 'drifted' | 'unwitnessed' | 'unproven'
  readonly json?: boolean
}

export function coverage(program: Command): void {
  const command = program
    .command('coverage')
    .description(
      "what of each API is modelled, what was called, and who has witnessed it; a twin's name lists its operations",
    )
    .argument('[twin]')
    .option('--universe <name>', 'another universe than the one dtu up shows')
    .option('--journal <files...>', 'journals to look at, instead of the running universe')
    .option('--tapes <paths...>', 'the recordings at hand: what others have shown does not count')
    .option(
      '--gather <folder>',
      'take into twins/<twin>/evidence.json what tests saw that ran with DTU_EVIDENCE=<folder>',
    )
    .option('--check', 'exit with 1 when the evidence is not current: a test or recording is gone or changed')
    .addOption(
      new Option('--only <which>', 'only these operations').choices([
        'handwritten',
        'generated',
        'not-modelled',
        'called',
        'drifted',
        'unwitnessed',
        'unproven',
      ]),
    )
    .option('--json', 'print one line of JSON: every operation of every twin')
    .action(async (twin, options) => (await import('../coverage/show.ts')).show(twin, options))
  examples(
    talking(command),
    'dtu coverage                                       all twins, each axis counted by itself',
    'dtu coverage slack --only not-modelled',
    'dtu coverage --check --tapes ../shared/tapes      whether what is committed is still so',
    'dtu coverage --journal .dtu/default.journal.db     of a universe that has ended',
  )
}
