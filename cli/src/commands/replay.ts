import { type Command, InvalidArgumentError } from 'commander'
import { examples } from '../options.ts'

export interface ReplayOptions {
  readonly twin?: readonly string[]
  readonly against?: Readonly<Record<string, string>>
  readonly token?: Readonly<Record<string, string>>
  readonly compare?: string
  readonly classes?: readonly string[]
  /** `--no-presume` */
  readonly presume: boolean
  readonly noise?: string
  readonly steps: number
  readonly top: number
  readonly atLeast?: number
  readonly evidence?: boolean
  readonly html?: string
  readonly json?: boolean
}

/** Reads `service=value`, once or more. */
function named(text: string, before: Record<string, string> = {}): Record<string, string> {
  const at = text.indexOf('=')
  if (at < 1) throw new InvalidArgumentError('service=value is wanted')
  return { ...before, [text.slice(0, at)]: text.slice(at + 1) }
}

const count = (text: string): number => {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('a whole number is wanted')
  return Number(text)
}

const share = (text: string): number => {
  const value = Number(text)
  if (!(value >= 0 && value <= 1)) throw new InvalidArgumentError('a share from 0 to 1 is wanted')
  return value
}

export function replay(program: Command): void {
  const command = program
    .command('replay')
    .description('play recorded traffic against twins, each tape in a fresh universe, and say in what they differ')
    .argument('<tapes...>', 'HAR files, or folders of them')
    .option('--twin <names...>', 'registered twins, or folders of generated ones (default: those that the tapes name)')
    .option('--against <service=url>', 'an address instead of a twin in this process', named)
    .option('--token <service=token>', 'the credential for such an address', named)
    .option('--compare <folder>', 'play against the twins of another checkout, or of a generated folder, as well')
    .option('--classes <names...>', 'which entries count, by what they presume (default: all that can be made)')
    .option('--no-presume', 'make nothing of what the tapes presume beforehand')
    .option('--noise <file>', 'what is known to vary from call to call')
    .option('--steps <count>', 'for how many differences the fewest steps that show it are looked for', count, 100)
    .option('--top <count>', 'how many differences and operations are listed', count, 20)
    .option('--at-least <share>', 'exit with 1 when the strict score is lower', share)
    .option('--evidence', 'write what all recordings of a twin prove of its operations to twins/<twin>/evidence.json')
    .option('--html <file>', 'write a page with the exchanges side by side')
    .option('--json', 'print one line of JSON')
    .action(async (tapes, options) => (await import('../replay/replay.ts')).replay(tapes, options))
  examples(
    command,
    'dtu replay recordings/                       every twin that the tapes name',
    'dtu replay slack.har --html replay.html      with a page to look at',
    'dtu replay recordings/ --compare ../before   what another build answers better or worse',
    'dtu replay slack.har --against slack=http://127.0.0.1:4003 --token slack=xoxb-…',
  )
}
