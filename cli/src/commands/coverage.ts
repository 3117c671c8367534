import { type Command, Option } from 'commander'
import { examples, talking, type Where } from '../options.ts'

export interface CoverageOptions extends Where {
  readonly universe?: string
  readonly journal?: readonly string[]
  readonly tape?: readonly string[]
  readonly only?: 'handwritten' | 'generated' | 'not-modelled' | 'called' | 'drifted' | 'unwitnessed'
  readonly write?: boolean
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
    .option('--tape <files...>', 'journals of recorded calls played against a twin')
    .addOption(
      new Option('--only <which>', 'only these operations').choices([
        'handwritten',
        'generated',
        'not-modelled',
        'called',
        'drifted',
        'unwitnessed',
      ]),
    )
    .option('--write', 'add what these journals witness to twins/<twin>/spec/evidence.json')
    .option('--json', 'print one line of JSON: every operation of every twin')
    .action(async (twin, options) => (await import('../coverage/show.ts')).show(twin, options))
  examples(
    talking(command),
    'dtu coverage                                       all twins, each axis counted by itself',
    'dtu coverage slack --only not-modelled',
    'dtu coverage --journal .dtu/default.journal.db     of a universe that has ended',
  )
}
