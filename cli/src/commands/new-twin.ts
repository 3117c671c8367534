import type { Command } from 'commander'
import type { NewOptions } from '../generate/new.ts'
import { examples } from '../options.ts'

export function newTwin(program: Command): void {
  const command = program
    .command('new-twin')
    .description('add a twin to this repository: a package with contract, authentication, errors, seed and tests')
    .argument('<name>', 'lower-case letters, digits and dashes')
    .requiredOption('--from <documents...>', 'files, folders or URLs of public API documents')
    .option('--title <title>', 'how people call the service (default: the name)')
    .option('--lenient', 'leave out what is broken in a document, list it, and go on')
    .option('--allow <places...>', 'further folders and URLs that references in the documents may lead into')
    .option('--no-install', 'do not link the package into the workspace (pnpm install)')
    .option('--json', 'print the result as JSON')
    .action(async (name: string, options: NewOptions) => (await import('../generate/new.ts')).create(name, options))
  examples(
    command,
    'dtu new-twin billing --from https://example.com/openapi.json --title Billing',
    'dtu new-twin pets --from ./petstore.yaml       then: dtu up pets',
  )
}
