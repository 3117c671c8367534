import { expect, onTestFinished, test } from 'vitest'
import { type Answer, type Heard, type Listener, listen } from '../../twins/slack/test/listener.ts'
import { ask, type Faulty, faulty } from './faults.ts'

const WORD = 'x-okta-verification-challenge'

interface Hooked extends Faulty {
  readonly listener: Listener
  /** The status of asking the hook's end for its word. */
  verify(): Promise<number>
  /** Something happens that the hook is told of; resolves when all attempts are over. */
  happen(): Promise<Heard[]>
}

/** An org of Okta's with an event hook on new groups. `answer`: how its end answers events. */
async function hooked(answer: Answer = {}): Promise<Hooked> {
  const given = await faulty()
  const listener = await listen()
  onTestFinished(() => listener.close())
  listener.answer = ({ headers }) =>
    headers[WORD] === undefined ? answer : { body: JSON.stringify({ verification: headers[WORD] }) }
  const post = (path: string, body: object) => ask(given.okta, path, { method: 'POST', body: JSON.stringify(body) })
  const made = await post('/api/v1/eventHooks', {
    name: 'groups',
    events: { type: 'EVENT_TYPE', items: ['group.lifecycle.create'] },
    channel: {
      type: 'HTTP',
      version: '1.0.0',
      config: { uri: listener.url, authScheme: { type: 'HEADER', key: 'x-hook', value: 'secret' } },
    },
  })
  const { id } = (await made.json()) as { id: string }
  let groups = 0
  return {
    ...given,
    listener,
    verify: async () => (await post(`/api/v1/eventHooks/${id}/lifecycle/verify`, {})).status,
    async happen() {
      listener.heard.length = 0
      await post('/api/v1/groups', { profile: { name: `group ${groups++}` } })
      await given.world.universe.advance(3_600_000)
      return [...listener.heard]
    },
  }
}

test('E2 a hook that fails is told once more of the same event, one that refuses is not', async () => {
  const failing = await hooked({ status: 500 })
  expect(await failing.verify()).toBe(200)
  const twice = await failing.happen()
  expect(twice).toHaveLength(2)
  expect(twice[1]?.body.eventId).toBe(twice[0]?.body.eventId)
  const refusing = await hooked({ status: 400 })
  await refusing.verify()
  expect(await refusing.happen()).toHaveLength(1)
})

test('E2 who does not echo the challenge, or whose echo goes wrong or comes late, hears nothing', async () => {
  const { verify, happen, begin, engine, listener, ledger } = await hooked()
  for (const form of ['wrong', 'slow']) {
    const run = begin(`- id: t.${form}\n  match: {twin: okta}\n  do: [{event.challenge: {form: ${form}}}]`)
    expect(await verify()).toBe(400)
    expect(await happen()).toHaveLength(0)
    engine.stop(run)
  }
  expect(ledger('injected').map(({ op, action }) => [op, action])).toEqual([
    ['verifyEventHook', 'event.challenge'],
    ['verifyEventHook', 'event.challenge'],
  ])
  listener.answer = () => ({ body: '{}' })
  expect(await verify()).toBe(400)
})

test('hooks that are disabled hear nothing until the run ends', async () => {
  const { verify, happen, begin, engine, world } = await hooked()
  await verify()
  const run = begin('- id: t.off\n  match: {twin: okta}\n  do: [{event.disableSubscription: {}}]')
  await world.universe.settle()
  expect(await happen()).toHaveLength(0)
  engine.stop(run)
  expect(await happen()).toHaveLength(1)
})

test('what strikes by itself strikes once, whether anybody is there or not', async () => {
  const { begin, world, ledger } = await faulty()
  begin('- id: t.nobody\n  match: {tenant: nobody}\n  do: [{event.disableSubscription: {}}]')
  await world.universe.settle()
  expect(world.universe.agenda.list().filter(({ name }) => name === '~moment')).toHaveLength(1)
  expect(ledger('injected')).toEqual([])
})
