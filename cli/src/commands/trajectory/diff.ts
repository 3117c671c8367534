import { examples } from '../../options.ts'
import { print, printJson } from '../../output/print.ts'
import type { Adding } from './index.ts'

export const compare: Adding = (group) => {
  const command = group
    .command('diff')
    .description('where two trajectories part')
    .argument('<left>', 'a trajectory')
    .argument('<right>', 'another one')
    .option('--json', 'print it as JSON')
    .action(diff)
  examples(command, 'dtu trajectory diff before/story/no-faults/0.jsonl after/story/no-faults/0.jsonl')
  command.addHelpText('after', '\nExit codes: 0 alike, 1 not, 2 an error')
}

async function diff(left: string, right: string, { json }: { readonly json?: boolean }): Promise<void> {
  process.exitCode = 2
  const { compareTrajectories, readTrajectory, say } = await import('@dtu/scenarios')
  const parting = compareTrajectories(readTrajectory(left), readTrajectory(right))
  process.exitCode = parting.alike && parting.clauses.length === 0 ? 0 : 1
  if (json) return printJson(parting)
  if (parting.alike) print(`alike: ${parting.shared} entries`)
  else {
    print(`alike up to entry ${parting.shared}, then`)
    print(`< ${parting.left ? say(parting.left).trim() : 'nothing more'}`)
    print(`> ${parting.right ? say(parting.right).trim() : 'nothing more'}`)
  }
  for (const clause of parting.clauses) print(`${clause.clause}: ${clause.left} → ${clause.right}`)
}
