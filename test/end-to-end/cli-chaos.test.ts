import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dtu, folder, up } from './dtu.ts'

const PROFILE = `
apiVersion: twin.faults/v1
kind: FaultPack
metadata: {id: mine, title: Mine}
limits: {allTenants: true}
params: {code: {type: number, default: 500}}
faults:
  - id: mine.all
    match: {twin: slack}
    do: [{http.status: {code: "\${params.code}"}}]
`

const probe = ({ twins }: { twins: Record<string, { url: string }> }) =>
  fetch(`${twins.slack?.url}/api/api.test`, { method: 'POST' })

test('profiles are listed and described without a universe', async () => {
  const cwd = folder()
  const { out, code } = await dtu(cwd, ['chaos', 'list'])
  expect([code, out]).toEqual([0, expect.stringContaining('write.applied-then-lost')])
  expect((await dtu(cwd, ['chaos', 'describe', 'wire.flaky'])).out).toContain('A correct client: ')
  const wrong = await dtu(cwd, ['chaos', 'describe', 'wire.flakey'])
  expect([wrong.code === 0, wrong.err]).toEqual([false, expect.stringContaining("did you mean 'wire.flaky'?")])
})

test('a profile is put to work in a running universe, shown and ended', async () => {
  const cwd = folder()
  const { summary } = await up(cwd, 'slack')
  writeFileSync(join(cwd, 'mine.yaml'), PROFILE)
  const started = await dtu(cwd, ['chaos', 'mine.yaml', '--param', 'code=418'])
  expect([started.code, started.out]).toEqual([0, expect.stringContaining('run-1 is at work: mine')])
  expect((await probe(summary)).status).toBe(418)
  expect((await dtu(cwd, ['chaos', 'status'])).out).toMatch(/run-1\s+running\s+mine\.all\s+1\s+1\s+0/)
  expect(JSON.parse((await dtu(cwd, ['chaos', 'stop', '--json'])).out)).toEqual({ limits: 'off', held: 0, runs: [] })
  expect((await probe(summary)).status).toBe(200)
})

test('a wrong profile is refused with file, line and column', async () => {
  const cwd = folder()
  await up(cwd, 'slack')
  writeFileSync(join(cwd, 'wrong.yaml'), PROFILE.replace('http.status', 'http.stats'))
  const { code, err } = await dtu(cwd, ['chaos', 'wrong.yaml'])
  expect([code === 0, err]).toEqual([
    false,
    expect.stringMatching(/:10:11: unknown name 'http\.stats' \(did you mean 'http\.status'\?\)/),
  ])
})

test('a universe may misbehave, and keep limits, from the start', async () => {
  const cwd = folder()
  const { summary } = await up(cwd, 'slack', '--limits', 'documented', '--faults', 'rl.first-two-429')
  expect([(await probe(summary)).status, (await probe(summary)).status, (await probe(summary)).status]).toEqual([
    429, 429, 200,
  ])
  expect(JSON.parse((await dtu(cwd, ['chaos', 'status', '--json'])).out)).toMatchObject({
    limits: 'documented',
    runs: [{ profiles: ['rl.first-two-429'] }],
  })
})
