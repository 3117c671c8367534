import type { Command } from 'commander'
import { examples, talking } from '../options.ts'

export function mcp(program: Command): void {
  const command = program
    .command('mcp')
    .description('let a coding agent use universes: a Model Context Protocol server on standard input and output')
    .action(async (options) => (await import('../mcp/serve.ts')).serve(options))
  examples(
    talking(command),
    'dtu mcp                    the universe that is up here, or one that the agent starts',
    'dtu mcp --admin http://127.0.0.1:4000',
  )
}
