import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dtu, folder } from './dtu.ts'

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

test('satisfaction is told in ten lines, as JSON, and by the exit code', async () => {
  const good = await dtu(story(), ['run', '.', '--workers', '0'])
  expect(good.code).toBe(0)
  expect(good.out).toContain('satisfaction 100 %: 12 of 12 trajectories')
  const bad = await dtu(story(2), ['run', '.', '--workers', '0', '--json'])
  expect(bad.code).toBe(1)
  expect(JSON.parse(bad.out)).toMatchObject({ satisfaction: { satisfied: 0, unsatisfied: 12 } })
  expect((await dtu(story(), ['run', '.', '--gate', '0.99', '--workers', '0'])).code).toBe(1)
  const lost = await dtu(folder(), ['run', 'nowhere'])
  expect(lost).toMatchObject({ code: 2, err: expect.stringContaining('there is no nowhere') })
  const unknown = await dtu(story(), ['run', '.', '--faults', '5xx.pules', '--workers', '1'])
  expect(unknown).toMatchObject({ code: 2, err: expect.stringMatching(/^error: .*5xx\.pules/) })
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
