import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { dtu, folder, up } from './dtu.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const HERE = createRequire(import.meta.url)
const STEP_WITHIN_MS = 120_000

/** A project as `npm install` leaves it: packages are linked from here instead of fetched. */
function project(...packages: string[]): string {
  const path = folder()
  const dependencies = Object.fromEntries(packages.map((name) => [name, '*']))
  writeFileSync(join(path, 'package.json'), JSON.stringify({ name: 'app', type: 'module', dependencies }))
  for (const name of ['vitest', ...packages]) {
    const link = join(path, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(homeOf(name), link)
  }
  return path
}

const homeOf = (name: string): string =>
  name === 'vitest'
    ? join(ROOT, 'node_modules/vitest')
    : ((HERE.resolve.paths(name) ?? []).map((folder) => join(folder, name)).find((path) => hasPackage(path)) ?? name)

function hasPackage(path: string): boolean {
  try {
    return readFileSync(join(path, 'package.json')).length > 0
  } catch {
    return false
  }
}

interface Done {
  readonly written: string[]
  readonly kept: string[]
  readonly twins: string[]
  readonly next: string[]
}

async function init(path: string): Promise<Done> {
  const { code, out, err } = await dtu(path, ['init', '--json'])
  expect([code, err]).toEqual([0, ''])
  return JSON.parse(out)
}

/** Does the last of the steps that were printed: npm's own have been done by `project`. */
function follow(path: string, { next }: Done): { status: number | null; said: string } {
  const command = next.at(-1)?.replace('npx vitest', `${process.execPath} node_modules/vitest/vitest.mjs`) ?? 'false'
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
    cwd: path,
    encoding: 'utf8',
    timeout: STEP_WITHIN_MS,
    env: { ...process.env, VITEST: undefined, NO_COLOR: '1' },
  })
  return { status, said: stdout + stderr }
}

test('an empty project gets an example that passes', async () => {
  const path = project()
  const done = await init(path)
  expect(done.twins).toEqual(['slack'])
  expect(done.next[0]).toBe('npm install --save-dev vitest')
  const { status, said } = follow(path, done)
  expect(said).toMatch(/1 passed/)
  expect(status).toBe(0)
})

test('a project with the SDKs of Slack and Okta gets an example of both that passes', async () => {
  const path = project('@slack/web-api', '@okta/okta-sdk-nodejs')
  const done = await init(path)
  expect(done.twins).toEqual(['slack', 'okta'])
  const { status, said } = follow(path, done)
  expect(said).toMatch(/2 passed/)
  expect(status).toBe(0)
})

test('what is there is kept', async () => {
  const path = project()
  writeFileSync(join(path, 'dtu.yaml'), '# mine\n')
  expect((await init(path)).kept).toEqual(['dtu.yaml'])
  expect(readFileSync(join(path, 'dtu.yaml'), 'utf8')).toBe('# mine\n')
  expect((await init(path)).written).toEqual([])
})

test('a folder that is not there, and a package.json that is none, are refused', async () => {
  const path = folder()
  expect((await dtu(path, ['init', 'nowhere'])).err).toContain('hint: make it first')
  writeFileSync(join(path, 'package.json'), '{')
  expect((await dtu(path, ['init'])).err).toContain('is not JSON')
})

test('dtu.yaml is what dtu up goes by, and the command line wins', async () => {
  const path = folder()
  writeFileSync(
    join(path, 'dtu.yaml'),
    'twins: [slack]\nseed: empty\nclock: manual@2026-03-02T09:00:00Z\nlimits: tight\n',
  )
  const { summary, stop } = await up(path, '--seed', 'acme-12')
  expect(Object.keys(summary.twins)).toEqual(['slack'])
  const [universe] = JSON.parse((await dtu(path, ['universe', 'list', '--json'])).out)
  expect(universe).toMatchObject({ seed: 'acme-12', clock: { mode: 'manual', now: '2026-03-02T09:00:00.000Z' } })
  expect(JSON.parse((await dtu(path, ['chaos', 'status', '--json'])).out).limits).toBe('tight')
  await stop()
})

test('a mistake in dtu.yaml is told with its place', async () => {
  const path = folder()
  writeFileSync(join(path, 'dtu.yaml'), 'twins: [slack]\nsed: acme-12\n')
  const { code, err } = await dtu(path, ['up', '--port', '0'])
  expect([code, err]).toEqual([1, expect.stringMatching(/dtu\.yaml:2:1 .*sed.*did you mean 'seed'/)])
  writeFileSync(join(path, 'dtu.yaml'), 'clock: tomorrow\n')
  expect((await dtu(path, ['up', '--port', '0'])).err).toMatch(/dtu\.yaml:1:\d+ .*manual/)
})
