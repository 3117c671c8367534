import { type App, Assistant } from '@slack/bolt'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { act, type Running, startSocketBolt, until } from './bolt.ts'
import { openWorkspace, refusal, type Workspace } from './workspace.ts'

let space: Workspace
let running: Running

function build(app: App): void {
  const assistant = new Assistant({
    threadStarted: async ({ say, setSuggestedPrompts, saveThreadContext }) => {
      await say('How can I help?')
      await saveThreadContext()
      await setSuggestedPrompts({ title: 'Try', prompts: [{ title: 'Joke', message: 'Tell me a joke' }] })
    },
    userMessage: async ({ message, say, setStatus, setTitle }) => {
      const { text } = message as { text: string }
      await setTitle(text)
      await setStatus('is thinking...')
      if (text !== 'wait') await say(`you said: ${text}`)
    },
  })
  app.assistant(assistant)
  app.function('shout', async ({ inputs, complete, fail }) => {
    if (inputs.text === '') await fail({ error: 'nothing to shout' })
    else await complete({ outputs: { loud: String(inputs.text).toUpperCase() } })
  })
}

beforeAll(async () => {
  space = await openWorkspace()
  const scopes = ['assistant:write', 'chat:write', 'im:history', 'im:write']
  running = await startSocketBolt(
    space,
    { scopes, events: ['assistant_thread_started', 'message.im', 'function_executed'] },
    build,
  )
  const parameters = { text: { type: 'string', is_required: true } }
  const shout = {
    title: 'Shout',
    input_parameters: parameters,
    output_parameters: { loud: { type: 'string', is_required: true } },
  }
  act(space, 'configureApp', { app: 'Bolt app', manifest: { functions: { shout } } })
})
afterAll(async () => {
  await running.stop()
  await space.close()
})

const replies = (channel: string, thread_ts: string): string[] =>
  act(space, 'see', { user: 'priya', channel, thread_ts }).messages.map(({ text }: { text: string }) => text)

test('a Bolt assistant greets in its thread, offers prompts and answers', async () => {
  const { channel, thread_ts } = act(space, 'openAssistant', { user: 'priya', app: 'Bolt app', channel: '#general' })
  await until(() => replies(channel, thread_ts).includes('How can I help?'))
  await until(() => act(space, 'seeAssistant', { channel, thread_ts }).prompts.length > 0)
  act(space, 'post', { user: 'priya', channel, thread_ts, text: 'hello' })
  await until(() => replies(channel, thread_ts).includes('you said: hello'))
  act(space, 'post', { user: 'priya', channel, thread_ts, text: 'wait' })
  await until(() => act(space, 'seeAssistant', { channel, thread_ts }).title === 'wait')
  await until(() => act(space, 'seeAssistant', { channel, thread_ts }).status === 'is thinking...')
  await space.world.universe.advance(121_000)
  expect(act(space, 'seeAssistant', { channel, thread_ts }).status).toBe('')
})

test('a Bolt function completes or fails', async () => {
  const run = (text: string): string =>
    act(space, 'runFunction', { user: 'priya', app: 'Bolt app', callback_id: 'shout', inputs: { text } }).id
  const done = run('hey')
  await until(() => act(space, 'execution', { id: done }).state === 'completed')
  expect(act(space, 'execution', { id: done }).outputs).toEqual({ loud: 'HEY' })
  const failed = run('')
  await until(() => act(space, 'execution', { id: failed }).error === 'nothing to shout')
})

test('a run ends once, with what the manifest requires, by its own app', async () => {
  const run = (): string =>
    act(space, 'runFunction', { user: 'priya', app: 'Bolt app', callback_id: 'shout', inputs: { text: 'x' } }).id
  const complete = (id: string, outputs: object) =>
    running.app.client.functions.completeSuccess({ function_execution_id: id, outputs: outputs as never })
  expect(await refusal(complete('Fx000', {}))).toBe('function_execution_not_found')
  const id = run()
  await until(() => act(space, 'execution', { id }).state === 'completed')
  expect(await refusal(complete(id, { loud: 'X' }))).toBe('execution_not_in_running_state')
  expect(await refusal(space.bot.functions.completeError({ function_execution_id: id, error: 'x' }))).toBe(
    'access_denied',
  )
})
