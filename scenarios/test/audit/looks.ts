import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadScenario } from '../../src/format/load.ts'
import { reportOf } from '../../src/report/report.ts'
import { run } from '../../src/run/run.ts'
import type { Entry } from '../../src/trajectory/record.ts'
import { runTrial } from '../../src/trial/trial.ts'
import { needsSockets, openStage } from '../../src/world/stage.ts'
import { folder } from '../stage.ts'

/** What can be seen from outside of a scenario that is written here. */
export type Look = (text: string, files?: Readonly<Record<string, string>>) => Promise<unknown>

const NAMED = /^scenario: /m

async function loadedFrom(text: string, files: Readonly<Record<string, string>>) {
  const path = folder()
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content)
  const file = join(path, 'audit.scenario.yaml')
  const head = NAMED.test(text) ? '' : 'scenario: audit\n'
  const story = /^story: /m.test(text) ? '' : 'story: a test\n'
  const world = /^world: /m.test(text) ? '' : 'world: { twins: [slack] }\n'
  writeFileSync(file, `${head}${story}${world}${text}`)
  return loadScenario(file)
}

/** A trial: what was asked and answered, what changed, when on the world's clock, and what the clauses say. */
export const trialLook: Look = async (text, files = {}) => {
  const loaded = await loadedFrom(text, files)
  const stage = await openStage({ twins: loaded.twins, listen: needsSockets(loaded.scenario) })
  try {
    const { outcome, reason, verdicts, entries } = await runTrial(stage, loaded, 0)
    return { outcome, reason: reason?.split('\n')[0], verdicts, entries: entries.map(essence) }
  } finally {
    await stage.close()
  }
}

/** A run of two trials beside a scenario that satisfies nobody: what the report says. */
export const reportLook: Look = async (text, files = {}) => {
  const other = await loadedFrom('scenario: other\nsatisfied when: { traffic: [{ of: "*", count: 1 }] }', {})
  const scenarios = [await loadedFrom(text, files), other]
  const { satisfaction, byScenario, byTag } = reportOf(scenarios, await run(scenarios, { workers: 0 }))
  return { satisfaction, byScenario, byTag }
}

function essence(entry: Entry): unknown {
  const { wall: _, n: __, ...rest } = entry
  if (rest.kind === 'exchange') {
    const { method, path, operation, status, requestBody, requestHeaders, replyBody } = rest.exchange
    const asked = { method, operation, path: path.replace(/^\/u\/[^/]+/, ''), requestBody }
    return {
      ...asked,
      at: rest.at,
      by: rest.by,
      status,
      replyBody,
      authorization: requestHeaders.authorization !== undefined,
    }
  }
  if (rest.kind === 'visit') return { ...rest, took: Math.round(rest.took) }
  return rest
}
