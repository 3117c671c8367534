import { type Command, InvalidArgumentError } from 'commander'
import { examples } from '../options.ts'

export interface DriftOptions {
  /** `slack=https://slack.com`, or a twin's name or folder. */
  readonly against: readonly string[]
  readonly allowHost?: readonly string[]
  readonly tokenEnv?: Readonly<Record<string, string>>
  readonly mutate?: boolean
  readonly rate: number
  readonly noise?: string
  readonly top: number
  readonly json?: boolean
}

function variable(text: string, before: Record<string, string> = {}): Record<string, string> {
  const [, service, name] = /^([\w-]+)=(\w+)$/.exec(text) ?? []
  if (!service || !name) throw new InvalidArgumentError('service=VARIABLE is wanted')
  return { ...before, [service]: name }
}

const positive = (text: string): number => {
  const value = Number(text)
  if (!(value > 0)) throw new InvalidArgumentError('a number above 0 is wanted')
  return value
}

/** `dtu drift`: whether a service still answers as it was recorded. */
export function drift(program: Command): void {
  const command = program
    .command('drift')
    .description(
      'send recorded requests to the service again, and say what it answers otherwise by now (exit code 0: nothing, 1: something, 2: it was not asked)',
    )
    .argument('<tapes...>', 'HAR files, or folders of them')
    .requiredOption('--against <what...>', 'service=url of a real service, or a twin by name or folder')
    .option('--allow-host <hosts...>', 'hosts beyond this machine that may be asked')
    .option(
      '--token-env <service=VARIABLE>',
      'where the credential stands (default: DTU_<SERVICE>_TOKEN); it is never an argument',
      variable,
    )
    .option('--mutate', 'send requests that change something too: use an org that is there for it')
    .option('--rate <requests>', 'how many a second at most', positive, 5)
    .option('--noise <file>', 'what is known to vary from call to call')
    .option('--top <count>', 'how many changes are listed', positive, 20)
    .option('--json', 'print one line of JSON')
    .action(async (tapes, options) => (await import('../drift/drift.ts')).drift(tapes, options))
  examples(
    command,
    'dtu drift recordings/ --against slack=https://slack.com --allow-host slack.com      reads only; the token is in DTU_SLACK_TOKEN',
    'dtu drift okta.har --against okta=https://dev-1.okta.com --allow-host dev-1.okta.com --mutate --noise noise.json',
    'dtu drift recordings/ --against slack          what a twin answers otherwise, as dtu replay does',
  )
}
