import { forAgent } from './agent.ts'
import { execute } from './execute.ts'
import { program } from './program.ts'

/** Runs one command line of `dtu`. Resolves to the exit code. */
export function main(argv: readonly string[]): Promise<number> {
  const end = argv.indexOf('--')
  const at = argv.slice(0, end < 0 ? argv.length : end).indexOf('--agent')
  return execute(() => (at < 0 ? program().parseAsync(argv) : forAgent(argv.toSpliced(at, 1))))
}
