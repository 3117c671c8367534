import { afterAll, beforeAll, expect, test } from 'vitest'
import type { JiraWorld } from '../src/types.ts'
import { site } from './site.ts'

let made: Awaited<ReturnType<typeof site>>
const keys: Record<string, string> = {}

async function add(name: string, project: string, fields: object = {}) {
  const { body } = await made.call('POST', '/rest/api/3/issue', {
    fields: { project: { key: project }, issuetype: { name: 'Task' }, summary: name, ...fields },
  })
  keys[name] = body.key
  await made.universe.universe.advance(60_000)
}

beforeAll(async () => {
  made = await site()
  // The company's own issues would be found too.
  made.universe.universe.transact('jira', ({ db }: JiraWorld) => {
    for (const { id } of db.issues.find()) db.issues.delete(id)
  })
  const me = (await made.call('GET', '/rest/api/3/myself')).body
  await add('red shed', 'ENG', { assignee: { accountId: me.accountId }, labels: ['a', 'b'] })
  await add('blue barn', 'ENG', { priority: { name: 'Highest' } })
  await add('red barn', 'DES', { issuetype: { name: 'Bug' } })
  await made.call('POST', `/rest/api/3/issue/${keys['blue barn']}/transitions`, { transition: { id: '21' } })
})
afterAll(() => made.close())

const found = async (jql: string) => {
  const { body, status } = await made.call('POST', '/rest/api/3/search/jql', { jql, fields: ['summary'] })
  return status === 200 ? body.issues.map(({ fields }: any) => fields.summary) : body.errorMessages
}

test.each([
  ['project = ENG', ['blue barn', 'red shed']],
  ['project = Engineering ORDER BY created ASC', ['red shed', 'blue barn']],
  ['project in (ENG, "DES") and summary ~ red order by key', ['red barn', 'red shed'].reverse()],
  ['status = "In Progress"', ['blue barn']],
  ['statusCategory != Done AND project = DES', ['red barn']],
  ['assignee = currentUser()', ['red shed']],
  ['assignee is EMPTY and project = ENG', ['blue barn']],
  ['assignee != EMPTY ORDER BY created DESC', ['red shed']],
  ['labels = a or type = Bug', ['red barn', 'red shed']],
  ['labels in (a) AND NOT labels = c', ['red shed']],
  ['(summary ~ "barn" AND priority = Highest)', ['blue barn']],
  ['project = ENG ORDER BY priority DESC', ['blue barn', 'red shed']],
  ['created >= -1d AND text ~ "shed"', ['red shed']],
  ['created < "2020/01/01"', []],
])('%s', async (jql, summaries) => {
  expect(await found(jql)).toEqual(summaries)
})

test('an issue is found by its key', async () => {
  expect(await found(`key = ${keys['red barn']}`)).toEqual(['red barn'])
})

test.each([
  ['nonsense = 1', "Field 'nonsense' does not exist or you do not have permission to view it."],
  ['project = NOPE', "The value 'NOPE' does not exist for the field 'project'."],
  ['order by created', 'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.'],
  ['assignee = someone()', "Unable to find JQL function 'someone()'."],
  ['summary = x', "The operator '=' is not supported by the 'summary' field."],
])('%s is refused', async (jql, message) => {
  expect(await found(jql)).toEqual([message])
})

test.each(['project =', 'project = ENG and', 'project ENG', '(project = ENG', 'project = ENG labels = a'])(
  '%s is no query',
  async (jql) => {
    expect((await found(jql))[0]).toMatch(/^Error in the JQL Query: Expecting .*\(line 1, character \d+\)$/)
  },
)

test('pages follow one another by their tokens, each issue once', async () => {
  const seen: string[] = []
  let nextPageToken: string | undefined
  do {
    const page = (await made.jira.issueSearch.searchAndReconsileIssuesUsingJql({
      jql: 'project in (ENG, DES)',
      maxResults: 2,
      nextPageToken,
    } as never)) as any
    seen.push(...page.issues.map(({ id }: any) => id))
    nextPageToken = page.nextPageToken
    expect(page.isLast).toBe(nextPageToken === undefined)
  } while (nextPageToken)
  expect(new Set(seen).size).toBe(3)
  expect(seen).toHaveLength(3)
})

test('the older search is gone, as it is at the service', async () => {
  expect((await made.call('GET', '/rest/api/3/search?jql=project=ENG')).status).toBe(410)
})
