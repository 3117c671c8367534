import { examples, whole } from '../../options.ts'
import { print, printJson } from '../../output/print.ts'
import type { Adding } from './index.ts'

const MOST_TOLD = 20

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
  process.exitCode = 2
  const { differences, loadScenario, readTrajectory, replay } = await import('@dtu/scenarios')
  const original = readTrajectory(file)
  const replayed = await replay(await loadScenario(scenario), original, until)
  const { outcome, reason, verdicts } = replayed
  const differing = differences(original, replayed).filter(({ entry }) => until === undefined || entry <= until)
  process.exitCode = outcome === 'satisfied' ? 0 : 1
  if (json) return printJson({ outcome, reason, verdicts, differences: differing })
  for (const { entry, what, before, after, paths } of differing.slice(0, MOST_TOLD))
    print(
      `#${entry} ${what}: ${before} → ${after ?? 'not asked'}${paths.length > 0 ? ` (${paths.slice(0, 4).join(', ')})` : ''}`,
    )
  print(`${differing.length} exchanges are answered otherwise`)
  for (const verdict of verdicts)
    if (verdict.outcome !== 'pass') print(`✗ ${verdict.clause} ${verdict.name}: ${verdict.detail ?? ''}`)
  print(`${outcome}${reason ? `: ${reason}` : ''}`)
}
