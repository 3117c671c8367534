import { examples, whole } from '../../options.ts'
import { print, printJson } from '../../output/print.ts'
import type { Adding } from './index.ts'

export const again: Adding = (group) => {
  const command = group
    .command('replay')
    .description('do its deeds again in a new world, without the app, and judge them by the scenario as it is now')
    .argument('<file>', 'a trajectory')
    .argument('<scenario>', 'its scenario file')
    .option('--until <entry>', 'only up to this entry', whole(0, 10_000_000))
    .option('--json', 'print the verdict as JSON')
    .action(redo)
  examples(command, 'dtu trajectory replay 0.jsonl stories/announce.scenario.yaml')
}

async function redo(
  file: string,
  scenario: string,
  { until, json }: { readonly until?: number; readonly json?: boolean },
): Promise<void> {
  const { loadScenario, readTrajectory, replay } = await import('@dtu/scenarios')
  const { outcome, reason, verdicts } = await replay(await loadScenario(scenario), readTrajectory(file), until)
  process.exitCode = outcome === 'satisfied' ? 0 : 1
  if (json) return printJson({ outcome, reason, verdicts })
  for (const verdict of verdicts)
    if (verdict.outcome !== 'pass') print(`✗ ${verdict.clause} ${verdict.name}: ${verdict.detail ?? ''}`)
  print(`${outcome}${reason ? `: ${reason}` : ''}`)
}
