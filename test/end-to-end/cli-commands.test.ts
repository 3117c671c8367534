import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dtu, folder, slack, up } from './dtu.ts'

async function universe() {
  const cwd = folder()
  const { summary } = await up(cwd)
  const run = async (...args: string[]) => {
    const { code, out, err } = await dtu(cwd, args)
    expect(code, err).toBe(0)
    return out
  }
  const runJson = async (...args: string[]) => JSON.parse(await run(...args, '--json'))
  return { cwd, summary, run, runJson }
}

describe('dtu env', () => {
  test('gives a shell the variables of the common clients', async () => {
    const { summary, run, runJson } = await universe()
    const { url, credentials } = summary.twins.slack as { url: string; credentials: Record<string, string> }
    const script = `${await run('env')}echo "$SLACK_API_URL $SLACK_BOT_TOKEN $SLACK_SIGNING_SECRET $DTU_ADMIN_URL"`
    expect(execFileSync('sh', ['-c', script], { encoding: 'utf8' }).trim()).toBe(
      `${url}/api/ ${credentials.token} ${credentials.signingSecret} ${summary.admin}`,
    )
    expect(await runJson('env', 'slack')).toMatchObject({
      SLACK_USER_TOKEN: credentials.userToken,
      SLACK_APP_TOKEN: credentials.appToken,
      DTU_UNIVERSE: 'default',
    })
    expect(await run('env', '--format', 'fish')).toContain(`set -gx SLACK_BOT_TOKEN '${credentials.token}'`)
    expect(await run('env', '--format', 'dotenv')).toContain(`SLACK_BOT_TOKEN=${credentials.token}\n`)
  })

  test('points at another universe when asked', async () => {
    const { run, runJson } = await universe()
    await run('universe', 'create', 'trial')
    expect(await runJson('env', '--universe', 'trial')).toMatchObject({
      DTU_UNIVERSE: 'trial',
      SLACK_API_URL: expect.stringMatching(/\/u\/trial\/api\/$/),
    })
  })

  test('says how to begin when nothing runs', async () => {
    expect(await dtu(folder(), ['env'])).toEqual({
      code: 1,
      out: '',
      err: expect.stringContaining('hint: start one with: dtu up'),
    })
    const lost = await dtu(folder(), ['env'], { DTU_ADMIN_URL: 'http://127.0.0.1:9' })
    expect(lost).toMatchObject({ code: 1, err: expect.stringContaining('no universe answers at http://127.0.0.1:9') })
  })

  test('does not believe a note that a killed universe left behind', async () => {
    const cwd = folder()
    const { stop } = await up(cwd)
    await stop('SIGKILL')
    expect(existsSync(join(cwd, '.dtu/running.json'))).toBe(true)
    expect(await dtu(cwd, ['env'])).toMatchObject({ code: 1, err: expect.stringContaining('no universe answers at') })
  })
})

