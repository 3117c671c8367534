import { execute } from './execute.ts'
import { program } from './program.ts'

/** Runs one command line of `dtu`. Resolves to the exit code. */
export const main = (argv: readonly string[]): Promise<number> => execute(program(), argv)
