import { examples } from '../../options.ts'
import { print, printJson } from '../../output/print.ts'
import type { Adding } from './index.ts'

export const show: Adding = (group) => {
  const command = group
    .command('show')
    .description('what happened in a trial, in order, and what the clauses made of it')
    .argument('<file>', 'a trajectory that dtu run --out wrote')
    .option('--json', 'print it as JSON')
    .action(tell)
  examples(command, 'dtu trajectory show trajectories/announce-in-general/no-faults/0.jsonl')
}

async function tell(file: string, { json }: { readonly json?: boolean }): Promise<void> {
  const { readTrajectory, say } = await import('@dtu/scenarios')
  const read = readTrajectory(file)
  if (json) return printJson(read)
  for (const entry of read.entries)
    print(`${String(entry.n).padStart(4)} ${new Date(entry.at).toISOString().slice(11, 23)} ${say(entry)}`)
  print('')
  for (const { outcome, clause, name, detail } of read.verdicts)
    print(`${outcome === 'pass' ? '✓' : '✗'} ${clause} ${name}${detail ? `: ${detail}` : ''}`)
  print(`${read.outcome}${read.reason ? `: ${read.reason}` : ''}`)
}
