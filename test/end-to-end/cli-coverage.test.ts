import { join } from 'node:path'
import { WebClient } from '@slack/web-api'
import { expect, test } from 'vitest'
import { dtu, folder, type Summary, slack, up } from './dtu.ts'

const operationsOf = async (cwd: string, ...args: readonly string[]): Promise<Record<string, any>> => {
  const { code, out, err } = await dtu(cwd, ['coverage', 'slack', '--json', ...args])
  if (code !== 0) throw new Error(err)
  const { operations } = JSON.parse(out).slack
  return Object.fromEntries(operations.map((operation: { operation: string }) => [operation.operation, operation]))
}

/** Starts a universe and calls it: with the SDK, without one, well, in vain, and what is not modelled. */
async function called(cwd: string) {
  const { summary, stop } = await up(cwd, 'slack')
  const { url, credentials } = summary.twins.slack as Summary['twins'][string]
  const sdk = new WebClient(credentials.token, { slackApiUrl: `${url}/api/`, retryConfig: { retries: 0 } })
  await sdk.chat.postMessage({ channel: '#general', text: 'seen' })
  await sdk.conversations.info({ channel: 'C0' }).catch(() => {})
  await slack(summary, 'users.list')
  const gap = Object.values(await operationsOf(cwd)).find(({ answers }) => answers === 'not modelled')
  await slack(summary, gap.operation)
  return { gap: gap.operation as string, stop }
}

test('a running universe says what was called, how it went and who has seen it succeed', async () => {
  const cwd = folder()
  const { gap } = await called(cwd)
  const operations = await operationsOf(cwd)
  expect(operations['chat.postMessage']).toMatchObject({
    answers: 'handwritten',
    called: 1,
    statuses: { 200: 1 },
    drift: 0,
    sdk: { '@slack:web-api': expect.any(Number) },
  })
  expect(operations['users.list']).toMatchObject({ called: 1 })
  expect(operations[gap]).toMatchObject({ answers: 'not modelled', called: 1, sdk: {} })
  expect(operations['conversations.info']).toMatchObject({ called: 1, statuses: { 200: 1 } })
})

test('of a universe that has ended, its journal says the same', async () => {
  const cwd = folder()
  const { gap, stop } = await called(cwd)
  const running = await operationsOf(cwd)
  await stop()
  expect(await operationsOf(cwd, '--journal', join(cwd, '.dtu', 'default.journal.db'))).toEqual(running)
  const vain = await operationsOf(cwd, '--journal', join(cwd, '.dtu', 'default.journal.db'), '--only', 'not-modelled')
  expect(vain[gap]).toMatchObject({ called: 1 })
  expect(vain).not.toHaveProperty(['chat.postMessage'])
})

test('it says how many operations each axis holds, and no percentage', async () => {
  const cwd = folder()
  const { code, out, err } = await dtu(cwd, ['coverage'])
  expect(code).toBe(0)
  expect(err).toContain('nothing counts as called')
  expect(out).toMatch(/^Service +Operations +by hand +generated +not modelled/)
  expect(out).toMatch(/\nSlack +\d+ +\d+/)
  expect(out).not.toContain('%')
})

test('what is no journal is refused', async () => {
  expect(await dtu(folder(), ['coverage', '--journal', 'nowhere.db'])).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringMatching(/nowhere\.db cannot be read as a journal: .*\n {2}hint: /),
  })
})
