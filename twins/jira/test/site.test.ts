import { isAuthError, isNotFoundError } from 'jira.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { site } from './site.ts'

let made: Awaited<ReturnType<typeof site>>
beforeAll(async () => {
  made = await site()
})
afterAll(() => made.close())

describe('who calls', () => {
  test('the administrator is known by address and token, and by the token alone', async () => {
    const me = await made.jira.myself.getCurrentUser()
    expect(me).toMatchObject({ displayName: 'Priya Sharma', accountType: 'atlassian', active: true })
    const { apiToken } = made.universe.credentials.jira ?? {}
    const bearer = await made.call('GET', '/rest/api/3/myself', undefined, { authorization: `Bearer ${apiToken}` })
    expect(bearer.body.accountId).toBe(me.accountId)
  })

  test.each([
    ['nobody', {}],
    ['a wrong token', { authorization: `Basic ${Buffer.from('priya@acme.example:wrong').toString('base64')}` }],
    ['nonsense', { authorization: 'Basic %%%' }],
  ])('%s is turned away', async (_, headers: Record<string, string>) => {
    const { status, body, headers: said } = await made.call('GET', '/rest/api/3/myself', undefined, headers)
    expect(status).toBe(401)
    expect(body).toEqual({ message: 'Client must be authenticated to access this resource.', 'status-code': 401 })
    expect(said.get('www-authenticate')).toMatch(/^OAuth realm=/)
  })

  test('a token of another person’s address is turned away', async () => {
    const { apiToken } = made.universe.credentials.jira ?? {}
    const authorization = `Basic ${Buffer.from(`mateo@acme.example:${apiToken}`).toString('base64')}`
    expect((await made.call('GET', '/rest/api/3/myself', undefined, { authorization })).status).toBe(401)
    expect(isAuthError).toBeDefined()
  })
})

test('people are found by the beginnings of their names', async () => {
  const found = await made.jira.userSearch.findUsers({ query: 'pri' })
  expect(found.map(({ displayName }) => displayName)).toEqual(['Priya Sharma'])
  expect(await made.jira.userSearch.findUsers({ query: 'nobody at all' })).toEqual([])
})

describe('projects', () => {
  test('a project is created, found, changed and deleted with its issues', async () => {
    const { jira } = made
    const { accountId } = await jira.myself.getCurrentUser()
    const project = (await jira.projects.createProject({
      key: 'GARDEN',
      name: 'Garden',
      projectTypeKey: 'software',
      leadAccountId: accountId,
    } as never)) as any
    expect(project.key).toBe('GARDEN')
    const read = await jira.projects.getProject({ projectIdOrKey: 'GARDEN' })
    expect(read).toMatchObject({ id: String(project.id), name: 'Garden', lead: { accountId } })
    expect(read.issueTypes?.map(({ name }) => name)).toContain('Bug')
    const { values, total } = await jira.projects.searchProjects({ query: 'gard' })
    expect([total, values?.[0]?.key]).toEqual([1, 'GARDEN'])
    await jira.projects.updateProject({ projectIdOrKey: 'GARDEN', name: 'Orchard' } as never)
    const issue = await made.call('POST', '/rest/api/3/issue', {
      fields: { project: { key: 'GARDEN' }, issuetype: { name: 'Task' }, summary: 'Dig' },
    })
    expect(issue.body.key).toBe('GARDEN-1')
    await jira.projects.deleteProject({ projectIdOrKey: 'GARDEN' } as never)
    await expect(jira.projects.getProject({ projectIdOrKey: 'GARDEN' })).rejects.toSatisfy(isNotFoundError)
    expect((await made.call('GET', '/rest/api/3/issue/GARDEN-1')).status).toBe(404)
  })

  test('a key or a name is not taken twice', async () => {
    const { body, status } = await made.call('POST', '/rest/api/3/project', {
      key: 'ENG',
      name: 'engineering',
      projectTypeKey: 'software',
    })
    expect(status).toBe(400)
    expect(body.errors).toEqual({
      projectKey: "Project 'Engineering' uses this project key.",
      projectName: 'A project with that name already exists.',
    })
  })

  test('components and versions of a project are kept, and issues have them', async () => {
    const component = await made.call('POST', '/rest/api/3/component', { name: 'Roof', project: 'ENG' })
    expect(component.status).toBe(201)
    const issue = await made.call('POST', '/rest/api/3/issue', {
      fields: {
        project: { key: 'ENG' },
        issuetype: { name: 'Task' },
        summary: 'Tiles',
        components: [{ name: 'Roof' }],
      },
    })
    const { body } = await made.call('GET', `/rest/api/3/issue/${issue.body.key}`)
    expect(body.fields.components).toMatchObject([{ name: 'Roof' }])
    expect(body.fields.components[0].self).toContain(`${made.host}/rest/api/3/component/`)
  })
})

test('the catalogue of a site is there', async () => {
  const names = async (path: string) => (await made.call('GET', path)).body.map(({ name }: any) => name)
  expect(await names('/rest/api/3/issuetype')).toEqual(['Epic', 'Story', 'Task', 'Sub-task', 'Bug'])
  expect(await names('/rest/api/3/status')).toEqual(['To Do', 'In Progress', 'Done'])
  expect(await names('/rest/api/2/priority')).toEqual(['Highest', 'High', 'Medium', 'Low', 'Lowest'])
  const { body } = await made.call('GET', '/rest/api/3/priority/3')
  expect(body.self).toBe(`${made.host}/rest/api/3/priority/3`)
})
