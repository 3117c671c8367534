import { type Command, Option } from 'commander'
import { connect, pathOf } from '../client.ts'
import { examples, talking, type Where } from '../options.ts'
import { print, printJson } from '../output/print.ts'
import { assignments, FORMATS, type Format } from '../output/shell.ts'

interface Options extends Where {
  readonly universe?: string
  readonly format: Format
  readonly json?: boolean
}

export function env(program: Command): void {
  const command = program
    .command('env')
    .description('print the variables that point the common SDKs at the universe')
    .argument('[twins...]', 'only these twins (default: all)')
    .option('--universe <name>', 'another universe than the one dtu up shows')
    .addOption(new Option('--format <format>', 'how to write them').choices([...FORMATS]).default('sh'))
    .option('--json', 'print one JSON object')
    .action(show)
  examples(
    talking(command),
    'eval "$(dtu env)"                 for this shell',
    'dtu env --format fish | source',
    'dtu env slack --format dotenv > .env',
  )
}

async function show(names: readonly string[], options: Options): Promise<void> {
  const client = await connect(options)
  const universe = options.universe ?? client.universe
  const environments = await client.get<Record<string, Record<string, string>>>(`${pathOf(universe)}/environment`)
  for (const name of names) if (!environments[name]) await client.get(`/twins/${encodeURIComponent(name)}`)
  const wanted = names.length === 0 ? Object.keys(environments) : names
  const variables = {
    DTU_ADMIN_URL: client.url,
    DTU_UNIVERSE: universe,
    ...(client.token && { DTU_ADMIN_TOKEN: client.token }),
    ...Object.assign({}, ...wanted.map((name) => environments[name])),
  }
  if (options.json) printJson(variables)
  else print(assignments(variables, options.format))
}
