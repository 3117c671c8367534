import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { WebClient } from '@slack/web-api'
import { expect, test } from 'vitest'
import { dtu, firstLine, folder, follow, up } from './dtu.ts'

/** A twin that answers over HTTP, and a recording of some reads of it. */
async function recorded() {
  const cwd = folder()
  const { summary } = await up(cwd, 'slack', '--data', ':memory:')
  const { url, credentials } = summary.twins.slack!
  const child = follow(cwd, 'record', '--json', '--out', 'slack.har', '--upstream', `slack=${url}`)
  const { urls } = JSON.parse(await firstLine(child))
  const client = new WebClient(credentials.token, { slackApiUrl: `${urls.slack}/api/` })
  await client.team.info()
  await client.emoji.list()
  await client.users.list({})
  child.kill('SIGTERM')
  await once(child, 'close')
  return { cwd, url, token: credentials.token! }
}

/** The recording as it would be had the service named its team otherwise then. */
function renamed(cwd: string): void {
  const file = join(cwd, 'slack.har')
  const text = readFileSync(file, 'utf8').replaceAll('\\"name\\":\\"Acme\\"', '\\"name\\":\\"Emca\\"')
  writeFileSync(join(cwd, 'before.har'), text)
}

const classes = (out: string, key: string): string[] =>
  JSON.parse(out)[key].map(({ where }: { where: string }) => where)

test('what a service answers otherwise than recorded decides the exit code; hosts are allowed one by one', async () => {
  const { cwd, url, token } = await recorded()
  renamed(cwd)
  const env = { DTU_SLACK_TOKEN: token }
  const same = await dtu(cwd, ['drift', 'slack.har', '--against', `slack=${url}`, '--rate', '1000', '--json'], env)
  expect(JSON.parse(same.out)).toMatchObject({ asked: 3, changed: [] })
  expect(same.code).toBe(0)
  const other = await dtu(cwd, ['drift', 'before.har', '--against', `slack=${url}`, '--rate', '1000', '--json'], env)
  expect(classes(other.out, 'changed')).toEqual(['.team.name'])
  expect(other.code).toBe(1)
  const twin = await dtu(cwd, ['drift', 'before.har', '--against', 'slack'])
  expect(twin.out).toMatch(/1 changes since they were recorded\s[\s\S]*\.team\.name +"Emca" → "Acme"/)
  expect(twin.code).toBe(1)

  const far = await dtu(cwd, ['drift', 'slack.har', '--against', 'slack=https://slack.com'], env)
  expect(far).toMatchObject({ code: 2, out: '' })
  expect(far.err).toContain('--allow-host slack.com')
  const gone = await dtu(cwd, ['drift', 'slack.har', '--against', 'slack=http://127.0.0.1:9'], env)
  expect(gone).toMatchObject({ code: 2, out: '' })
  expect(gone.err).toContain('does not answer')
  const unread = await dtu(cwd, ['drift', 'nothing.har', '--against', `slack=${url}`])
  expect(unread).toMatchObject({ code: 2, out: '' })
})

test('a recording is played against an address instead of a twin of this process', async () => {
  const { cwd, url, token } = await recorded()
  renamed(cwd)
  const against = ['--against', `slack=${url}`, '--token', `slack=${token}`, '--json']
  const { out, code } = await dtu(cwd, ['replay', 'slack.har', ...against, '--at-least', '1'])
  expect(JSON.parse(out)).toMatchObject({ score: { strict: 1, entries: 3 }, differences: [] })
  expect(code).toBe(0)
  const other = await dtu(cwd, ['replay', 'before.har', ...against])
  expect(classes(other.out, 'differences')).toEqual(['.team.name'])
  const nobody = await dtu(cwd, ['replay', 'slack.har', '--against', `okta=${url}`])
  expect(nobody.code).toBe(1)
  expect(nobody.err).toContain('no address was given for slack')
})

/** A checkout whose Slack knows no emoji. */
function checkout(cwd: string): string {
  const twins = resolve(import.meta.dirname, '../../twins/index.ts')
  mkdirSync(join(cwd, 'before', 'twins'), { recursive: true })
  writeFileSync(
    join(cwd, 'before', 'twins', 'index.ts'),
    `import { load as all } from ${JSON.stringify(twins)}
const broken = { 'emoji.list': () => ({ ok: true }) }
export const load = async (names) =>
  (await all(names)).map((twin) => ({ ...twin, operations: { ...twin.operations, ...broken } }))
`,
  )
  return join(cwd, 'before')
}

test('two builds are compared: what this one answers better and worse than another checkout', async () => {
  const { cwd } = await recorded()
  const there = checkout(cwd)
  const { out } = await dtu(cwd, ['replay', 'slack.har', '--compare', there, '--json'])
  const found = JSON.parse(out)
  expect(found.better).toMatchObject([{ endpoint: 'POST /api/emoji.list' }])
  expect(found).toMatchObject({ here: { strict: 1 }, worse: [], come: [] })
  expect(found.gone.length).toBeGreaterThan(0)
  const text = await dtu(cwd, ['replay', 'slack.har', '--compare', there])
  expect(text.out).toContain('1 exchanges are better here, 0 worse')
  const none = await dtu(cwd, ['replay', 'slack.har', '--compare', cwd])
  expect(none.code).toBe(1)
  expect(none.err).toContain('neither a checkout')
})
