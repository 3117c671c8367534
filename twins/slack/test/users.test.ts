import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorkspace, refusal, refused, type Workspace } from './workspace.ts'

let w: Workspace
beforeAll(async () => {
  w = await openWorkspace()
})
afterAll(() => w.close())

const leave = (handle: string) => {
  const id = w.user(handle)
  w.inside((world) => {
    const user = world.db.users.get(id)
    if (user) world.db.users.update(user, { deleted: true })
  })
  return id
}

describe('users.list', () => {
  test('begins with Slackbot, goes on by id and knows bots', async () => {
    const { members, cache_ts } = await w.bot.users.list({})
    const ids = (members ?? []).map((member) => member.id as string)
    expect(ids[0]).toBe('USLACKBOT')
    expect(ids.slice(1)).toEqual(ids.slice(1).sort())
    expect(ids).toHaveLength(14)
    expect(members?.find((member) => member.id === w.user('universe_admin'))).toMatchObject({
      is_bot: true,
      profile: { api_app_id: expect.stringMatching(/^A/), bot_id: expect.stringMatching(/^B/) },
    })
    expect(cache_ts).toBeTypeOf('number')
    for (const secret of ['presence', 'snooze_until']) expect(members?.[1]).not.toHaveProperty(secret)
  })

  test('goes through every page; the cursor names who comes next', async () => {
    const whole = (await w.bot.users.list({})).members?.map((member) => member.id)
    const first = await w.bot.users.list({ limit: 5 })
    expect(Buffer.from(first.response_metadata?.next_cursor ?? '', 'base64').toString()).toBe(`user:${whole?.[5]}`)
    expect(first.offset).toBe(whole?.[5])
    const seen: string[] = []
    for await (const page of w.bot.paginate('users.list', { limit: 5 })) {
      const { members } = page as unknown as { members: { id: string }[] }
      seen.push(...members.map((member) => member.id))
    }
    expect(seen).toEqual(whole)
    expect(await refusal(w.bot.users.list({ cursor: 'dGVhbTpDMDE5Q1Y1RFdNUQ==' }))).toBe('invalid_cursor')
  })

  test('adds presence and locale when asked', async () => {
    const { members } = await w.bot.users.list({ presence: true, include_locale: true } as never)
    expect(members?.[0]).toMatchObject({ presence: 'active', locale: 'en-US' })
    expect(members?.find((member) => member.name === 'mateo')).toMatchObject({ presence: 'away' })
  })
})

describe('users.info', () => {
  test('tells of a person, in their time zone of the day', async () => {
    const { user } = await w.bot.users.info({ user: w.user('mateo') })
    expect(user).toMatchObject({
      name: 'mateo',
      real_name: 'Mateo Iyer',
      deleted: false,
      is_admin: false,
      tz: 'America/Los_Angeles',
      tz_label: 'Pacific Standard Time',
      tz_offset: -28800,
    })
    w.world.universe.clock.set(Date.UTC(2026, 6, 1))
    expect((await w.bot.users.info({ user: w.user('mateo') })).user).toMatchObject({
      tz_label: 'Pacific Daylight Time',
      tz_offset: -25200,
    })
  })

  test('gives the e-mail address only with the scope for it', async () => {
    expect((await w.bot.users.info({ user: w.user('mateo') })).user?.profile?.email).toBe('mateo@acme.example')
    const without = await w.botWith(['users:read']).users.info({ user: w.user('mateo') })
    expect(without.user?.profile).not.toHaveProperty('email')
  })

  test('tells little of who has left', async () => {
    const { user } = await w.bot.users.info({ user: leave('kofi') })
    expect(Object.keys(user ?? {}).sort()).toEqual([
      'deleted',
      'id',
      'is_app_user',
      'is_bot',
      'name',
      'profile',
      'team_id',
      'updated',
    ])
  })

  test('is refused for strangers and without its scope', async () => {
    expect(await refusal(w.bot.users.info({ user: 'U0' }))).toBe('user_not_found')
    expect(await refused(w.botWith(['chat:write']).users.info({ user: w.user('mateo') }))).toMatchObject({
      error: 'missing_scope',
      needed: 'users:read',
      provided: 'chat:write',
    })
  })
})

describe('users.lookupByEmail', () => {
  test('finds whoever has the address, however it is written', async () => {
    expect((await w.bot.users.lookupByEmail({ email: 'Priya@Acme.example' })).user?.id).toBe(w.user('priya'))
  })

  test('finds neither strangers nor who has left', async () => {
    leave('elena')
    expect(await refusal(w.bot.users.lookupByEmail({ email: 'elena@acme.example' }))).toBe('users_not_found')
    expect(await refusal(w.bot.users.lookupByEmail({ email: 'nobody@acme.example' }))).toBe('users_not_found')
  })
})

describe('presence', () => {
  test('is what somebody said last; details are for themselves', async () => {
    const mei = w.as('mei')
    expect(await mei.users.getPresence({})).toMatchObject({
      presence: 'away',
      online: false,
      auto_away: true,
      manual_away: false,
      connection_count: 0,
    })
    await mei.users.setPresence({ presence: 'auto' })
    expect(await w.bot.users.getPresence({ user: w.user('mei') })).toMatchObject({ presence: 'active' })
    await mei.users.setPresence({ presence: 'away' })
    expect(await mei.users.getPresence({})).toMatchObject({ presence: 'away', manual_away: true, auto_away: false })
    expect(await w.bot.users.getPresence({ user: w.user('mei') })).not.toHaveProperty('manual_away')
    expect(await refusal(mei.users.setPresence({ presence: 'gone' as never }))).toBe('invalid_presence')
  })
})

describe('users.identity', () => {
  test('tells as much as the identity scopes allow', async () => {
    const some = await w.as('mateo', ['identity:read', 'identity.basic']).users.identity({})
    expect(some).toMatchObject({
      user: { name: 'Mateo Iyer', id: w.user('mateo') },
      team: { id: expect.stringMatching(/^T/) },
    })
    expect(some.user).not.toHaveProperty('email')
    const all = await w
      .as('mateo', ['identity:read', 'identity.email', 'identity.avatar', 'identity.team'])
      .users.identity({})
    expect(all).toMatchObject({
      user: { email: 'mateo@acme.example', image_24: expect.any(String) },
      team: { name: 'Acme' },
    })
  })
})

describe('bots.info', () => {
  test('tells of an app as an author', async () => {
    const { bot } = await w.bot.bots.info({})
    expect(bot).toMatchObject({
      name: 'Universe Admin',
      deleted: false,
      user_id: w.user('universe_admin'),
      app_id: expect.stringMatching(/^A/),
    })
    expect((await w.admin.bots.info({ bot: bot?.id as string })).bot).toEqual(bot)
    expect(await refusal(w.bot.bots.info({ bot: 'B0' }))).toBe('bot_not_found')
  })
})
