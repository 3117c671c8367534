import { ApiError, Reply } from '@dtu/kit'
import { jiraError } from '../errors.ts'
import { findAccount } from '../model/accounts.ts'
import { createIssue } from '../model/create.ts'
import { changeIssue, editIssue } from '../model/edit.ts'
import { childrenOf, findIssue, requireIssue } from '../model/issues.ts'
import { plain } from '../model/plain.ts'
import { removeIssue } from '../model/remove.ts'
import type { Issue } from '../model/types.ts'
import type { Document, JiraInput, JiraWorld } from '../types.ts'
import { showChange } from '../view/change.ts'
import { showFields, showIssue } from '../view/issue.ts'
import { url } from '../view/place.ts'
import { both, placeOf } from './both.ts'
import { pageBean, pageOf } from './page.ts'

const issueOf = (world: JiraWorld, { path }: JiraInput): Issue => requireIssue(world, path.issueIdOrKey ?? '')
const noContent = () =>
  new Reply(undefined, { status: 204, headers: { 'content-type': 'application/json;charset=UTF-8' } })

const listOf = (values: readonly unknown[]): string[] =>
  values
    .flatMap((value) => (plain(value) ?? '').split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '')

const created = (world: JiraWorld, input: JiraInput, issue: Issue) => ({
  id: issue.id,
  key: issue.key,
  self: url(placeOf(world, input), `issue/${issue.id}`),
})

const MOST_AT_ONCE = 50

export const issues = both({
  createIssue: (world, input) =>
    new Reply(created(world, input, createIssue(world, Object(input.body.fields), input.version)), { status: 201 }),

  createIssues: (world, input) => {
    const updates: unknown = input.body.issueUpdates
    if (!Array.isArray(updates) || updates.length === 0) throw jiraError(400, 'No issue updates were provided.')
    if (updates.length > MOST_AT_ONCE)
      throw jiraError(400, `A maximum of ${MOST_AT_ONCE} issues can be created at once.`)
    const made: Document[] = []
    const errors: Document[] = []
    for (const [n, update] of updates.entries())
      try {
        made.push(created(world, input, createIssue(world, Object(Object(update).fields), input.version)))
      } catch (error) {
        if (!(error instanceof ApiError)) throw error
        errors.push({ status: error.status, elementErrors: error.body, failedElementNumber: n })
      }
    if (made.length === 0) throw new ApiError(400, { issues: [], errors })
    return new Reply({ issues: made, errors }, { status: 201 })
  },

  getIssue: (world, input) => {
    const issue = issueOf(world, input)
    const place = placeOf(world, input)
    const expand = listOf(input.query.getAll('expand'))
    const histories = [...issue.history].reverse().map((change) => showChange(place, change))
    const changelog = { startAt: 0, maxResults: histories.length, total: histories.length, histories }
    return showIssue(
      place,
      issue,
      listOf(input.query.getAll('fields')),
      expand.includes('changelog') ? { changelog } : {},
    )
  },

  editIssue: (world, input) => {
    const issue = issueOf(world, input)
    const changed = editIssue(world, issue, input.body, input.version)
    if (input.query.get('returnIssue') !== 'true') return noContent()
    return new Reply(showIssue(placeOf(world, input), changed, []), { status: 200 })
  },

  assignIssue: (world, input) => {
    const issue = issueOf(world, input)
    const { accountId } = input.body
    if (
      accountId !== null &&
      accountId !== '-1' &&
      !findAccount(world, typeof accountId === 'string' ? accountId : undefined)
    )
      throw jiraError(400, [], { assignee: `User '${(plain(accountId) ?? '').slice(0, 100)}' does not exist.` })
    changeIssue(world, issue, { assignee: accountId === '-1' ? null : accountId })
    return noContent()
  },

  deleteIssue: (world, input) => {
    const issue = issueOf(world, input)
    const children = childrenOf(world, issue)
    if (children.length > 0 && input.query.get('deleteSubtasks') !== 'true')
      throw jiraError(
        400,
        `The issue '${issue.key}' has subtasks.  You must specify the 'deleteSubtasks' parameter to delete this issue and all its subtasks.`,
      )
    for (const child of children) removeIssue(world, child)
    removeIssue(world, issue)
    return noContent()
  },

  getChangeLogs: (world, input) => {
    const place = placeOf(world, input)
    const page = pageOf(input, issueOf(world, input).history, 100, 100)
    return pageBean(world, input, { ...page, values: page.values.map((change) => showChange(place, change)) })
  },

  getIssueWatchers: (world, input) => {
    const issue = issueOf(world, input)
    const place = placeOf(world, input)
    const { watches } = showFields(place, issue, ['watches'])
    const watchers = issue.watchers.flatMap((id) => findAccount(world, id) ?? [])
    return {
      ...watches,
      watchers: watchers.map(({ accountId, displayName, active }) => ({
        self: url(place, `user?accountId=${encodeURIComponent(accountId)}`),
        accountId,
        displayName,
        active,
      })),
    }
  },

  addWatcher: (world, input) => {
    const issue = issueOf(world, input)
    const accountId = input.request.body?.toString().replace(/^\s*"|"\s*$/g, '') || world.caller.accountId
    if (!findAccount(world, accountId)) throw jiraError(400, `The user "${accountId.slice(0, 100)}" does not exist.`)
    if (!issue.watchers.includes(accountId)) world.db.issues.update(issue, { watchers: [...issue.watchers, accountId] })
    return noContent()
  },

  removeWatcher: (world, input) => {
    const issue = issueOf(world, input)
    const accountId = input.query.get('accountId')
    if (!accountId) throw jiraError(400, 'The query parameter accountId must be provided.')
    if (!findAccount(world, accountId)) throw jiraError(404, 'The user does not exist.')
    world.db.issues.update(issue, { watchers: issue.watchers.filter((id) => id !== accountId) })
    return noContent()
  },

  bulkFetchIssues: (world, input) => {
    const { issueIdsOrKeys, fields } = input.body
    if (!Array.isArray(issueIdsOrKeys) || issueIdsOrKeys.length === 0 || issueIdsOrKeys.length > 100)
      throw jiraError(400, 'Between 1 and 100 issue ids or keys must be provided.')
    const found = issueIdsOrKeys.flatMap((idOrKey) => findIssue(world, plain(idOrKey) ?? '') ?? [])
    return {
      issues: found.map((issue) =>
        showIssue(placeOf(world, input), issue, listOf(Array.isArray(fields) ? fields : [])),
      ),
      issueErrors: [],
    }
  },
})
