import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { loadScenario } from '../src/format/load.ts'
import { scenarioFile, trial } from './stage.ts'

const ASKS = 'satisfied when: { budget: { calls: 9 } }'

test.each([
  ['system: { comand: node app.js }', "there is no 'comand' here (did you mean 'command'?)"],
  ['system: { image: app }', "there is no 'image' here"],
  ['system: { container: "app --privileged" }', 'an image is a name, such as my-app:latest'],
  ['system: { container: app, network: none }', 'Invalid option: expected one of "twins"|"bridge"|"host"'],
  ['system: { container: app, pool: { size: 2, reset: restart } }', "there is no 'pool' here"],
  ['system: { agent: ./bot }', "yaml:4:9 'task' is missing"],
  ['system: { agent: ./bot, tsk: greet }', "there is no 'tsk' here (did you mean 'task'?)"],
  ['system: { agent: ./bot, task: greet, budget: {} }', "say 'calls', 'time', 'tokens' or 'money'"],
  ['system: { agent: ./bot, task: greet, cwd: nowhere }', 'there is no folder'],
  ['system: { module: nowhere.ts }', 'there is no file'],
  [
    'system: { url: "http://127.0.0.1:1" }\nplay: [{ restart: system }]',
    'only a system that the runner starts can be started anew',
  ],
  ['play: [{ restart: system }]', 'only a system that the runner starts can be started anew'],
])('a system that is not one is refused when it is read: %s', async (system, message) => {
  await expect(loadScenario(scenarioFile(`${system}\n${ASKS}`))).rejects.toThrow(message)
})

test.each([
  ['system: { url: "http://127.0.0.1:1" }', 'replies: [{ output: done }]', 'is heard'],
  ['system: { module: fits.test.ts }', 'replies: [{ exit: 0 }]', 'there is no file'],
  ['system: { command: ./app }', 'budget: { tokens: 9 }', 'only an agent says what tokens it spends'],
])('what such a system cannot be asked is refused when it is read: %s %s', async (system, clause, message) => {
  await expect(loadScenario(scenarioFile(`${system}\nsatisfied when: { ${clause} }`))).rejects.toThrow(message)
})

test('an app that runs already is told the world by the story, used and left alone', async () => {
  const server = createServer(async (request, response) => {
    const { slack, token } = JSON.parse(Buffer.concat(await request.toArray()).toString())
    const reply = await fetch(`${slack}/api/chat.postMessage`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ channel: '#general', text: 'hello' }),
    })
    response.end(await reply.text())
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  onTestFinished(() => void server.close())
  const { outcome, entries } = await trial(`
system: { url: "http://127.0.0.1:${(server.address() as AddressInfo).port}" }
play:
  - request: { url: "{system.url}/greet", method: POST, json: { slack: "{slack.url}", token: "{slack.token}" } }
    expect: { body: { ok: true } }
satisfied when: { traffic: [{ of: slack.chat.postMessage, count: 1 }] }`)
  expect(outcome).toBe('satisfied')
  expect(entries.find((entry) => entry.kind === 'exchange')).toMatchObject({ by: 'system' })
  expect(server.listening).toBe(true)
})
