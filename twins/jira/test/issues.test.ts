import { isApiError, isNotFoundError } from 'jira.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { site } from './site.ts'

let made: Awaited<ReturnType<typeof site>>
beforeAll(async () => {
  made = await site()
})
afterAll(() => made.close())

const newIssue = async (summary: string, fields: object = {}) =>
  made.jira.issues.createIssue({
    fields: { project: { key: 'ENG' }, issuetype: { name: 'Task' }, summary, ...fields },
  } as never) as Promise<{ id: string; key: string; self: string }>

describe('issues', () => {
  test('an issue is created, read, changed and deleted', async () => {
    const { jira } = made
    const issue = await newIssue('Paint the shed', { labels: ['outdoors'], priority: { name: 'High' } })
    expect(issue.key).toMatch(/^ENG-\d+$/)
    const read = await jira.issues.getIssue({ issueIdOrKey: issue.key })
    expect(read.id).toBe(issue.id)
    expect(read.fields).toMatchObject({
      summary: 'Paint the shed',
      status: { name: 'To Do', statusCategory: { key: 'new' } },
      priority: { name: 'High' },
      labels: ['outdoors'],
      project: { key: 'ENG' },
      assignee: null,
      resolution: null,
    })
    await jira.issues.editIssue({
      issueIdOrKey: issue.key,
      fields: { summary: 'Paint the barn' },
      update: { labels: [{ add: 'red' }, { remove: 'outdoors' }] },
    } as never)
    const changed = await jira.issues.getIssue({ issueIdOrKey: issue.id, expand: 'changelog' } as never)
    expect(changed.fields).toMatchObject({ summary: 'Paint the barn', labels: ['red'] })
    expect(changed.changelog?.histories?.[0]?.items?.map(({ field }) => field)).toEqual(['summary', 'labels'])
    await jira.issues.deleteIssue({ issueIdOrKey: issue.key } as never)
    await expect(jira.issues.getIssue({ issueIdOrKey: issue.key })).rejects.toSatisfy(isNotFoundError)
  })

  test('keys count on within a project, and one is never used again', async () => {
    const first = await newIssue('One')
    await made.jira.issues.deleteIssue({ issueIdOrKey: first.key } as never)
    const second = await newIssue('Two')
    expect(Number(second.key.split('-')[1])).toBe(Number(first.key.split('-')[1]) + 1)
  })

  test('an issue says what is wrong with its fields', async () => {
    const bad = await made.call('POST', '/rest/api/3/issue', {
      fields: { project: { key: 'ENG' }, issuetype: { name: 'Task' } },
    })
    expect(bad).toMatchObject({
      status: 400,
      body: { errorMessages: [], errors: { summary: 'You must specify a summary of the issue.' } },
    })
    await expect(newIssue('x', { priority: { name: 'BLARG' } })).rejects.toSatisfy(isApiError)
    const errors = async (fields: object) =>
      (
        await made.call('POST', '/rest/api/3/issue', {
          fields: { project: { key: 'ENG' }, issuetype: { name: 'Task' }, summary: 'x', ...fields },
        })
      ).body.errors
    expect(await errors({ priority: { name: 'BLARG' } })).toEqual({ priority: "Priority name 'BLARG' is not valid" })
    expect(await errors({ issuetype: { name: 'Nonsense' } })).toEqual({ issuetype: 'Specify a valid issue type' })
    expect(await errors({ project: { key: 'NOPE' } })).toEqual({ project: 'Specify a valid project ID or key' })
    expect(Object.keys(await errors({ description: 'plain text' }))).toEqual(['description'])
    expect(Object.keys(await errors({ customfield_99999: 1 }))).toEqual(['customfield_99999'])
  })

  test('version 2 speaks in texts where version 3 speaks in documents', async () => {
    const { body } = await made.call('POST', '/rest/api/2/issue', {
      fields: {
        project: { key: 'ENG' },
        issuetype: { name: 'Bug' },
        summary: 'Leaks',
        description: 'First line\n\nSecond',
      },
    })
    expect(body.self).toContain('/rest/api/2/issue/')
    const { fields } = await made.jira.issues.getIssue({ issueIdOrKey: body.key })
    expect(fields?.description).toMatchObject({ type: 'doc', content: [{ type: 'paragraph' }, { type: 'paragraph' }] })
    const old = await made.call('GET', `/rest/api/2/issue/${body.key}?fields=description`)
    const latest = await made.call('GET', `/rest/api/latest/issue/${body.key}?fields=description`)
    expect(latest.body.fields).toEqual(old.body.fields)
    expect(old.body.fields).toEqual({ description: 'First line\n\nSecond' })
  })

  test('a sub-task has a parent, which shows it and is not deleted without it', async () => {
    const parent = await newIssue('Parent')
    const child = await newIssue('Child', { issuetype: { name: 'Sub-task' }, parent: { key: parent.key } })
    const { fields } = await made.jira.issues.getIssue({ issueIdOrKey: parent.key })
    expect(fields?.subtasks).toMatchObject([{ key: child.key, fields: { summary: 'Child' } }])
    expect((await made.call('DELETE', `/rest/api/3/issue/${parent.key}`)).status).toBe(400)
    expect((await made.call('DELETE', `/rest/api/3/issue/${parent.key}?deleteSubtasks=true`)).status).toBe(204)
    expect((await made.call('GET', `/rest/api/3/issue/${child.key}`)).status).toBe(404)
  })

  test('an issue goes through its workflow: done has a resolution, reopened has none', async () => {
    const { jira } = made
    const { key } = await newIssue('Go')
    const { transitions = [] } = await jira.issues.getTransitions({ issueIdOrKey: key })
    const done = transitions.find(({ name }) => name === 'Done')
    await jira.issues.doTransition({ issueIdOrKey: key, transition: { id: done?.id } } as never)
    const { fields } = await jira.issues.getIssue({ issueIdOrKey: key })
    expect(fields).toMatchObject({ status: { name: 'Done' }, resolution: { name: 'Done' } })
    expect(fields?.resolutiondate).toMatch(/\+0000$/)
    await jira.issues.doTransition({ issueIdOrKey: key, transition: { id: '11' } } as never)
    expect((await jira.issues.getIssue({ issueIdOrKey: key })).fields).toMatchObject({
      status: { name: 'To Do' },
      resolution: null,
    })
    const wrong = await made.call('POST', `/rest/api/3/issue/${key}/transitions`, { transition: { id: '999' } })
    expect(wrong.status).toBe(400)
  })

  test('people are assigned and watch', async () => {
    const { jira } = made
    const { key } = await newIssue('Assign me')
    const [person] = await jira.users.getAllUsers({ startAt: 1, maxResults: 1 })
    await jira.issues.assignIssue({ issueIdOrKey: key, accountId: person?.accountId } as never)
    expect((await jira.issues.getIssue({ issueIdOrKey: key })).fields?.assignee).toMatchObject({
      accountId: person?.accountId,
    })
    await made.call('POST', `/rest/api/3/issue/${key}/watchers`, person?.accountId)
    expect((await jira.issueWatchers.getIssueWatchers({ issueIdOrKey: key })).watchCount).toBe(2)
  })
})

describe('comments', () => {
  test('a comment is added, listed, changed and deleted', async () => {
    const { jira } = made
    const { key } = await newIssue('Talk')
    const body = {
      type: 'doc',
      version: 1,
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Hello' }] }],
    }
    const comment = await jira.issueComments.addComment({ issueIdOrKey: key, body } as never)
    expect(comment.body).toEqual(body)
    const { comments, total } = await jira.issueComments.getComments({ issueIdOrKey: key })
    expect(total).toBe(1)
    expect(comments?.[0]?.id).toBe(comment.id)
    const changed = await made.call('PUT', `/rest/api/2/issue/${key}/comment/${comment.id}`, { body: 'Goodbye' })
    expect(changed.body).toMatchObject({ id: comment.id, body: 'Goodbye' })
    await jira.issueComments.deleteComment({ issueIdOrKey: key, id: comment.id as string })
    await expect(jira.issueComments.getComment({ issueIdOrKey: key, id: comment.id as string })).rejects.toSatisfy(
      isNotFoundError,
    )
  })
})
