import type { ApiRequest, Concern, Dialect, OperationSpec } from '@dtu/kit'
import { credentialOf } from '../credential.ts'
import type { JiraWorld } from '../types.ts'
import { batch } from './batch.ts'
import { listOf, page } from './lists.ts'
import { says } from './says.ts'
import { refusals } from './words.ts'

function concern(world: JiraWorld, request: ApiRequest): Concern {
  const client = credentialOf(request)
  const token = client === undefined ? undefined : world.db.tokens.get(client)
  return {
    tenant: world.universe,
    user: token?.accountId,
    client,
    resource: /\/(?:issue|project)\/([^/]+)/.exec(request.path)?.[1],
  }
}

/** Calls that only read although they are no GETs: what is looked for is in the body. */
const READING = /search|\/jql\/|ByJql|bulkfetch|approximate-count|\/expression\//i

function tags(operation: OperationSpec): readonly string[] {
  const { id, method, path } = operation
  const read = method === 'GET' || READING.test(path)
  return [
    read ? 'read' : 'write',
    ...(listOf(operation) === undefined ? [] : ['list']),
    ...(/\/search(\/jql)?$/.test(path) ? ['search'] : []),
    ...(/addAttachment|attachTemporaryFile/.test(id) ? ['upload'] : []),
    ...(/attachment\/(content|thumbnail)/.test(path) ? ['download'] : []),
    ...(/^(v2\.)?createIssues$/.test(id) ? ['batch'] : []),
  ]
}

/** How Jira speaks when something is wrong with it. */
export const dialect: Dialect<JiraWorld> = {
  concern,
  tags,
  refusals,
  says,
  page,
  batch,
  waitHeaders: ['retry-after'],
}
