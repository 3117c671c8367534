import type { Command } from 'commander'
import type { DocsOptions } from '../docs/fetch.ts'
import { examples } from '../options.ts'

export function docs(program: Command): void {
  const group = program.command('docs').description('the vendors’ documents that twins are generated from')
  const command = group
    .command('fetch')
    .description('fetch them from where the vendors publish them; exits with 1 when one has changed or cannot be had')
    .argument('[twins...]', 'names, or folders with a spec/source.lock.json (default: all twins of this repository)')
    .option('--to <folder>', 'the folder that gets them, each twin’s in one of its own', '.dtu/documents')
    .option('--documents <folder>', 'where older ones are, to tell what changed (default: ../shared/api-docs)')
    .option('--accept', 'put changed documents in the place of the old ones, and their hashes into the lock')
    .option('--json', 'print the result as JSON')
    .action(async (names: readonly string[], options: DocsOptions) =>
      (await import('../docs/fetch.ts')).fetchAll(names, options),
    )
  examples(
    command,
    'dtu docs fetch slack                what Slack publishes now, and how it differs from what the twin was made from',
    'dtu docs fetch --json > drift.json',
    'dtu docs fetch jira --accept        then: dtu generate jira --documents .dtu/documents',
  )
}
