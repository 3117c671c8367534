import { OperatorError } from '@dtu/kit/errors'
import { CommanderError } from 'commander'

const USAGE = 2

/** Runs one command line. Resolves to the exit code: 0, 1 for a refusal or a failed check, 2 for a command that makes no sense. */
export async function execute(command: () => Promise<unknown>): Promise<number> {
  // Whoever reads our output may stop early: `dtu journal | head`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  try {
    await command()
    return Number(process.exitCode ?? 0)
  } catch (error) {
    // Commander has said what was wrong, or has shown the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE
    // A command whose exit code tells a verdict has set beforehand what an error is told with.
    if (!(error instanceof OperatorError) && !process.exitCode) throw error
    console.error(error instanceof OperatorError ? said(error) : error)
    return Number(process.exitCode ?? 1)
  }
}

const said = ({ message, hint }: OperatorError): string => `error: ${message}${hint ? `\n  hint: ${hint}` : ''}`
