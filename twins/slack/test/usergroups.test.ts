import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorkspace, refusal, type Workspace } from './workspace.ts'

let w: Workspace
beforeAll(async () => {
  w = await openWorkspace()
})
afterAll(() => w.close())

const create = async (name: string, more: Record<string, unknown> = {}) =>
  (await w.admin.usergroups.create({ name, ...more })).usergroup?.id as string

describe('usergroups', () => {
  test('are made, changed, listed, disabled and enabled', async () => {
    const { usergroup } = await w.admin.usergroups.create({
      name: 'Marketing Team',
      description: 'They market',
      channels: [w.channel('general')].join(','),
    })
    const id = usergroup?.id as string
    expect(usergroup).toMatchObject({
      id: expect.stringMatching(/^S0/),
      handle: 'marketing-team',
      date_delete: 0,
      prefs: { channels: [w.channel('general')], groups: [] },
      created_by: w.user('priya'),
    })
    expect((await w.admin.usergroups.update({ usergroup: id, handle: 'market' })).usergroup).toMatchObject({
      handle: 'market',
      name: 'Marketing Team',
    })
    const counted = (await w.bot.usergroups.list({ include_count: true })).usergroups
    expect(counted?.find((group) => group.id === id)).toMatchObject({ user_count: 0 })
    const ids = async (include_disabled: boolean) =>
      (await w.bot.usergroups.list({ include_disabled })).usergroups?.map((group) => group.id)
    expect((await w.admin.usergroups.disable({ usergroup: id })).usergroup).toMatchObject({
      deleted_by: w.user('priya'),
    })
    expect(await refusal(w.admin.usergroups.disable({ usergroup: id }))).toBe('already_disabled')
    expect(await ids(false)).not.toContain(id)
    expect(await ids(true)).toContain(id)
    expect((await w.admin.usergroups.enable({ usergroup: id })).usergroup).toMatchObject({ date_delete: 0 })
    expect(await refusal(w.admin.usergroups.enable({ usergroup: id }))).toBe('already_enabled')
  })

  test('have members, and say who came and went', async () => {
    const usergroup = await create('Movers')
    const [mateo, mei] = [w.user('mateo'), w.user('mei')]
    await w.admin.usergroups.users.update({ usergroup, users: mateo })
    const changed = await w.admin.usergroups.users.update({ usergroup, users: [mei].join(','), include_count: true })
    expect(changed.usergroup).toMatchObject({ users: [mei], user_count: 1 })
    expect((await w.bot.usergroups.users.list({ usergroup })).users).toEqual([mei])
    expect(w.events('subteam_members_changed').at(-1)).toMatchObject({
      subteam_id: usergroup,
      added_users: [mei],
      removed_users: [mateo],
    })
    const listed = (await w.bot.usergroups.list({ include_users: true })).usergroups?.find(
      (group) => group.id === usergroup,
    )
    expect(listed?.users).toEqual([mei])
    expect((await w.bot.usergroups.list({})).usergroups?.[0]).not.toHaveProperty('users')
  })

  test('are refused names and handles that are taken, and members that are not there', async () => {
    const usergroup = await create('Taken', { handle: 'taken' })
    expect(await refusal(create('taken'))).toBe('name_already_exists')
    expect(await refusal(create('Other', { handle: 'taken' }))).toBe('handle_already_exists')
    expect(await refusal(create('Other', { handle: 'priya' }))).toBe('handle_already_exists')
    expect(await refusal(create('Other', { handle: 'general' }))).toBe('handle_already_exists')
    expect(await refusal(create('Other', { handle: 'Not So' }))).toBe('bad_handle')
    expect(await refusal(create('Other', { channels: 'C0' }))).toBe('invalid_channel_provided')
    expect(await refusal(w.admin.usergroups.users.update({ usergroup, users: '' }))).toBe('no_users_provided')
    expect(await refusal(w.admin.usergroups.users.update({ usergroup, users: 'U0' }))).toBe('invalid_users')
    expect(await refusal(w.admin.usergroups.users.list({ usergroup: 'S0' }))).toBe('no_such_subteam')
  })
})

describe('dnd', () => {
  test('a snooze lasts as long as was said', async () => {
    const mateo = w.as('mateo')
    const ends = Math.floor(w.world.universe.clock.now() / 1000) + 1800
    expect(await mateo.dnd.setSnooze({ num_minutes: 30 })).toMatchObject({
      snooze_enabled: true,
      snooze_endtime: ends,
      snooze_remaining: 1800,
      snooze_is_indefinite: false,
    })
    expect(await mateo.dnd.info({})).toMatchObject({
      dnd_enabled: false,
      next_dnd_start_ts: 1,
      next_dnd_end_ts: 1,
      snooze_enabled: true,
    })
    expect(await w.bot.dnd.info({ user: w.user('mateo') })).not.toHaveProperty('snooze_enabled')
    w.world.universe.clock.set(w.world.universe.clock.now() + 1_801_000)
    expect(await mateo.dnd.info({})).toMatchObject({ snooze_enabled: false })
    expect(await refusal(mateo.dnd.endSnooze())).toBe('snooze_not_active')
  })

  test('is ended, told of a team, and refused without a length', async () => {
    const mateo = w.as('mateo')
    await mateo.dnd.setSnooze({ num_minutes: 30 })
    expect(await mateo.dnd.endSnooze()).toMatchObject({ snooze_enabled: false, dnd_enabled: false })
    expect(await refusal(mateo.dnd.endDnd())).toBe('not_in_dnd')
    expect(
      Object.keys((await w.bot.dnd.teamInfo({ users: `${w.user('mateo')},${w.user('mei')}` })).users ?? {}),
    ).toHaveLength(2)
    expect(await refusal(w.bot.dnd.teamInfo({ users: '' }))).toBe('no_users_provided')
    expect(await refusal(mateo.dnd.setSnooze({} as never))).toBe('missing_duration')
  })
})
