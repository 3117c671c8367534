import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LoadedScenario } from '../format/load.ts'
import { type Calibration, calibrationOf, judgeKey } from '../judge/calibration.ts'
import { keep } from '../trajectory/store.ts'

const FILE = 'judges.json'

/**
 * Has the judges of scenarios decide their known answers, once for a whole run: one that goes on in the same folder judges its
 * other trials by what was found then.
 */
export async function tryJudges(
  scenarios: readonly LoadedScenario[],
  out: string | undefined,
): Promise<ReadonlyMap<string, Calibration>> {
  const file = out === undefined ? undefined : join(out, FILE)
  const known: Record<string, Calibration> =
    file !== undefined && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const found = new Map<string, Calibration>()
  for (const { scenario, folder } of scenarios) {
    const { judge } = scenario['satisfied when']
    if (!judge) continue
    const key = judgeKey(judge, folder)
    const calibration = known[key] ?? (await calibrationOf(judge, folder))
    if (!calibration) continue
    found.set(scenario.scenario, calibration)
    if (file === undefined || known[key]) continue
    known[key] = calibration
    keep(file, `${JSON.stringify(known)}\n`)
  }
  return found
}
