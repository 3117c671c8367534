import type { Command } from 'commander'
import { examples } from '../options.ts'
import { print, printJson } from '../output/print.ts'
import { table } from '../output/table.ts'

/** `dtu seed …`: the populations that universes begin with. */
export function seed(program: Command): void {
  const group = program.command('seed').description('look at a population, and print the JSON Schema of seed files')
  const command = group
    .command('show')
    .description('what a population holds')
    .argument('<name>', 'acme-12, acme-120, acme-10k, empty, or a YAML file that adds to one')
    .option('--json', 'print all of it as JSON')
    .action(show)
  examples(command, 'dtu seed show acme-12', 'dtu seed show my-company.yaml --json')
  group
    .command('schema')
    .description('print the JSON Schema of seed files, for editors')
    .action(async () => {
      const { extensionJsonSchema } = await import('@dtu/kit/population/format')
      print(JSON.stringify(extensionJsonSchema(), undefined, 2))
    })
}

async function show(name: string, { json }: { readonly json?: boolean }): Promise<void> {
  const { isSeedFile, seedOf } = await import('@dtu/kit/population/read')
  const { KINDS, population, thingsOf } = await import('@dtu/kit')
  const seed = isSeedFile(name) ? seedOf(name) : population(name)
  if (json) return printJson(seed)
  const things = thingsOf(seed)
  const rows = KINDS.map((kind) => [kind, things[kind].size, [...things[kind].keys()].slice(0, 8).join(' ')])
  print(
    `${seed.name}: ${seed.organisation.name}, ${seed.organisation.domain}\n\n${table(['What', 'Number', 'Such as'], rows)}`,
  )
}
