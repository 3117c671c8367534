import type { Command } from 'commander'
import type { WriteOptions } from '../generate/write.ts'
import { examples } from '../options.ts'

interface Options extends Omit<WriteOptions, 'from'> {
  readonly from?: readonly string[]
  readonly documents?: string
}

export function generate(program: Command): void {
  const command = program
    .command('generate')
    .description('write a working twin from public API documents; without --from, this repository’s own twins')
    .argument('[names...]', 'of the twin: lower-case letters, digits and dashes')
    .option('--from <documents...>', 'files, folders or URLs of documents, the most authoritative first')
    .option('--out <folder>', 'the folder of the twin (default: one of its name, here)')
    .option('--lenient', 'leave out what is broken in a document, list it, and go on')
    .option('--check', 'write nothing: exit with 1 when what is written is not what the documents give')
    .option('--allow <places...>', 'further folders and URLs that references in the documents may lead into')
    .option('--documents <folder>', 'the documents of this repository’s twins (default: ../shared/api-docs beside it)')
    .option('--json', 'print the result as JSON, problems with file, line and column included')
    .action(run)
  examples(
    command,
    'dtu generate pets --from ./petstore.yaml            then: dtu up --twin ./pets',
    'dtu generate billing --from ./specs https://example.com/openapi.json --out /tmp/billing',
    'dtu generate old --from swagger.json --lenient --json',
    'dtu generate pets --from ./petstore.yaml --check    is ./pets still what the document gives?',
    'dtu generate --check                                the same for all twins of this repository',
    'dtu generate slack                                  generate one of them again',
  )
}

async function run(names: readonly string[], options: Options): Promise<void> {
  const { from, check } = options
  if (from) return (await import('../generate/write.ts')).write(names, { ...options, from })
  const { checkCommitted, regenerateCommitted } = await import('../generate/committed.ts')
  if (check) return checkCommitted(names, options)
  if (names.length === 0)
    throw new (await import('@dtu/kit/errors')).OperatorError('no_source', 'no document was given', {
      hint: 'dtu generate <name> --from <file, folder or URL>, or dtu generate --check',
    })
  return regenerateCommitted(names, options)
}
