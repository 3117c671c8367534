import { once } from 'node:events'
import { createServer } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { dtu, firstLine, folder, follow, slack, up } from './dtu.ts'

/** What is promised is five seconds; a machine may be busy with something else as long. */
const STOPS_WITHIN_MS = 15_000

test('one line of JSON says where every twin answers, and with which credentials', async () => {
  const { summary, out, stop } = await up(folder(), '--data', ':memory:')
  expect(summary).toMatchObject({ universe: 'default', admin: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) })
  const { slack: twin } = summary.twins
  expect(twin?.credentials).toMatchObject({
    token: expect.stringMatching(/^xoxb-/),
    userToken: expect.stringMatching(/^xoxp-/),
    appToken: expect.stringMatching(/^xapp-/),
    signingSecret: expect.stringMatching(/^[0-9a-f]{32}$/),
  })
  expect(await slack(summary, 'auth.test')).toMatchObject({ ok: true, team: 'Acme' })
  const { code, took } = await stop()
  expect(code).toBe(0)
  expect(took).toBeLessThan(STOPS_WITHIN_MS)
  expect(out().trimEnd().split('\n')).toHaveLength(1)
})

test('it stops at SIGINT within five seconds although clients hold connections', async () => {
  const { summary, stop } = await up(folder(), '--data', ':memory:')
  const stream = await fetch(`${summary.admin}/universes/default/journal/stream`)
  expect(stream.status).toBe(200)
  const { code, took } = await stop('SIGINT')
  expect(code).toBe(0)
  expect(took).toBeLessThan(STOPS_WITHIN_MS)
})

test('for people it prints a table of services, addresses and credentials', async () => {
  const child = follow(folder(), 'up', '--port', '0', '--data', ':memory:')
  const out = text(child.stdout as NodeJS.ReadableStream)
  await once(child.stdout as NodeJS.ReadableStream, 'data')
  child.kill('SIGTERM')
  const table = await out
  expect(table).toMatch(/Service +Base URL +Credential/)
  expect(table).toMatch(/Slack +http:\/\/127\.0\.0\.1:\d+ +xoxb-/)
  expect(table).toMatch(/Admin API +http:\/\/127\.0\.0\.1:\d+/)
})

test('only the twins that are named are started', async () => {
  const { summary } = await up(folder(), '--data', ':memory:', 'slack')
  expect(Object.keys(summary.twins)).toEqual(['slack'])
})

test('another universe than default is reached by its prefix and by its credentials', async () => {
  const { summary } = await up(
    folder(),
    '--data',
    ':memory:',
    '--universe',
    'trial',
    '--seed',
    'globex-3',
    '--clock',
    'manual@2026-03-02T09:00:00Z',
  )
  expect(summary.universe).toBe('trial')
  expect(summary.twins.slack?.url).toMatch(/\/u\/trial$/)
  expect(await slack(summary, 'auth.test')).toMatchObject({ ok: true, team: 'Globex' })
  const clock = await (await fetch(`${summary.admin}/universes/trial/clock`)).json()
  expect(clock).toMatchObject({ mode: 'manual', now: '2026-03-02T09:00:00.000Z' })
})

test('a port in use is refused with a hint', async () => {
  const holder = createServer().listen(0, '127.0.0.1')
  await once(holder, 'listening')
  const { port } = holder.address() as { port: number }
  const { code, out, err } = await dtu(folder(), ['up', '--json', '--data', ':memory:', '--port', String(port)])
  holder.close()
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toContain(`port ${port} of 127.0.0.1, for the admin API, is in use`)
  expect(err).toContain('hint: choose another first port')
})

test('a data folder in use by another universe is refused', async () => {
  const cwd = folder()
  await up(cwd)
  const { code, err } = await dtu(cwd, ['up', '--port', '0'])
  expect(code).toBe(1)
  expect(err).toMatch(/data folder .* is in use by another process\n {2}hint:/)
})

test('a data folder stays with the seed it was made from', async () => {
  const cwd = folder()
  await (await up(cwd, '--seed', 'globex-3')).stop()
  expect(await dtu(cwd, ['up', '--port', '0', '--seed', 'acme-12'])).toMatchObject({
    code: 1,
    err: expect.stringContaining("holds a universe of the seed 'globex-3', not 'acme-12'"),
  })
  const { summary } = await up(cwd)
  expect(await slack(summary, 'auth.test')).toMatchObject({ team: 'Globex' })
})

test.each([
  [['up', 'nope'], 1, "there is no twin 'nope'"],
  [['up', '--seed', 'nobody'], 1, "there is no seed 'nobody'"],
  [['up', '--port', '99999'], 2, 'a whole number from 0 to 65000'],
  [['up', '--clock', 'sundial'], 2, 'wall, manual, or either with a moment'],
  [['up', '--clock', 'manual@yesterday'], 2, 'wall, manual, or either with a moment'],
  [['up', '--egress', 'everywhere'], 2, 'Allowed choices are local, any'],
  [['up', '--host', '203.0.113.7'], 1, "this machine has no address '203.0.113.7'"],
  [['up', '--data', '/dev/null/data'], 1, 'the data folder /dev/null/data cannot be used'],
  [['upp'], 2, "unknown command 'upp'"],
  [['up', '--colour'], 2, "unknown option '--colour'"],
])('%j is refused in clear words', async (args, code, words) => {
  const refused = await dtu(
    folder(),
    args[0] === 'up' && !args.includes('--data')
      ? [...args, '--data', ':memory:', ...(args.includes('--port') ? [] : ['--port', '0'])]
      : args,
  )
  expect(refused).toMatchObject({ code, out: '', err: expect.stringContaining(words) })
})

test('an admin token is wanted where one was set, and the other commands know it', async () => {
  const cwd = folder()
  const { summary } = await up(cwd, '--admin-token', 'sesame')
  expect((await fetch(`${summary.admin}/universes`)).status).toBe(401)
  expect((await fetch(`${summary.admin}/universes`, { headers: { authorization: 'Bearer sesame' } })).status).toBe(200)
  expect(await dtu(cwd, ['universe', 'list'])).toMatchObject({ code: 0 })
})

test('the journal can be followed until the universe ends', async () => {
  const cwd = folder()
  const { summary, stop } = await up(cwd)
  const journal = follow(cwd, 'journal', '--follow', '--json')
  const first = firstLine(journal).then((line) => JSON.parse(line))
  // What is asked before the journal is followed is not shown: ask until one exchange is.
  let exchange: unknown
  while (exchange === undefined) {
    await slack(summary, 'auth.test')
    exchange = await Promise.race([first, setTimeout(100)])
  }
  expect(exchange).toMatchObject({ twin: 'slack', operation: 'auth.test', status: 200, answerer: 'handwritten' })
  const ended = once(journal, 'close')
  await stop()
  expect((await ended)[0]).toBe(0)
})
