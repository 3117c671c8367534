import { expect, onTestFinished, test } from 'vitest'
import { Threads } from '../src/run/threads.ts'
import { scenarioFile } from './stage.ts'

const stuck = new URL('systems/stuck.ts', import.meta.url).pathname
const SATISFIED = 'satisfied when: { budget: { calls: 9 } }'
const order = (file: string, scenario: string) => ({ scenario, faults: [], trial: 0, file, within: 200 })

test('a system that never gives its thread back leaves the user unsatisfied, and the next trial plays in another', async () => {
  const threads = new Threads(1, 1, 300)
  onTestFinished(() => threads.close())
  const bad = scenarioFile(`within: 200ms\nsystem: { module: ${stuck} }\n${SATISFIED}`, 'bad')
  const good = scenarioFile(`play: [{ call: slack.auth.test }]\n${SATISFIED}`, 'good')
  expect(await threads.play(order(bad, 'bad'))).toMatchObject({
    summary: { scenario: 'bad', outcome: 'unsatisfied', reason: 'the system does not give its thread back' },
  })
  // A machine that is busy may take long to load what the first trial in a thread needs.
  const { summary } = await threads.play({ ...order(good, 'good'), within: 120_000 })
  expect(summary).toMatchObject({ scenario: 'good', outcome: 'satisfied' })
})
