import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Heard, type Listener, listen } from './listener.ts'
import { type Org, openOrg } from './org.ts'

let org: Org
const open: Listener[] = []
beforeEach(async () => {
  org = await openOrg()
})
afterEach(async () => {
  await org.close()
  for (const listener of open.splice(0)) await listener.close()
})

async function listener(answer: (heard: Heard) => { status?: number; body?: unknown }) {
  const opened = await listen(answer)
  open.push(opened)
  return opened
}

/** Repeats the word it is asked to repeat, and takes what it is sent. */
const willing = ({ headers }: Heard) => ({ body: { verification: headers['x-okta-verification-challenge'] } })

async function eventHook(uri: string, items = ['user.lifecycle.create']) {
  const { body } = await org.call('POST', '/api/v1/eventHooks', {
    name: 'Watcher',
    events: { type: 'EVENT_TYPE', items },
    channel: {
      type: 'HTTP',
      version: '1.0.0',
      config: { uri, authScheme: { type: 'HEADER', key: 'authorization', value: 'secret' } },
    },
  })
  return body as { id: string; verificationStatus: string }
}

const createUser = (name: string) => {
  const login = `${name}@acme.example`
  const profile = { firstName: name, lastName: 'Hook', login, email: login }
  return org.call('POST', '/api/v1/users?activate=false', { profile })
}

const deliveries = ({ heard }: Listener) => heard.filter(({ method }) => method === 'POST')

test('an event hook hears nothing before its end has repeated a word', async () => {
  const end = await listener(willing)
  const hook = await eventHook(end.url)
  expect(hook.verificationStatus).toBe('UNVERIFIED')
  await createUser('early')
  await org.world.universe.settle()
  expect(deliveries(end)).toHaveLength(0)

  const verified = await org.call('POST', `/api/v1/eventHooks/${hook.id}/lifecycle/verify`)
  expect(verified.body.verificationStatus).toBe('VERIFIED')
  await createUser('late')
  await org.world.universe.settle()
  const [delivery, ...more] = deliveries(end)
  expect(more).toEqual([])
  expect(delivery?.headers.authorization).toBe('secret')
  expect(delivery?.body).toMatchObject({ eventType: 'com.okta.event_hook', data: { events: [{}] } })
  expect(delivery?.body.data.events[0]).toMatchObject({
    eventType: 'user.lifecycle.create',
    target: [{ alternateId: 'late@acme.example' }],
  })
})

test('an end that repeats nothing is not verified', async () => {
  const end = await listener(() => ({ body: { verification: 'something else' } }))
  const hook = await eventHook(end.url)
  const answer = await org.call('POST', `/api/v1/eventHooks/${hook.id}/lifecycle/verify`)
  expect(answer.status).toBe(400)
  expect((await org.call('GET', `/api/v1/eventHooks/${hook.id}`)).body.verificationStatus).toBe('UNVERIFIED')
})

test('a delivery that fails is tried once more, and one that is refused is not', async () => {
  for (const [status, tries] of [
    [500, 2],
    [400, 1],
  ] as const) {
    const end = await listener((heard) => (heard.method === 'GET' ? willing(heard) : { status }))
    const hook = await eventHook(end.url)
    await org.call('POST', `/api/v1/eventHooks/${hook.id}/lifecycle/verify`)
    await createUser(`try${status}`)
    await org.world.universe.advance(60_000)
    expect(deliveries(end)).toHaveLength(tries)
    expect(new Set(deliveries(end).map(({ body }) => body.eventId)).size).toBe(1)
    await org.call('POST', `/api/v1/eventHooks/${hook.id}/lifecycle/deactivate`)
  }
})

const inlineHook = (uri: string, type: string) =>
  org.call('POST', '/api/v1/inlineHooks', {
    name: 'Helper',
    type,
    version: '1.0.0',
    channel: { type: 'HTTP', version: '1.0.0', config: { uri } },
  })

test('an inline hook is called for real when it is tried', async () => {
  const end = await listener(() => ({ body: { commands: [{ type: 'com.okta.identity.patch', value: [] }] } }))
  const { body } = await inlineHook(end.url, 'com.okta.oauth2.tokens.transform')
  const answer = await org.call('POST', `/api/v1/inlineHooks/${body.id}/execute`, { source: 'test' })
  expect(answer.body.commands).toHaveLength(1)
  expect(end.heard[0]?.body).toEqual({ source: 'test' })
})

test('a password is imported at the first sign-in, if the hook knows it', async () => {
  const end = await listener(({ body }) => {
    const credential = body.data.context.credential.password === 'Old-Harbor-12' ? 'VERIFIED' : 'UNVERIFIED'
    return { body: { commands: [{ type: 'com.okta.action.update', value: { credential } }] } }
  })
  await inlineHook(end.url, 'com.okta.user.credential.password.import')
  const login = 'mover@acme.example'
  const user = await org.call('POST', '/api/v1/users', {
    profile: { firstName: 'Mo', lastName: 'Ver', login, email: login },
    credentials: { password: { hook: { type: 'default' } } },
  })
  expect(user.body.status).toBe('ACTIVE')
  const signIn = (password: string) => org.call('POST', '/api/v1/authn', { username: login, password })
  expect((await signIn('Wrong-Harbor-1')).body.errorCode).toBe('E0000004')
  expect((await signIn('Old-Harbor-12')).body.status).toBe('SUCCESS')
  expect(end.heard).toHaveLength(2)
  // From now on it is Okta's own.
  expect((await signIn('Old-Harbor-12')).body.status).toBe('SUCCESS')
  expect(end.heard).toHaveLength(2)
})
