import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dtu, folder } from './dtu.ts'

const logOf = (out: string): string => /all of it: (\S+)$/.exec(out.trimEnd())?.[1] ?? ''

test('a long result comes back as ten lines, and whole in the log', async () => {
  const cwd = folder()
  const { code, out } = await dtu(cwd, ['chaos', 'list', '--agent'])
  expect(code).toBe(0)
  expect(out.trimEnd().split('\n')).toHaveLength(10)
  expect(out).toMatch(/exit 0, all of it: /)
  const log = readFileSync(logOf(out), 'utf8')
  expect(log).toBe((await dtu(cwd, ['chaos', 'list'])).out)
})

test('what is wrong comes first, with its place, and the exit code stays', async () => {
  const cwd = folder()
  writeFileSync(join(cwd, 'bad.scenario.yaml'), 'scenario: bad\nstorie: none\n')
  const { code, out } = await dtu(cwd, ['run', 'bad.scenario.yaml', '--agent'])
  expect(code).toBe(2)
  expect(out.split('\n')[0]).toMatch(/^ERROR bad\.scenario\.yaml:\d+:\d+ /)
  expect(out).toMatch(/^ERROR bad\.scenario\.yaml:2:1 .*storie/m)
  expect(out.trimEnd().split('\n').length).toBeLessThanOrEqual(10)
})

test('an error without a place is told with the command', async () => {
  const { code, out } = await dtu(folder(), ['env', '--agent'])
  expect([code, out.split('\n')[0]]).toEqual([
    1,
    expect.stringMatching(/^ERROR env no universe runs .*\(start one with: dtu up/),
  ])
})

test('a command that stays is refused, and what follows -- is another program’s', async () => {
  const cwd = folder()
  const refused = await dtu(cwd, ['up', '--agent'])
  expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('hint: run it in the background')])
  expect(existsSync(join(cwd, '.dtu/logs'))).toBe(false)
  expect((await dtu(cwd, ['exec', '--no-namespace', '--', 'echo', '--agent'])).out).toBe('--agent\n')
})
