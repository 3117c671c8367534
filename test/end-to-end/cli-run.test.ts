import { once } from 'node:events'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dtu, folder, follow } from './dtu.ts'

const STORY = (count: number) => `scenario: greeting
story: The app greets everybody once.
world: { twins: [slack] }
trials: 12
play: [{ call: slack.chat.postMessage, with: { channel: "#general", text: hello } }]
satisfied when: { state: [{ sql: "SELECT count(*) FROM slack_messages WHERE text = 'hello'", is: ${count} }] }
`

function story(count = 1): string {
  const cwd = folder()
  writeFileSync(join(cwd, 'greeting.scenario.yaml'), STORY(count))
  return cwd
}

const kept = (cwd: string): string[] => {
  const path = join(cwd, 'out/greeting/no-faults')
  return existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.jsonl')) : []
}

test('satisfaction is told in ten lines, as JSON, and by the exit code', async () => {
  const good = await dtu(story(), ['run', '.', '--workers', '0'])
  expect(good.code).toBe(0)
  expect(good.out).toContain('satisfaction 100 %: 12 of 12 trajectories')
  const bad = await dtu(story(2), ['run', '.', '--workers', '0', '--json'])
  expect(bad.code).toBe(1)
  expect(JSON.parse(bad.out)).toMatchObject({ satisfaction: { satisfied: 0, unsatisfied: 12 } })
  expect((await dtu(story(), ['run', '.', '--gate', '0.99', '--workers', '0'])).code).toBe(1)
  const lost = await dtu(folder(), ['run', 'nowhere'])
  expect(lost).toMatchObject({ code: 1, err: expect.stringContaining('there is no nowhere') })
})

test('a run that was killed goes on where it was and comes to the same', async () => {
  const whole = JSON.parse((await dtu(story(), ['run', '.', '--workers', '0', '--json'])).out).hash
  const cwd = story()
  const args = ['run', '.', '--out', 'out', '--workers', '1', '--json']
  for (const enough of [1, 4, 9]) {
    const child = follow(cwd, ...args)
    const ended = once(child, 'close')
    while (kept(cwd).length < enough && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5))
    child.kill('SIGKILL')
    await ended
  }
  const again = JSON.parse((await dtu(cwd, args)).out)
  expect(again.hash).toBe(whole)
  expect(kept(cwd)).toHaveLength(12)
})

test('a scenario that cannot discriminate is told so', async () => {
  expect(await dtu(story(), ['scenario', 'check', '.'])).toMatchObject({
    code: 0,
    out: expect.stringContaining('✓ greeting'),
  })
  const cwd = folder()
  writeFileSync(
    join(cwd, 'lax.scenario.yaml'),
    STORY(1).replace(/satisfied when.*/, 'satisfied when: { budget: { calls: 9 } }'),
  )
  expect(await dtu(cwd, ['scenario', 'check', '.'])).toMatchObject({
    code: 1,
    out: expect.stringContaining('a system that does nothing satisfies it'),
  })
})
