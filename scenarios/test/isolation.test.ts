import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadScenario } from '../src/format/load.ts'
import { run } from '../src/run/run.ts'
import { exchangesOf } from '../src/trajectory/record.ts'
import { runTrial } from '../src/trial/trial.ts'
import { openStage } from '../src/world/stage.ts'
import { folder, scenarioFile } from './stage.ts'

const STORY = `
play:
  - call: slack.conversations.create
    with: { name: incident }
    save: { channel: body.channel.id }
  - call: slack.chat.postMessage
    with: { channel: "{channel}", text: "the same words in every world" }
  - act: slack.post
    with: { user: priya, channel: incident, text: Who is on it? }
satisfied when:
  changes: [{ of: slack.conversations, added: 1 }, { of: slack.messages, added: { at least: 2 } }]
  nothing else changed: { except: [slack.members, slack.conversations.*] }
`

test('64 trials at once that write the same names see nothing of each other, and are what they are one by one', async () => {
  const loaded = await loadScenario(scenarioFile(STORY))
  const stage = await openStage({ twins: loaded.twins, listen: false })
  const numbers = Array.from({ length: 64 }, (_, n) => n)
  const together = await Promise.all(numbers.map((n) => runTrial(stage, loaded, n)))
  const [alone] = [await runTrial(stage, loaded, 0)]
  await stage.close()
  expect(together.map(({ verdicts }) => verdicts.filter(({ outcome }) => outcome !== 'pass'))).toEqual(
    numbers.map(() => []),
  )
  const essence = (trajectory: typeof alone) => ({
    verdicts: trajectory.verdicts,
    replies: exchangesOf(trajectory.entries).map(({ exchange }) => exchange.replyBody),
    changes: trajectory.entries.flatMap((entry) => (entry.kind === 'change' ? [entry.change] : [])),
  })
  for (const one of together) expect(essence(one)).toEqual(essence(alone))
})

const app = new URL('systems/warm.mjs', import.meta.url).pathname
const OVER_HTTP = `
trials: 64
system:
  command: exec ${process.execPath} ${app}
  env: { SLACK_URL: "{slack.url}", SLACK_TOKEN: "{slack.token}", PORT: "{system.port}" }
  ready: { http: "{system.url}/healthz" }
  pool: { size: POOL, reset: { http: "{system.url}/reset" } }
play:
  - act: slack.post
    with: { user: priya, channel: "#general", text: "the same words in every world" }
  - request: { url: "{system.url}/done" }
satisfied when:
  changes: [{ of: slack.messages, added: 2 }]
  nothing else changed: { except: [slack.conversations.*, slack.members.*] }
  traffic: [{ of: slack.chat.postMessage, body: { text: Build 1 is done }, count: 1 }]
`

/** What the machine's clock, the ports of the day, the process, and whether a reply was among those that are checked say is of no trial. */
const essence = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.slice(17))
    .join('\n')
    .replaceAll(/"(wall|took|micros)":[\d.]+/g, '')
    .replaceAll(/"drift":(null|\[\]),/g, '')
    .replaceAll(/told by \d+/g, 'told by')
    .replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1')

/** The trajectories of a run, as they are written. */
async function written(story: string, workers: number, path: string): Promise<string[]> {
  const { trials } = await run([await loadScenario(scenarioFile(story, 'story', path))], { workers, out: folder() })
  expect(trials.map(({ outcome, failed }) => [outcome, failed])).toEqual(trials.map(() => ['satisfied', []]))
  return trials.map(({ file }) => essence(readFileSync(file as string, 'utf8')))
}

test('64 trials of an app over HTTP, many at once in several threads, are written to the byte as one by one', async () => {
  const path = folder()
  const together = await written(OVER_HTTP.replace('POOL', '8'), 2, path)
  const alone = await written(OVER_HTTP.replace('POOL', '1'), 0, path)
  expect(together).toHaveLength(64)
  expect(together).toEqual(alone)
})
