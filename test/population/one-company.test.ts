import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { company } from './company.ts'

let acme: Awaited<ReturnType<typeof company>>
beforeAll(async () => {
  acme = await company('acme-12')
})
afterAll(() => acme.close())

const mateo = () => acme.population.people.mateo as Record<string, string>

describe("the vendors' clients read the same person", () => {
  test('in Slack', async () => {
    const { user } = await acme.slack.users.info({ user: mateo().slack as string })
    expect(user).toMatchObject({
      name: 'mateo',
      real_name: mateo().name,
      profile: { email: mateo().email, title: 'Designer' },
      tz: 'America/Los_Angeles',
    })
  })

  test('in Okta, with the manager', async () => {
    const { profile } = await acme.okta.userApi.getUser({ userId: mateo().okta as string })
    expect(profile).toMatchObject({
      firstName: 'Mateo',
      login: mateo().email,
      title: 'Designer',
      department: 'design',
      managerId: acme.population.people.priya?.okta,
      manager: acme.population.people.priya?.name,
    })
  })

  test('in Jira', async () => {
    const user = await acme.jira.users.getUser({ accountId: mateo().jira as string })
    expect(user).toMatchObject({
      displayName: mateo().name,
      emailAddress: mateo().email,
      timeZone: 'America/Los_Angeles',
    })
  })

  test('in Drive, as the owner of the folder of the team that he leads', async () => {
    const { data } = await acme.drive.files.get({
      fileId: acme.population.folders.design?.google as string,
      fields: 'name,owners(emailAddress,displayName,permissionId)',
    })
    const owner = { emailAddress: mateo().email, displayName: mateo().name, permissionId: mateo().google }
    expect(data).toEqual({ name: 'Design', owners: [owner] })
  })

  test('in Docs, by name in the plan of the project that he leads', async () => {
    const { data } = await acme.docs.documents.get({ documentId: acme.population.files['des-plan']?.google as string })
    const text = data.body?.content?.flatMap(
      ({ paragraph }) => paragraph?.elements?.map((e) => e.textRun?.content) ?? [],
    )
    expect(text).toContain(`Lead: ${mateo().name}\n`)
  })

  test('in Sheets, in the list of who is who', async () => {
    const { data } = await acme.sheets.spreadsheets.values.get({
      spreadsheetId: acme.population.files.directory?.google as string,
      range: 'A1:E3',
    })
    expect(data.values?.[0]).toEqual(['Name', 'Email', 'Team', 'Title', 'Manager'])
    expect(data.values?.[2]).toEqual([
      mateo().name,
      mateo().email,
      'design',
      'Designer',
      acme.population.people.priya?.name,
    ])
  })
})

test('a group has the same members in Okta, Slack, Jira and Drive', async () => {
  const group = acme.population.groups.engineering as Record<string, string>
  const emails = ['priya@acme.example', 'sofia@acme.example']
  const inOkta: unknown[] = []
  for await (const user of await acme.okta.groupApi.listGroupUsers({ groupId: group.okta as string }))
    inOkta.push(user?.profile?.email)
  expect(inOkta.sort()).toEqual(emails)
  const { users = [] } = await acme.slack.usergroups.users.list({ usergroup: group.slack as string })
  expect(users.sort()).toEqual([acme.population.people.priya?.slack, acme.population.people.sofia?.slack].sort())
  const { values } = await acme.jira.groups.getUsersFromGroup({ groupId: group.jira as string })
  expect(values?.map(({ emailAddress }) => emailAddress).sort()).toEqual(emails)
  const { data } = await acme.drive.permissions.list({
    fileId: acme.population.folders.engineering?.google as string,
    fields: 'permissions(type,role,emailAddress)',
  })
  expect(data.permissions).toContainEqual({ type: 'group', role: 'writer', emailAddress: 'engineering@acme.example' })
})

test('what one service links to is there in the other', async () => {
  const { key, jira } = acme.population.issues['ENG-1'] as Record<string, string>
  const issue = await acme.jira.issues.getIssue({ issueIdOrKey: jira as string })
  const description = JSON.stringify(issue.fields?.description)
  const plan = /https:\/\/docs\.google\.com\/document\/d\/([\w-]+)\/edit/.exec(description)?.[1]
  expect(plan).toBe(acme.population.files['eng-plan']?.google)
  const { data } = await acme.docs.documents.get({ documentId: plan as string })
  const text = JSON.stringify(data.body)
  expect(text).toContain(`https://acme.atlassian.net/browse/${key}`)
  const channel = /https:\/\/acme\.slack\.com\/archives\/(C\w+)/.exec(text)?.[1] as string
  const { channel: shown } = await acme.slack.conversations.info({ channel })
  expect(shown).toMatchObject({
    name: 'engineering',
    topic: { value: expect.stringContaining('/browse/ENG|Engineering>') },
  })
  await acme.slack.conversations.join({ channel })
  const { messages = [] } = await acme.slack.conversations.history({ channel })
  expect(messages.some(({ text }) => text?.includes(`/document/d/${plan}/edit`))).toBe(true)
})
