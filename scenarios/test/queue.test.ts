import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { Queue, QueueEvents } from 'bullmq'
import { expect, onTestFinished, test } from 'vitest'
import { loadScenario, loadScenarios } from '../src/format/load.ts'
import { reportOf } from '../src/report/report.ts'
import { run } from '../src/run/run.ts'
import { readTrajectory } from '../src/trajectory/store.ts'
import { ended, hasRedis, redis } from './redis.ts'
import { folder, scenarioFile } from './stage.ts'

const DTU = fileURLToPath(new URL('../../cli/bin/dtu.mjs', import.meta.url))
const TRIALS = 24

// Every third trial fails. Each takes a moment, so that a worker that is killed is in the midst of some.
const STORY = `
trials: ${TRIALS}
system: { agent: sleep 0.3, task: wait }
play:
  - { act: slack.post, with: { user: mateo, channel: "#general", text: hello } }
satisfied when: { state: [{ sql: "SELECT {trial} % 3 > 0", is: 1 }] }
`

/** A `dtu worker` of its own, ready to play. */
async function worker(url: string, ...args: readonly string[]): Promise<ChildProcess> {
  const child = spawn(process.execPath, [DTU, 'worker', '--queue', url, '--workers', '2', '--lease', '1', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => ended(child, 'SIGKILL'))
  const died = once(child, 'exit').then(() => Promise.reject(new Error('a worker ended before it was ready')))
  await Promise.race([once(createInterface({ input: child.stdout }), 'line'), died])
  died.catch(() => {}) // later on it is killed
  return child
}

test.runIf(hasRedis)(
  'a run over three workers, one of which is killed, plays every trial once and comes to the same',
  async () => {
    const scenarios = [await loadScenario(scenarioFile(STORY))]
    const alone = await run(scenarios, { workers: 4 })
    const url = await redis()
    const [first, ...others] = await Promise.all([worker(url), worker(url), worker(url)])
    const news = new QueueEvents('dtu-trials', { connection: { url } })
    await news.waitUntilReady()
    onTestFinished(() => news.close())
    const taken = new Set<string>()
    news.on('stalled', ({ jobId }) => void taken.add(jobId))
    const out = folder()
    const seen: number[] = []
    let killing: Promise<void> | undefined
    const together = await run(scenarios, {
      workers: 0,
      out,
      queue: { url, root: dirname(scenarios[0]?.file as string) },
      onTrial: ({ trial }) => {
        seen.push(trial)
        if (seen.length === 5) killing = ended(first as ChildProcess, 'SIGKILL')
      },
    })
    await killing
    expect(taken.size).toBeGreaterThan(0)
    expect(seen.toSorted((a, b) => a - b)).toEqual(Array.from({ length: TRIALS }, (_, n) => n))
    expect(together.hash).toBe(alone.hash)
    const essence = ({ took: _, perHour: __, ...report }: ReturnType<typeof reportOf>) =>
      JSON.stringify(report, (name, value) => (name === 'took' || name === 'file' ? undefined : value))
    expect(essence(reportOf(scenarios, together))).toBe(essence(reportOf(scenarios, alone)))
    expect(
      readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.jsonl')),
    ).toHaveLength(TRIALS)
    for (const { file } of together.trials) expect(readTrajectory(file as string).entries.length).toBeGreaterThan(0)
    const queue = new Queue('dtu-trials', { connection: { url } })
    expect(await queue.getJobCountByTypes('wait', 'active', 'delayed', 'completed', 'failed')).toBe(0)
    await queue.close()
    for (const child of others) {
      child.kill('SIGTERM')
      expect(await once(child, 'exit')).toEqual([0, null])
    }
  },
)

test.runIf(hasRedis)('workers have the stories where they like, and refuse others than the run has', async () => {
  const url = await redis()
  const here = folder()
  const there = folder()
  const story = (count: number) => `play: [{ call: slack.auth.test }]\nsatisfied when: { budget: { calls: ${count} } }`
  scenarioFile(story(1), 'same', here)
  scenarioFile(story(1), 'same', there)
  scenarioFile(story(1), 'other', here)
  scenarioFile(story(2), 'other', there)
  await worker(url, there)
  const { trials } = await run(await loadScenarios(here), { workers: 0, queue: { url, root: here } })
  expect(trials).toMatchObject([
    { scenario: 'other', outcome: 'harness-error', reason: expect.stringContaining('has another') },
    { scenario: 'same', outcome: 'satisfied' },
  ])
})

test('an address where no Redis answers is told', async () => {
  const scenarios = [await loadScenario(scenarioFile(STORY))]
  const at = (url: string) => run(scenarios, { workers: 0, queue: { url, root: '.' } })
  await expect(at('redis://:secret@127.0.0.1:1')).rejects.toThrow(/^no Redis answers at redis:\/\/…@127\.0\.0\.1:1: /)
  await expect(at('http://127.0.0.1:1')).rejects.toThrow("'http://127.0.0.1:1' is no address of a Redis")
})
