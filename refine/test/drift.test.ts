import type { Twin } from '@dtu/kit'
import { load } from '@dtu/twins'
import { WebClient } from '@slack/web-api'
import { expect, test } from 'vitest'
import { drift } from '../src/drift/drift.ts'
import { Paced } from '../src/drift/paced.ts'
import { Remote } from '../src/replay/remote.ts'
import type { Answer, Target } from '../src/replay/target.ts'
import type { Tape } from '../src/tape/tape.ts'
import { startCopy } from './planted/copy.ts'
import { editing, type Plant } from './planted/plant.ts'
import { type Ground, recordStory } from './planted/recorded.ts'

const [slack] = (await load(['slack'])) as [Twin]

/** Looks around, and says and reads something of its own. */
async function visit({ url, credentials }: Ground): Promise<void> {
  const client = new WebClient(credentials.token, { slackApiUrl: `${url}/api/` })
  await client.team.info()
  const { channels = [] } = await client.conversations.list({})
  const general = channels.find(({ name }) => name === 'general')?.id ?? ''
  await client.conversations.info({ channel: general })
  const { channel } = await client.conversations.create({ name: 'drifting' })
  await client.conversations.info({ channel: channel?.id ?? '' })
  await client.users.list({})
}

/** Sends a recording to a service that is as it was before the recording began, but for what was planted in it since. */
async function again(tape: Tape, plants: readonly Plant[], options: { mutate?: boolean; now?: Date } = {}) {
  const asked: string[] = []
  const watching: Plant = { name: 'watched', found: [], reply: (_, { operation }) => void asked.push(operation ?? '') }
  const copy = await startCopy(slack, [watching, ...plants], 'planted')
  copy.names(copy.url)
  const target = new Remote({ slack: { url: copy.url, token: copy.credentials.token ?? '' } })
  try {
    const found = await drift([tape], { target, mutate: false, now: new Date(), ...options })
    return { ...found, sent: asked }
  } finally {
    await copy.close()
  }
}

const tape = await recordStory(slack, [], visit)
const isTrial: Plant = {
  name: 'a field is new',
  operations: ['team.info', 'conversations.create'],
  reply: editing((body) => {
    body.is_new = true
  }),
  found: [],
}

test('a service that answers as it did has not changed, and nothing that changes it was sent', async () => {
  const found = await again(tape, [])
  expect(found.changed).toEqual([])
  expect(found).toMatchObject({ tapes: 1, asked: 4, left: { mutating: 1, dependent: 1 }, expired: [] })
  expect(found.sent).toEqual(['team.info', 'conversations.list', 'conversations.info', 'users.list'])
})

test('what it answers otherwise since is told, once more where changing it is allowed', async () => {
  const told = ({ changed }: Awaited<ReturnType<typeof again>>) =>
    changed.map(({ endpoint, where }) => `${endpoint} ${where}`)
  expect(told(await again(tape, [isTrial]))).toEqual(['POST /api/team.info .is_new'])
  const mutated = await again(tape, [isTrial], { mutate: true })
  expect(mutated.asked).toBe(6)
  expect(told(mutated).sort()).toEqual(['POST /api/conversations.create .is_new', 'POST /api/team.info .is_new'])
})

test('a recording whose day has passed is unproven', async () => {
  const { expired } = await again({ ...tape, expires: '2020-01-01T00:00:00.000Z' }, [])
  expect(expired).toEqual([tape.name])
})

test('a service that asks to wait is asked again, and not for ever', async () => {
  const answers: Answer[] = []
  const busy: Target = {
    isFresh: false,
    serviceOf: () => undefined,
    fresh: async () => {},
    close: async () => {},
    send: async () => answers.shift() as Answer,
  }
  const refused = { status: 429, headers: { 'retry-after': '0' }, body: '' }
  const request = { service: 'a', method: 'GET', url: new URL('http://a/'), headers: {}, isRefused: false }
  const paced = new Paced(busy, 1_000_000)
  answers.push(refused, refused, { status: 200, headers: {}, body: 'there' })
  expect((await paced.send(request)).body).toBe('there')
  answers.push(...Array(9).fill(refused))
  expect((await paced.send(request)).status).toBe(429)
  expect(answers).toHaveLength(4)
})
