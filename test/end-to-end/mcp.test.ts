import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { WebClient } from '@slack/web-api'
import { afterEach, expect, test } from 'vitest'
import { folder, PROGRAM, up } from './dtu.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

let client: Client
afterEach(() => client.close())

/** The protocol's own client, with the server as its child: as in a coding agent's editor. */
async function connect(...options: string[]): Promise<void> {
  const args = [PROGRAM, 'mcp', ...(options.length > 0 ? options : ['--data', folder()])]
  client = new Client({ name: 'test', version: '1.0.0' })
  await client.connect(new StdioClientTransport({ command: process.execPath, args, cwd: ROOT, stderr: 'pipe' }))
}

async function ask(name: string, given: Record<string, unknown> = {}): Promise<{ text: string; refused: boolean }> {
  const { content, isError = false } = await client.callTool({ name, arguments: given })
  return { text: (content as { text: string }[]).map(({ text }) => text).join('\n'), refused: isError === true }
}

async function json(name: string, given: Record<string, unknown> = {}): Promise<any> {
  const { text, refused } = await ask(name, given)
  if (refused) throw new Error(text)
  return JSON.parse(text)
}

test('says what it can do, each tool with a description and its input', async () => {
  await connect()
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['start', 'journal', 'query', 'start_faults', 'run_scenarios']),
  )
  for (const { description, inputSchema } of tools) {
    expect(description).toMatch(/\.$/)
    expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false })
  }
})

test('a whole session: worlds, an app’s calls, what people do, time, faults', async () => {
  await connect()
  expect(await ask('journal')).toMatchObject({ refused: true, text: expect.stringContaining('hint: call start') })
  await json('start', { twins: ['slack'], seed: 'acme-12', clock: 'manual@2026-03-02T09:00:00Z' })
  expect(await ask('start')).toMatchObject({ refused: true, text: expect.stringContaining('create_universe') })

  const { environment } = await json('create_universe', { name: 'trial' })
  const slack = new WebClient(environment.SLACK_BOT_TOKEN, {
    slackApiUrl: environment.SLACK_API_URL,
    retryConfig: { retries: 0 },
  })
  await slack.chat.postMessage({ channel: '#general', text: 'hello, agent' })
  expect((await ask('journal', { universe: 'trial' })).text).toMatch(/chat\.postMessage {2}200 handwritten/)
  expect((await ask('journal')).text).toBe('nothing yet')
  const { exchange, events } = await json('exchange', { universe: 'trial', id: 1 })
  expect([exchange.operation, events.length > 0]).toEqual(['chat.postMessage', true])

  await json('act', {
    universe: 'trial',
    twin: 'slack',
    act: 'post',
    input: { user: 'priya', channel: '#general', text: 'and you' },
  })
  const { rows } = await json('query', {
    universe: 'trial',
    sql: 'SELECT text FROM slack_messages WHERE text LIKE ? ORDER BY ts',
    parameters: ['%you'],
  })
  expect(rows).toEqual([{ text: 'and you' }])
  expect((await json('clock', { universe: 'trial', advance: '5m' })).now).toBe('2026-03-02T09:05:00.000Z')

  expect((await ask('fault_profiles')).text).toContain('5xx.wall: ')
  await json('start_faults', { universe: 'trial', profiles: ['5xx.wall'] })
  await expect(slack.auth.test()).rejects.toThrow()
  expect((await json('faults', { universe: 'trial' })).runs[0].faults[0].injections).toBe(1)
  await json('stop_faults', { universe: 'trial' })
  expect((await slack.auth.test()).ok).toBe(true)

  await json('drop_universe', { universe: 'trial' })
  expect(await ask('query', { universe: 'trial', sql: 'SELECT 1' })).toMatchObject({ refused: true })
  expect(await ask('stop')).toEqual({ text: 'stopped', refused: false })
})

test('mistakes are told with what to do about them, and change nothing', async () => {
  await connect()
  await json('start', { twins: ['slack'] })
  expect(await ask('query', { sql: 'DELETE FROM slack_messages' })).toMatchObject({ refused: true })
  expect((await ask('start_faults', { yaml: 'id: mine\ntitel: x' })).text).toMatch(/profile\.yaml:2:1.*titel/)
  expect((await ask('act', { twin: 'slack', act: 'shout' })).text).toContain('shout')
  expect((await ask('journal', { colour: 'red' })).refused).toBe(true)
})

test('stories are checked and played', async () => {
  await connect()
  const path = 'scenarios/library/announcements'
  expect((await json('check_scenarios', { path }))[0].discriminates).toBe(true)
  expect((await ask('run_scenarios', { path, trials: 2 })).text).toMatch(/satisf/)
  expect((await ask('run_scenarios', { path: '/nowhere' })).refused).toBe(true)
})

test('uses the universe that runs, when one does', async () => {
  const { summary, stop } = await up(folder(), '--data', ':memory:', 'slack')
  await connect('--admin', summary.admin)
  expect(await ask('start')).toMatchObject({ refused: true, text: expect.stringContaining(summary.admin) })
  const { environment } = await json('environment')
  expect(environment.SLACK_API_URL).toContain(summary.twins.slack?.url)
  await stop()
})
