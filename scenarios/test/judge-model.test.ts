import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { trial } from './stage.ts'

interface Asked {
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: { model: string; system?: string; messages: { role: string; content: string }[] }
}

const KEY = 'key-of-a-test-4711'
let asked: Asked[] = []
let answer: (reply: ServerResponse) => void = () => {}
const server = createServer(async (request, reply) => {
  asked.push({ url: request.url as string, headers: request.headers, body: JSON.parse(await text(request)) })
  answer(reply)
})

beforeEach(async () => {
  asked = []
  vi.stubEnv('JUDGE_KEY', KEY)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(async () => {
  vi.unstubAllEnvs()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

const json = (body: unknown) => (reply: ServerResponse) =>
  reply.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
const anthropic = (says: string) => json({ content: [{ type: 'text', text: says }], usage: { output_tokens: 9 } })
const openai = (says: string) => json({ choices: [{ message: { role: 'assistant', content: says } }] })

const judged = (api: string, more = '') => {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${api === 'openai' ? '/v1/' : ''}`
  return trial(`
play:
  - let: { general: "SELECT key FROM slack_conversations WHERE name = 'general'" }
  - call: slack.chat.postMessage
    with: { channel: "{general}", text: one }
satisfied when:
  judge:
    question: all well?
    sees: ["SELECT text FROM slack_messages WHERE text = 'one'"]
    model: { api: ${api}, url: "${url}", name: a-model, key: JUDGE_KEY }
    ${more}
`)
}

test('a model is asked by the Messages API, with its key from the environment', async () => {
  answer = anthropic('{"satisfied": true, "citations": [{"id": "e1.1", "quote": "one"}]}')
  const trajectory = await judged('anthropic')
  expect(trajectory.outcome).toBe('satisfied')
  expect(asked).toMatchObject([
    {
      url: '/v1/messages',
      headers: { 'x-api-key': KEY, 'anthropic-version': '2023-06-01' },
      body: { model: 'a-model' },
    },
  ])
  expect(asked[0]?.body.messages[0]?.content).toContain('{"id":"e1.1","row":{"text":"one"}}')
  expect(JSON.stringify(trajectory)).not.toContain(KEY)
})

test('a model is asked by Chat Completions, and may wrap its verdict in words', async () => {
  answer = openai('Here it is:\n```json\n{"satisfied": false, "citations": ["e1.1"], "reason": "it says one"}\n```')
  const { outcome, verdicts } = await judged('openai', 'votes: 3')
  expect(outcome).toBe('unsatisfied')
  expect(verdicts[0]?.detail).toBe('0 yes, 3 no: it says one')
  expect(asked.map(({ url, headers }) => [url, headers.authorization])).toEqual(
    Array(3).fill(['/v1/chat/completions', `Bearer ${KEY}`]),
  )
})

test.each<[string, (reply: ServerResponse) => void, string, string]>([
  ['is overloaded', (reply) => reply.writeHead(529).end('{}'), '', 'it answered 529'],
  ['says nothing in time', () => {}, 'within: 300ms', 'it gave no answer in time'],
  ['answers without a text', json({ content: [] }), '', 'its answer has no text'],
  [
    'sends its askers elsewhere',
    (r) => r.writeHead(307, { location: 'http://127.0.0.1:9/' }).end(),
    '',
    'cannot be reached',
  ],
  ['hangs up', (reply) => reply.destroy(), '', 'cannot be reached'],
])('a model that %s is no verdict, and our error', async (_, how, more, problem) => {
  answer = how
  const { outcome, reason } = await judged('anthropic', more)
  expect(outcome).toBe('harness-error')
  expect(reason).toContain(problem)
})

test('a key that is not there is said before anybody is asked', async () => {
  vi.stubEnv('JUDGE_KEY', '')
  const { outcome, reason } = await judged('anthropic')
  expect(outcome).toBe('harness-error')
  expect(reason).toContain('JUDGE_KEY is not set')
  expect(asked).toEqual([])
})
