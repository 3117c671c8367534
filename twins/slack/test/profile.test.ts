import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorkspace, refusal, type Workspace } from './workspace.ts'

let w: Workspace
beforeAll(async () => {
  w = await openWorkspace()
  w.inside((world) => {
    const team = world.db.teams.first({})
    const field = { ordering: 0, hint: '', type: 'text', possible_values: null, options: null }
    if (team)
      world.db.teams.update(team, {
        profile_fields: [
          { id: 'Xf0OFFICE', label: 'Office', is_hidden: false, ...field },
          { id: 'Xf0SECRET', label: 'Badge', is_hidden: true, ...field },
        ],
      })
  })
})
afterAll(() => w.close())

describe('users.profile.set', () => {
  test('changes names together', async () => {
    const mateo = w.as('mateo')
    expect((await mateo.users.profile.set({ profile: { real_name: 'Matéo de la Cruz' } })).profile).toMatchObject({
      real_name: 'Matéo de la Cruz',
      real_name_normalized: 'Mateo de la Cruz',
      first_name: 'Matéo',
      last_name: 'de la Cruz',
    })
    expect((await mateo.users.profile.set({ name: 'last_name', value: 'Weber' })).profile?.real_name).toBe(
      'Matéo Weber',
    )
    expect((await w.bot.users.info({ user: w.user('mateo') })).user?.real_name).toBe('Matéo Weber')
    expect(w.events('user_change')).toContainEqual({ user: w.user('mateo') })
  })

  test('sets a status, which ends in its time', async () => {
    const mei = w.as('mei')
    const until = Math.floor(w.world.universe.clock.now() / 1000) + 600
    const { profile } = await mei.users.profile.set({
      profile: { status_text: 'At lunch', status_emoji: ':pizza:', status_expiration: until },
    })
    expect(profile).toMatchObject({ status_text: 'At lunch', status_emoji: ':pizza:', status_expiration: until })
    expect(w.events('user_change')).toContainEqual({ user: w.user('mei'), status: true })
    w.world.universe.clock.set(w.world.universe.clock.now() + 601_000)
    expect((await w.bot.users.profile.get({ user: w.user('mei') })).profile).toMatchObject({
      status_text: '',
      status_emoji: '',
      status_expiration: 0,
    })
  })

  test('gives a status without an emoji one, and clears both together', async () => {
    const hana = w.as('ravi')
    expect((await hana.users.profile.set({ profile: { status_text: 'Thinking' } })).profile?.status_emoji).toBe(
      ':speech_balloon:',
    )
    expect(await refusal(hana.users.profile.set({ name: 'status_text', value: '' }))).toBe(
      'must_clear_both_status_text_and_status_emoji',
    )
    expect((await hana.users.profile.set({ profile: { status_text: '', status_emoji: '' } })).profile).toMatchObject({
      status_text: '',
      status_emoji: '',
    })
    expect(await refusal(hana.users.profile.set({ profile: { status_text: 'x'.repeat(101) } }))).toBe('too_long')
  })

  test('sets custom fields the workspace has, and no others', async () => {
    const { profile } = await w.admin.users.profile.set({
      user: w.user('mateo'),
      profile: { fields: { Xf0OFFICE: { value: 'Berlin', alt: '' } } },
    })
    expect(profile?.fields).toEqual({ Xf0OFFICE: { value: 'Berlin', alt: '' } })
    const labelled = await w.bot.users.profile.get({ user: w.user('mateo'), include_labels: true })
    expect(labelled.profile?.fields).toEqual({ Xf0OFFICE: { value: 'Berlin', alt: '', label: 'Office' } })
    expect(
      await refusal(w.as('mateo').users.profile.set({ profile: { fields: { Xf0NONE: { value: 'x', alt: '' } } } })),
    ).toBe('profile_set_failed')
  })

  test("is refused for others' profiles, addresses and nonsense", async () => {
    const mateo = w.as('mateo')
    expect(await refusal(mateo.users.profile.set({ user: w.user('mei'), profile: { title: 'x' } }))).toBe('not_admin')
    expect(await refusal(mateo.users.profile.set({ profile: { email: 'm@x.example' } }))).toBe('not_admin')
    expect(
      await refusal(w.admin.users.profile.set({ user: w.user('mateo'), profile: { email: 'mei@acme.example' } })),
    ).toBe('email_taken')
    expect(await refusal(mateo.users.profile.set({ profile: 'nonsense' as never }))).toBe('invalid_profile')
    expect(await refusal(mateo.users.profile.set({ profile: { display_name: '@me' } }))).toBe('invalid_starts_with_at')
    expect(await refusal(w.bot.users.profile.set({ profile: { title: 'x' } }))).toBe('not_allowed_token_type')
  })
})

describe('users.setPhoto', () => {
  const png = Buffer.from('89504e470d0a1a0a', 'hex')

  test('gives the profile images of its own, and deletePhoto takes them away', async () => {
    const mateo = w.as('mateo')
    const { profile } = await mateo.users.setPhoto({ image: png })
    expect(profile?.image_original).toMatch(/_original\.png$/)
    expect((await mateo.users.profile.get({})).profile).toMatchObject({
      is_custom_image: true,
      avatar_hash: profile?.avatar_hash,
    })
    await mateo.users.deletePhoto({})
    expect((await mateo.users.profile.get({})).profile).not.toHaveProperty('is_custom_image')
  })

  test('refuses what is no image', async () => {
    expect(await refusal(w.as('mateo').users.setPhoto({ image: Buffer.from('hello') }))).toBe('bad_image')
  })
})

describe('team', () => {
  test('team.info tells of the workspace', async () => {
    const { team } = await w.bot.team.info({})
    expect(team).toMatchObject({
      name: 'Acme',
      domain: 'acme',
      url: 'https://acme.slack.com/',
      email_domain: 'acme.example',
      is_verified: false,
    })
    expect(team).not.toHaveProperty('profile_fields')
    expect(await refusal(w.bot.team.info({ team: 'T0' }))).toBe('team_not_found')
  })

  test('team.profile.get lists the custom fields', async () => {
    expect((await w.bot.team.profile.get({})).profile?.fields?.map((field) => field.label)).toEqual(['Office', 'Badge'])
    expect(
      (await w.bot.team.profile.get({ visibility: 'visible' })).profile?.fields?.map((field) => field.label),
    ).toEqual(['Office'])
  })

  test('team.billableInfo counts people, not bots; team.accessLogs is empty', async () => {
    const { billable_info } = await w.admin.team.billableInfo({})
    expect(Object.keys(billable_info ?? {})).toHaveLength(12)
    expect(await w.admin.team.accessLogs({})).toMatchObject({ logins: [], paging: { total: 0 } })
    expect(await refusal(w.admin.team.accessLogs({ page: 101 }))).toBe('over_pagination_limit')
  })

  test('team.integrationLogs tells who added which app', async () => {
    const { logs } = await w.admin.team.integrationLogs({})
    expect(logs).toMatchObject([
      {
        app_id: expect.stringMatching(/^A/),
        user_id: w.user('priya'),
        user_name: 'priya',
        change_type: 'added',
        scope: expect.stringContaining('chat:write'),
      },
    ])
    expect((await w.admin.team.integrationLogs({ change_type: 'removed' })).logs).toEqual([])
  })

  test('emoji.list gives what every workspace has', async () => {
    expect((await w.bot.emoji.list()).emoji).toMatchObject({
      bowtie: expect.stringContaining('emoji.slack-edge.com'),
      shipit: 'alias:squirrel',
    })
  })
})
