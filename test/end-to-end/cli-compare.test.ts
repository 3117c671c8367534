import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dtu, folder } from './dtu.ts'

/** An app that greets once, but twice in those trials. */
const APP = (twice: string) => `
export async function start({ env, fetch }) {
  const trial = Number(env.TRIAL)
  for (let n = 0; n < (${twice} ? 2 : 1); n++)
    await fetch('slack', {
      method: 'POST',
      url: '/api/chat.postMessage',
      headers: { authorization: \`Bearer \${env.TOKEN}\`, 'content-type': 'application/json' },
      body: JSON.stringify({ channel: '#general', text: 'hello' }),
    })
  return { idle: async () => {}, stop: async () => {} }
}
`
const SYSTEM = (module: string) => `{ module: ./${module}, env: { TOKEN: "{slack.token}", TRIAL: "{trial}" } }`
const STORY = `scenario: greeting
story: The app greets everybody once.
world: { twins: [slack] }
trials: 40
system: ${SYSTEM('good.mjs')}
play: [{ settle: {} }]
satisfied when: { state: [{ sql: "SELECT 1 FROM slack_messages WHERE text = 'hello'", rows: 1 }] }
`

function stories(): string {
  const cwd = folder()
  writeFileSync(join(cwd, 'greeting.scenario.yaml'), STORY)
  writeFileSync(join(cwd, 'good.mjs'), APP('false'))
  writeFileSync(join(cwd, 'worse.mjs'), APP('trial % 5 === 4'))
  for (const build of ['good', 'worse']) writeFileSync(join(cwd, `${build}.system.yaml`), SYSTEM(`${build}.mjs`))
  return cwd
}

const run = (cwd: string, ...args: string[]) => dtu(cwd, ['run', '.', '--workers', '0', ...args])

test('a build that is as good is shown to be no worse, a worse one is caught with the trials in which it is', async () => {
  const cwd = stories()
  const same = await run(cwd, '--system-b', 'good.system.yaml', '--no-worse-than', '0.1')
  expect(same).toMatchObject({ code: 0, out: expect.stringContaining('no worse than 10 %: met') })
  const files = ['--junit', 'junit.xml', '--markdown', 'report.md', '--html', 'report.html', '--out', 'kept']
  const worse = await run(cwd, '--system-b', 'worse.system.yaml', '--no-worse-than', '0.02', ...files)
  expect(worse.code).toBe(1)
  expect(worse.out).toContain('compared: from 100 % to 80 %, −20 % (−32.6 % to −5.5 %): 0 better, 8 worse of 40 pairs')
  expect(worse.out).toContain('greeting 4: satisfied → unsatisfied (state[0]: 2 rows, not 1')
  expect(worse.out).toContain('dtu trajectory diff kept/a/greeting/no-faults/4.jsonl kept/b/greeting/no-faults/4.jsonl')
  expect(worse.out).toContain('no worse than 2 %: missed, it is worse')
  expect(worse.out).toContain('$ dtu run greeting.scenario.yaml --only 4 --system-b worse.system.yaml --out /tmp/trial')
  expect(worse.out.trim().split('\n').length).toBeLessThanOrEqual(10)
  const read = (name: string) => readFileSync(join(cwd, name), 'utf8')
  expect(read('junit.xml')).toContain('<testsuite name="comparison" tests="1" failures="1" errors="0" skipped="0">')
  expect(read('report.md')).toContain('| greeting 4 | satisfied | unsatisfied | state[0]: 2 rows, not 1')
  expect(read('report.html')).toContain('<strong>no worse than 2 %: missed, it is worse</strong>')
  expect(JSON.parse(read('kept/b/report.json')).comparison).toMatchObject({
    pairs: 40,
    worse: 8,
    gate: { verdict: 'worse' },
    changed: { length: 8 },
  })
  // Both builds were kept: asked again, nothing is played.
  const again = await run(cwd, '--system-b', 'worse.system.yaml', '--no-worse-than', '0.02', '--out', 'kept')
  expect(again).toMatchObject({ code: 1, out: expect.stringContaining('0 trajectories an hour') })
})

test('a run is set beside an earlier one; too few pairs show nothing, and an edited story is no yardstick', async () => {
  const cwd = stories()
  await run(cwd, '--out', 'earlier')
  writeFileSync(join(cwd, 'good.mjs'), APP('trial === 7'))
  const told = await run(cwd, '--compare', 'earlier')
  expect(told.code).toBe(1)
  expect(told.out).toContain('0 better, 1 worse of 40 pairs, p 1.000')
  expect(await run(cwd, '--compare', 'earlier/report.json', '--no-worse-than', '0.2')).toMatchObject({ code: 0 })
  const few = await run(cwd, '--compare', 'earlier', '--no-worse-than', '0.2', '--trials', '5')
  expect(few).toMatchObject({
    code: 3,
    out: expect.stringContaining('not shown, 12 pairs would show it if none differed'),
  })
  expect(few.out).toContain('35 trials only in the earlier run')
  writeFileSync(join(cwd, 'greeting.scenario.yaml'), STORY.replace('rows: 1', 'rows: { at least: 1 }'))
  expect(await run(cwd, '--compare', 'earlier')).toMatchObject({
    code: 2,
    err: expect.stringContaining('no longer what'),
  })
})

test('what makes no sense together is refused before anything is played', async () => {
  const cwd = stories()
  const refused = async (...args: string[]) => {
    const { code, err } = await run(cwd, ...args)
    expect(code).toBe(2)
    return err
  }
  expect(await refused('--no-worse-than', '0.02')).toContain('there is no build to be worse than')
  expect(await refused('--compare', 'x', '--system-b', 'y')).toContain('two builds to compare with')
  expect(await refused('--compare', 'x', '--gate', '0.9', '--looks', '3')).toContain('cannot be compared')
  expect(await refused('--compare', 'x')).toContain('there is no report x')
  expect(await refused('--system-b', 'nope.yaml')).toContain('nope.yaml')
  writeFileSync(join(cwd, 'typo.system.yaml'), SYSTEM('good.mjs').replace('{trial}', '{tril}'))
  expect(await refused('--system-b', 'typo.system.yaml')).toMatch(/typo\.system\.yaml:1:\d+ nothing is called \{tril\}/)
})
