import { type Command, InvalidArgumentError } from 'commander'
import { examples } from '../options.ts'

export interface RecordOptions {
  readonly out: string
  readonly upstream?: Readonly<Record<string, string>>
  readonly incoming?: Readonly<Record<string, string>>
  readonly host?: readonly string[]
  readonly port?: number
  readonly listen?: string
  readonly hide?: readonly string[]
  readonly hideKey?: readonly string[]
  readonly hidePattern?: readonly string[]
  readonly expires: number
  readonly limit: number
  readonly ca?: string
  readonly json?: boolean
}

export interface ImportOptions {
  readonly from?: string
  readonly out: string
  readonly service?: string
  readonly hide?: readonly string[]
}

const pair = (text: string, before: Record<string, string> = {}): Record<string, string> => {
  const at = text.indexOf('=')
  if (at < 1 || !URL.canParse(text.slice(at + 1))) throw new InvalidArgumentError('service=url is wanted')
  return { ...before, [text.slice(0, at)]: text.slice(at + 1) }
}

const whole = (text: string): number => {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('a whole number is wanted')
  return Number(text)
}

const megabytes = (text: string): number => whole(text) * 2 ** 20

/** `dtu record`: what passes between an app and a service. */
export function record(program: Command): void {
  const record = program
    .command('record')
    .description('record real traffic, with its credentials hidden, for dtu replay')
  record
    .command('start', { isDefault: true })
    .description('pass traffic on and record it until Ctrl-C; dtu record does the same')
    .requiredOption('--out <file>', 'the HAR file to write; it must not be there yet')
    .option('--upstream <service=url>', 'a service behind an address of its own on this machine', pair)
    .option('--incoming <service=url>', 'an app that a service calls (webhooks), in the same way', pair)
    .option('--host <names...>', "services' own hosts, through a forward proxy: slack.com, *.okta.com")
    .option('--port <port>', 'the first port (default: free ones)', whole)
    .option('--listen <address>', 'where --upstream and --incoming listen (default: 127.0.0.1)')
    .option('--hide <what...>', 'emails, names: hide these of people too')
    .option('--hide-key <names...>', 'further keys whose values are hidden')
    .option('--hide-pattern <patterns...>', 'further texts that are hidden, as regular expressions')
    .option('--expires <days>', 'after how many days the recording proves nothing any more', whole, 180)
    .option('--limit <MiB>', 'a longer body passes, but is not kept', megabytes, 4 * 2 ** 20)
    .option('--ca <file>', 'certificates that services may show besides the usual ones')
    .option('--json', 'print where it listens as one line of JSON')
    .action(async (options) => (await import('../record/record.ts')).record(options))
  record
    .command('import')
    .description('convert recordings of other tools')
    .argument('<files...>')
    .requiredOption('--out <folder>', 'gets one .har file for each')
    .option(
      '--from <format>',
      'har, vcr, vcrpy, go-vcr, polly, nock, mitmproxy or postman (default: by what is in a file)',
    )
    .option('--service <name>', 'which service they are of, when the hosts do not tell')
    .option('--hide <what...>', 'emails, names: hide these of people too')
    .action(async (files, options) => (await import('../record/import.ts')).importFiles(files, options))
  record
    .command('noise')
    .description(
      'learn what varies from call to call: from two recordings of the same calls, or from reads repeated in one',
    )
    .argument('<first>', 'a HAR file')
    .argument('[second]', 'the same calls, recorded again')
    .requiredOption('--out <file>', 'gets what is new; dtu replay --noise reads it')
    .action(async (first, second, options) => (await import('../record/noise.ts')).noise(first, second, options))
  examples(
    record,
    'dtu record --out slack.har --upstream slack=https://slack.com      then point the app at the address that is printed',
    "dtu record --out okta.har --host '*.okta.com'                      then HTTPS_PROXY, and trust the authority that is printed",
    'dtu record --out hooks.har --incoming slack=http://127.0.0.1:3000  what a service sends to an app',
    'dtu record import spec/cassettes/*.yml --out recordings/',
    'dtu record noise monday.har tuesday.har --out noise.json',
  )
}
