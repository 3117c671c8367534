import type { Command } from 'commander'
import { examples } from '../options.ts'

export function init(program: Command): void {
  const command = program
    .command('init')
    .description('give a project a dtu.yaml, a compose file and an example test, for the SDKs in its package.json')
    .argument('[folder]', 'the project', '.')
    .option('--json', 'print what was written, and the next steps, as JSON')
    .action(async (folder, options) => (await import('../init/init.ts')).init(folder, options))
  examples(command, 'dtu init', 'dtu init ../my-app     nothing that is there is overwritten')
}
