import type { Twin } from '@dtu/kit'
import type { Serving } from '@dtu/kit/serve'
import { Command } from 'commander'
import { execute } from '../execute.ts'
import { assignments } from '../output/shell.ts'
import { starting, type UpOptions } from '../up/options.ts'
import { run } from '../up/run.ts'
import type { Summary } from '../up/summary.ts'

/** The command line of a packed twin: what `dtu up` does, for this twin alone. Resolves to the exit code. */
export function packed(argv: readonly string[], twin: Twin): Promise<number> {
  const command = new Command(`${twin.name}.mjs`)
    .description(`the ${twin.title} twin in one file: starts, says where it answers, stays up until Ctrl-C`)
    .showHelpAfterError('(--help shows what there is)')
    .exitOverride()
    .action((options: UpOptions) => run([twin], options, (summary, serving) => variables(twin, summary, serving)))
  return execute(() => starting(command).parseAsync(argv))
}

function variables(twin: Twin, { twins, universe }: Summary, { host }: Serving): string {
  const { url, credentials } = twins[twin.name] as Summary['twins'][string]
  const environment = twin.environment?.(url || host.get(universe).baseUrl(twin.name), credentials) ?? {}
  const lines = assignments(environment, 'sh').replace(/^(?=.)/gm, '  ')
  return `${lines && `\n  For the common SDKs:\n${lines}\n`}\n  Stop: Ctrl-C`
}