describe('dtu universe', () => {
  test('makes, forks, lists and drops', async () => {
    const { run, runJson } = await universe()
    const trial = await runJson(
      'universe',
      'create',
      'trial',
      '--seed',
      'globex-3',
      '--clock',
      'manual@2026-03-02T09:00:00Z',
    )
    expect(trial).toMatchObject({
      name: 'trial',
      seed: 'globex-3',
      clock: { mode: 'manual', now: '2026-03-02T09:00:00.000Z' },
      twins: { slack: { credentials: { token: expect.stringMatching(/^xoxb-/) } } },
    })
    expect(await run('universe', 'fork', 'trial', 'copy')).toContain(
      "Universe 'copy': seed globex-3, manual clock at 2026-03-02T09:00:00.000Z",
    )
    expect((await runJson('universe', 'list')).map(({ name }: { name: string }) => name)).toEqual([
      'default',
      'trial',
      'copy',
    ])
    await run('universe', 'drop', 'trial')
    expect(await run('universe', 'list')).not.toContain('trial')
  })

  test('moves the clock', async () => {
    const { run } = await universe()
    await run('universe', 'create', 'trial', '--clock', 'manual@2026-03-02T09:00:00Z')
    expect(await run('universe', 'clock', 'trial', '--advance', '1h30m')).toContain(
      '2026-03-02T10:30:00.000Z, manual clock',
    )
    expect(await run('universe', 'clock', 'trial', '--set', '2026-03-01T00:00:00Z')).toContain(
      '2026-03-01T00:00:00.000Z',
    )
    expect(await run('universe', 'clock', 'trial', '--mode', 'wall')).toContain('wall clock')
    expect(await run('universe', 'settle', 'trial')).toContain('nothing due')
  })

  /** What was said since the population was made. */
  const SAID = "SELECT text FROM slack_messages WHERE text IN ('before', 'after') ORDER BY ts"

  test('takes a snapshot to a file and opens it again', async () => {
    const { cwd, summary, run, runJson } = await universe()
    const posted = await slack(summary, 'chat.postMessage', { channel: 'general', text: 'before' })
    expect(posted.ok).toBe(true)
    await run('universe', 'snapshot', 'default', 'state.image')
    expect(readFileSync(join(cwd, 'state.image')).subarray(0, 15).toString()).toBe('SQLite format 3')
    await slack(summary, 'chat.postMessage', { channel: 'general', text: 'after' })
    await run('universe', 'restore', 'past', 'state.image')
    expect(await runJson('query', '--universe', 'past', SAID)).toEqual([{ text: 'before' }])
    expect(await runJson('query', SAID)).toEqual([{ text: 'before' }, { text: 'after' }])
  })

  test('takes a snapshot into the data folder and restores it by name', async () => {
    const { summary, run, runJson } = await universe()
    const { snapshot } = await runJson('universe', 'snapshot', 'default')
    await slack(summary, 'chat.postMessage', { channel: 'general', text: 'after' })
    await run('universe', 'restore', 'default', snapshot)
    expect(await runJson('query', SAID)).toEqual([])
  })

  test('passes on what the universe refuses', async () => {
    const { cwd } = await universe()
    expect(await dtu(cwd, ['universe', 'drop', 'default'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('hint: reset it instead'),
    })
    expect(await dtu(cwd, ['universe', 'fork', 'nowhere'])).toMatchObject({
      code: 1,
      err: expect.stringContaining("there is no universe 'nowhere'"),
    })
    expect(await dtu(cwd, ['universe', 'clock', '--advance', 'soon'])).toMatchObject({
      code: 1,
      err: expect.stringContaining("'soon' is not a duration"),
    })
  })
})

describe('dtu journal, query, act and doctor', () => {
  test('show what was asked, in lines and in SQL', async () => {
    const { summary, run, runJson } = await universe()
    await slack(summary, 'auth.test')
    await slack(summary, 'api.test', { error: 'my_error' })
    expect(await run('journal')).toMatch(/auth\.test {2}200 handwritten/)
    const [line, ...rest] = (await run('journal', '--operation', 'api.test', '--json')).trim().split('\n')
    expect(rest).toEqual([])
    expect(JSON.parse(line as string)).toMatchObject({ operation: 'api.test', requestBody: 'error=my_error' })
    expect(await run('query', 'SELECT operation, count(*) AS n FROM journal GROUP BY 1')).toMatch(
      /operation +n\napi\.test +1\nauth\.test +1/,
    )
    expect(await runJson('query', 'SELECT method FROM journal WHERE operation = ?', 'auth.test')).toEqual([
      { method: 'POST' },
    ])
    expect(await run('query')).toContain('slack_messages')
  })

  test('refuse a query that writes and an act that is none', async () => {
    const { cwd } = await universe()
    expect(await dtu(cwd, ['query', 'DROP TABLE _meta'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('only queries that read'),
    })
    expect(await dtu(cwd, ['act', 'slack', 'dance'])).toMatchObject({
      code: 1,
      err: expect.stringContaining("slack has no act 'dance'"),
    })
    expect(await dtu(cwd, ['act', 'slack', 'dance', 'wildly'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('the input is not JSON'),
    })
  })

  test('find a healthy machine, and say what is not', async () => {
    const { cwd, runJson } = await universe()
    const findings = await runJson('doctor')
    expect(findings.every(({ ok }: { ok: boolean }) => ok)).toBe(true)
    expect(findings.at(-1)).toMatchObject({
      name: 'universe',
      detail: expect.stringContaining('answers at http://127.0.0.1:'),
    })
    const sick = await dtu(cwd, ['doctor', '--data', '/dev/null/data', '--port', '0'])
    expect(sick).toMatchObject({ code: 1, out: expect.stringMatching(/FAIL {2}data folder: .*\n {6}hint:/) })
  })
})

test.each([
  '',
  'up',
  'env',
  'universe',
  'universe create',
  'universe clock',
  'universe snapshot',
  'journal',
  'query',
  'act',
  'doctor',
])('dtu %s --help shows examples', async (command) => {
  const { code, out } = await dtu(folder(), [...command.split(' ').filter(Boolean), '--help'])
  expect(code).toBe(0)
  expect(out).toMatch(command === '' ? /Begin with:/ : /Examples:\n {2}(eval "\$\()?dtu /)
})
