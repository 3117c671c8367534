import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addMembers } from '../src/model/members.ts'
import { openWorkspace, refusal, refused, type Workspace } from './workspace.ts'

let w: Workspace
beforeAll(async () => {
  w = await openWorkspace()
})
afterAll(() => w.close())

const all = async (
  list: (
    cursor: string | undefined,
  ) => Promise<{ channels?: { id?: string }[]; response_metadata?: { next_cursor?: string } }>,
) => {
  const pages: string[][] = []
  for (let cursor: string | undefined; cursor !== ''; ) {
    const page = await list(cursor)
    pages.push((page.channels ?? []).map((channel) => channel.id as string))
    cursor = page.response_metadata?.next_cursor ?? ''
  }
  return pages
}

describe('conversations.list', () => {
  test('gives public channels by id, with what the caller is to them', async () => {
    const { channels, response_metadata } = await w.bot.conversations.list()
    expect(channels?.map((channel) => channel.id)).toEqual([...(channels ?? [])].map((channel) => channel.id).sort())
    expect(channels?.every((channel) => channel.is_channel && !channel.is_private)).toBe(true)
    expect(channels?.find((channel) => channel.name === 'general')).toMatchObject({ is_member: true, num_members: 13 })
    expect(channels?.find((channel) => channel.name === 'design')).toMatchObject({ is_member: false })
    expect(response_metadata?.next_cursor).toBe('')
  })

  test('goes through every page without gap or repetition', async () => {
    const whole = (await all((cursor) => w.bot.conversations.list({ limit: 1000, ...(cursor && { cursor }) }))).flat()
    const pages = await all((cursor) => w.bot.conversations.list({ limit: 3, ...(cursor && { cursor }) }))
    expect(pages.flat()).toEqual(whole)
    expect(pages.slice(0, -1).every((page) => page.length === 3)).toBe(true)
    const { response_metadata } = await w.bot.conversations.list({ limit: 3 })
    expect(Buffer.from(response_metadata?.next_cursor ?? '', 'base64').toString()).toBe(`team:${whole[3]}`)
  })

  test('mixes types, and shows of private ones only what the caller is in', async () => {
    const secret = (await w.bot.conversations.create({ name: 'listed-secret', is_private: true })).channel?.id as string
    const direct = (await w.bot.conversations.open({ users: w.user('mateo') })).channel?.id as string
    const several = (await w.bot.conversations.open({ users: `${w.user('mateo')},${w.user('mei')}` })).channel
      ?.id as string
    const types = 'public_channel,private_channel,mpim,im'
    const bots = (
      await all((cursor) => w.bot.conversations.list({ types, limit: 2, ...(cursor && { cursor }) }))
    ).flat()
    expect(bots).toEqual(expect.arrayContaining([secret, direct, several]))
    expect(new Set(bots).size).toBe(bots.length)
    const admins = (await w.admin.conversations.list({ types })).channels?.map((channel) => channel.id)
    for (const id of [secret, direct, several]) expect(admins).not.toContain(id)
    const { channels } = await w.bot.conversations.list({ types: 'im' })
    expect(channels).toEqual([
      expect.objectContaining({ id: direct, is_im: true, user: w.user('mateo'), is_user_deleted: false, priority: 0 }),
    ])
  })

  test('leaves archived channels out when asked', async () => {
    const channel = (await w.bot.conversations.create({ name: 'listed-archived' })).channel?.id as string
    await w.bot.conversations.archive({ channel })
    const names = async (exclude_archived: boolean) =>
      (await w.bot.conversations.list({ exclude_archived, limit: 1000 })).channels?.map((c) => c.name)
    expect(await names(false)).toContain('listed-archived')
    expect(await names(true)).not.toContain('listed-archived')
  })

  test('refuses wrong types, limits and cursors, and names the scope a type needs', async () => {
    expect(await refusal(w.bot.conversations.list({ types: 'secret_channel' }))).toBe('invalid_types')
    expect(await refusal(w.bot.conversations.list({ limit: 1001 }))).toBe('invalid_limit')
    expect(await refusal(w.bot.conversations.list({ cursor: 'x' }))).toBe('invalid_cursor')
    expect(await refusal(w.bot.conversations.list({ cursor: 'dXNlcjpVMDc1MThEVEw=' }))).toBe('invalid_cursor')
    expect(
      await refused(w.botWith(['channels:read']).conversations.list({ types: 'public_channel,private_channel' })),
    ).toMatchObject({ error: 'missing_scope', needed: 'groups:read', provided: 'channels:read' })
  })
})

describe('users.conversations', () => {
  test('gives what somebody is in, without telling of membership', async () => {
    const { channels } = await w.as('mateo').users.conversations({})
    expect(channels?.map((channel) => channel.name).sort()).toEqual(['design', 'general', 'it-support', 'random'])
    expect(channels?.[0]).not.toHaveProperty('is_member')
    expect(channels?.[0]).not.toHaveProperty('num_members')
  })

  test("shows another one's private channels only where the caller is too", async () => {
    const shared = (await w.bot.conversations.create({ name: 'shared-secret', is_private: true })).channel?.id as string
    await w.bot.conversations.invite({ channel: shared, users: w.user('mateo') })
    const own = (await w.as('mateo').conversations.create({ name: 'own-secret', is_private: true })).channel
      ?.id as string
    const seen = (await w.bot.users.conversations({ user: w.user('mateo'), types: 'private_channel' })).channels?.map(
      (channel) => channel.id,
    )
    expect(seen).toContain(shared)
    expect(seen).not.toContain(own)
    expect(await refusal(w.bot.users.conversations({ user: 'U0' }))).toBe('user_not_found')
  })
})

describe('conversations.members', () => {
  test('goes through every page', async () => {
    const channel = w.channel('general')
    const whole = (await w.bot.conversations.members({ channel, limit: 1000 })).members
    const first = await w.bot.conversations.members({ channel, limit: 8 })
    const second = await w.bot.conversations.members({
      channel,
      limit: 8,
      cursor: first.response_metadata?.next_cursor as string,
    })
    expect([...(first.members ?? []), ...(second.members ?? [])]).toEqual(whole)
    expect(second.response_metadata?.next_cursor).toBe('')
  })

  test('is the same for somebody outside, if the channel is public', async () => {
    expect((await w.bot.conversations.members({ channel: w.channel('design') })).members).toContain(w.user('mateo'))
    expect(await refusal(w.bot.conversations.members({ channel: 'C0' }))).toBe('channel_not_found')
  })

  test('counts as many as there are', async () => {
    const mateo = w.user('mateo')
    w.inside((world) => {
      const random = world.db.conversations.first({ name: 'random' })
      if (random) addMembers(world, random, [mateo, 'USLACKBOT'])
    })
    const channel = w.channel('random')
    const { members } = await w.bot.conversations.members({ channel })
    expect((await w.bot.conversations.info({ channel, include_num_members: true })).channel?.num_members).toBe(
      members?.length,
    )
  })
})
