import { ApiError } from '@dtu/kit'
import { jiraError } from '../errors.ts'
import { search as find } from '../jql/search.ts'
import { plain } from '../model/plain.ts'
import type { Issue } from '../model/types.ts'
import type { Document, JiraInput, JiraWorld } from '../types.ts'
import { showIssue } from '../view/issue.ts'
import { both, placeOf } from './both.ts'

const MOST = 5000
const SIZE = 50

/** What a search asks for, said in the query or in the body. */
interface Asked {
  readonly jql: string
  readonly fields: readonly string[]
  readonly size: number
  readonly token: string | undefined
}

function askedOf({ request, query, body }: JiraInput): Asked {
  const said: Document = request.method === 'GET' ? Object.fromEntries(query) : body
  const size = said.maxResults === undefined ? SIZE : Number(plain(said.maxResults))
  if (!Number.isInteger(size) || size < 0) throw jiraError(400, "The value of 'maxResults' is not a valid number.")
  const fields = request.method === 'GET' ? query.getAll('fields') : Array.isArray(said.fields) ? said.fields : []
  return {
    jql: typeof said.jql === 'string' ? said.jql : '',
    fields: fields.flatMap((field) => (plain(field) ?? '').split(',')),
    size: Math.min(size, MOST),
    token: typeof said.nextPageToken === 'string' ? said.nextPageToken : undefined,
  }
}

function bounded(world: JiraWorld, jql: string): readonly Issue[] {
  const found = find(world, jql)
  if (found.bounded) return found.issues
  throw jiraError(400, 'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.')
}

/** Where the next page begins: opaque to clients. */
const tokenOf = (start: number): string => Buffer.from(`start=${start}`).toString('base64url')

function startOf(token: string | undefined): number {
  if (token === undefined || token === '') return 0
  const start = /^start=(\d{1,9})$/.exec(Buffer.from(token, 'base64url').toString())?.[1]
  if (start !== undefined) return Number(start)
  throw jiraError(400, 'The provided next page token is invalid.')
}

function searched(world: JiraWorld, input: JiraInput): Document {
  const { jql, fields, size, token } = askedOf(input)
  const found = bounded(world, jql)
  const start = startOf(token)
  const place = placeOf(world, input)
  const page = found.slice(start, start + size)
  const next = start + page.length
  const isLast = next >= found.length || page.length === 0
  // Without `fields` an issue is no more than its id (developer.atlassian.com, "Search for issues using JQL enhanced search").
  const shown = page.map((issue) => (fields.length === 0 ? { id: issue.id } : showIssue(place, issue, fields)))
  return { issues: shown, ...(!isLast && { nextPageToken: tokenOf(next) }), isLast }
}

/** Gone since October 2025 (developer.atlassian.com/changelog, CHANGE-2046). */
function gone(): never {
  const message =
    'The requested API has been removed. Please migrate to the /rest/api/3/search/jql API. A full migration guideline is available at https://developer.atlassian.com/changelog/#CHANGE-2046'
  throw new ApiError(410, { errorMessages: [message], errors: {} })
}

export const search = both({
  searchAndReconsileIssuesUsingJql: searched,
  searchAndReconsileIssuesUsingJqlPost: searched,
  countIssues: (world, { body }) => ({ count: bounded(world, typeof body.jql === 'string' ? body.jql : '').length }),
  searchForIssuesUsingJql: gone,
  searchForIssuesUsingJqlPost: gone,
})
