import type { Exchange } from '@dtu/kit'
import type { Command } from 'commander'
import { type Client, connect, pathOf } from '../client.ts'
import { follow } from '../journal/follow.ts'
import { line } from '../journal/line.ts'
import { examples, talking, type Where, whole } from '../options.ts'
import { print, printJson } from '../output/print.ts'

interface Options extends Where {
  readonly universe?: string
  readonly twin?: string
  readonly operation?: string
  readonly method?: string
  readonly status?: number
  readonly answerer?: string
  readonly drift?: boolean
  readonly after?: number
  readonly limit?: number
  readonly follow?: boolean
  readonly json?: boolean
}

const FILTERS = ['twin', 'operation', 'method', 'status', 'answerer', 'drift', 'after'] as const

export function journal(program: Command): void {
  const command = program
    .command('journal')
    .description('show what was asked and what was answered')
    .option('--universe <name>', 'another universe than the one dtu up shows')
    .option('--twin <name>')
    .option('--operation <id>', "the vendor's name of the operation")
    .option('--method <method>')
    .option('--status <code>', 'HTTP status', whole(100, 599))
    .option('--answerer <who>', 'handwritten, generated, refused, none (not modelled) or bug')
    .option('--drift', 'only replies that leave the contract')
    .option('--after <id>', 'only exchanges after this one', whole(0))
    .option('--limit <count>', 'the newest so many (default: 100)', whole(1, 1000))
    .option('--follow', 'stay, and show each exchange as it happens')
    .option('--json', 'print each exchange as one line of JSON, with headers and bodies')
    .action(show)
  examples(
    talking(command),
    'dtu journal --follow',
    'dtu journal --operation chat.postMessage --json | tail -1',
    'dtu journal --answerer none      what your app needs and the twin does not have',
  )
}

async function show(options: Options): Promise<void> {
  const client = await connect(options)
  const path = `${pathOf(options.universe ?? client.universe)}/journal`
  const write = options.json ? printJson : (exchange: Exchange) => print(line(exchange))
  if (!options.follow || options.limit !== undefined)
    for (const exchange of await list(client, path, options)) write(exchange)
  if (options.follow) await follow(client, `${path}/stream?${search(options)}`, write)
}

async function list(client: Client, path: string, options: Options): Promise<Exchange[]> {
  const limit = options.limit === undefined ? '' : `&limit=${options.limit}`
  return (await client.get<{ exchanges: Exchange[] }>(`${path}?${search(options)}${limit}`)).exchanges
}

function search(options: Options): string {
  const given = FILTERS.filter((name) => options[name] !== undefined)
  return new URLSearchParams(given.map((name): [string, string] => [name, String(options[name])])).toString()
}
