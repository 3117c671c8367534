import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { dtu, folder, follow } from './dtu.ts'

const KILLS = 20
const TRIALS = 240

// Every third trial fails, and half of all run under a fault: a report with something in each of its parts.
const STORY = `scenario: greeting
story: The app greets everybody once.
world: { twins: [slack] }
trials: ${TRIALS / 2}
play:
  - { call: slack.chat.postMessage, with: { channel: "#general", text: hello }, expect: { status: 200 } }
  - { act: slack.post, with: { user: mateo, channel: "#general", text: hello yourself } }
satisfied when: { state: [{ sql: "SELECT {trial} % 3 > 0", is: 1 }] }
`
const PROFILE = `apiVersion: twin.faults/v1
kind: FaultPack
metadata: { id: test.first-post-fails, title: The first post is refused }
limits: { allTenants: true }
faults:
  - id: test.first-post-fails.503
    match: { twin: slack, operation: chat.postMessage }
    select: { first: 1 }
    do: [{ http.status: { code: 503 } }]
`

function story(): string {
  const cwd = folder()
  writeFileSync(join(cwd, 'greeting.scenario.yaml'), STORY)
  writeFileSync(join(cwd, 'first-post-fails.yaml'), PROFILE)
  return cwd
}

const COMMAND = ['run', '.', '--faults', 'first-post-fails.yaml', '--out', 'out', '--workers', '1', '--json']

/** A report without what the machine's clock says. */
const essence = (out: string): string =>
  JSON.stringify(
    JSON.parse(out, (name, value) => (name === 'took' || name === 'perHour' ? undefined : value)),
    null,
    1,
  )

function kept(cwd: string): number {
  const path = join(cwd, 'out')
  if (!existsSync(path)) return 0
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.jsonl')).length
}

/** A number from 0 to below `limit`, the n-th of a fixed series. */
const drawn = (n: number, limit: number): number =>
  createHash('sha256').update(`kill ${n}`).digest().readUInt32BE() % limit

test('a run that is killed at 20 points, and started again each time, comes to the same report', async () => {
  const whole = await dtu(story(), COMMAND)
  expect(JSON.parse(whole.out).satisfaction).toMatchObject({ trials: TRIALS, unsatisfied: TRIALS / 2 + TRIALS / 6 })
  const cwd = story()
  let killed = 0
  for (let n = 0; n < KILLS; n++) {
    // After none, one, or a few more trajectories, and a little later: while it starts, plays, or writes.
    const enough = kept(cwd) + drawn(n, 4)
    const child = follow(cwd, ...COMMAND)
    const ended = once(child, 'close')
    while (kept(cwd) < enough && child.exitCode === null) await pause(1)
    await pause(drawn(KILLS + n, 8))
    child.kill('SIGKILL')
    const [, signal] = await ended
    if (signal === 'SIGKILL') killed++
  }
  expect(killed).toBe(KILLS)
  expect(kept(cwd)).toBeLessThan(TRIALS)
  const again = await dtu(cwd, COMMAND)
  expect(essence(again.out)).toBe(essence(whole.out))
  expect(again.code).toBe(whole.code)
  expect(
    readdirSync(join(cwd, 'out'), { recursive: true, encoding: 'utf8' }).filter((name) => /unfinished/.test(name)),
  ).toEqual([])
})

test.runIf(existsSync('/proc/self/stat'))('what a run has started goes with it when it is killed', async () => {
  const cwd = folder()
  writeFileSync(
    join(cwd, 'sleeper.scenario.yaml'),
    `scenario: sleeper
story: Nobody wakes it.
world: { twins: [slack] }
system: { agent: 'echo $$ > pid.txt; mv pid.txt pid; sleep 600', task: sleep }
satisfied when: { budget: { calls: 0 } }
`,
  )
  const child = follow(cwd, 'run', '.', '--workers', '1')
  const ended = once(child, 'close')
  while (!existsSync(join(cwd, 'pid')) && child.exitCode === null) await pause(5)
  const pid = Number(readFileSync(join(cwd, 'pid'), 'utf8'))
  expect(isUp(pid)).toBe(true)
  child.kill('SIGKILL')
  await ended
  while (isUp(pid)) await pause(5)
})

/** Whether there is such a process; one that only waits to be collected is none. */
function isUp(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}
