import type { LoadedScenario } from '../format/load.ts'
import { RESTART } from '../play/play.ts'
import { overspent } from '../system/spending.ts'
import type { Entry } from '../trajectory/record.ts'
import { type ClauseVerdict, failed } from './verdict.ts'

type Exit = Extract<Entry, { kind: 'exit' }>

/**
 * What nobody has to ask: a service that ends before the story does has crashed, unless the scenario waits for its end; an
 * agent keeps to its budget and ends well. Undefined where nothing speaks against it.
 */
export function judgeConduct(
  entries: readonly Entry[],
  { system, 'satisfied when': { replies } }: LoadedScenario['scenario'],
): ClauseVerdict | undefined {
  if (!system || 'module' in system || 'url' in system) return undefined
  const restart = entries.findLastIndex((entry) => entry.kind === 'step' && entry.what === RESTART)
  const lately = entries.slice(restart + 1)
  const exit = lately.find((entry) => entry.kind === 'exit')
  const over = 'agent' in system && system.budget ? overspent(system.budget, lately, entries[restart]?.wall) : undefined
  if (over !== undefined) return failed('system', 'the agent keeps to its budget', over, exit && [exit.n])
  if (!exit || replies?.some((clause) => 'exit' in clause)) return undefined
  if ('agent' in system) return exit.code === 0 ? undefined : ended('the agent ends well', exit)
  return ended('the system stays up', exit)
}

const ended = (name: string, { n, signal, code }: Exit) =>
  failed('system', name, `it ended with ${signal ?? code}`, [n])
