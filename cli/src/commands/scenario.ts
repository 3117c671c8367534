import type { CheckResult } from '@dtu/scenarios'
import type { Command } from 'commander'
import { examples } from '../options.ts'
import { print, printJson } from '../output/print.ts'

/** `dtu scenario …`: what can be asked of scenarios without running them for a result. */
export function scenario(program: Command): void {
  const group = program.command('scenario').description('check scenarios, and print their JSON Schema')
  const command = group
    .command('check')
    .description('prove that scenarios can tell a good system from one that does nothing, too much or too little')
    .argument('<path>', 'a scenario file, or a folder of *.scenario.yaml and *.scenario.ts')
    .option('--json', 'print the result as JSON')
    .action(checkAll)
  examples(command, 'dtu scenario check stories', 'dtu scenario check stories/offboarding.scenario.yaml --json')
  group
    .command('schema')
    .description('print the JSON Schema of scenario files, for editors')
    .action(async () => {
      const { jsonSchema } = await import('@dtu/scenarios')
      print(JSON.stringify(jsonSchema(), undefined, 2))
    })
}

async function checkAll(path: string, { json }: { readonly json?: boolean }): Promise<void> {
  const { check, loadScenarios } = await import('@dtu/scenarios')
  const results: CheckResult[] = []
  for (const loaded of await loadScenarios(path)) {
    console.error(`checking ${loaded.scenario.scenario}…`)
    results.push(await check(loaded))
  }
  if (json) printJson(results)
  else for (const result of results) print(wordsOf(result))
  process.exitCode = results.every((result) => result.discriminates) ? 0 : 1
}

function wordsOf({ scenario, discriminates, problems, mutants }: CheckResult): string {
  const lines = [
    `${discriminates ? '✓' : '✗'} ${scenario}: ${mutants.killed} of ${mutants.all} changed references fail${equalOnes(mutants.equal.length)}`,
  ]
  for (const problem of problems) lines.push(`    ${problem}`)
  if (discriminates && mutants.survivors.length > 0) lines.push(`    these pass: ${mutants.survivors.join('; ')}`)
  return lines.join('\n')
}

const equalOnes = (count: number): string => (count > 0 ? ` (${count} more come to the same as the reference)` : '')
