import { jiraError } from '../errors.ts'
import type { JiraWorld } from '../types.ts'
import type { Issue } from './types.ts'

/** By id or key; keys are read without case. */
export const findIssue = (world: JiraWorld, idOrKey: string): Issue | undefined =>
  world.db.issues.get(idOrKey) ?? world.db.issues.find({ where: { issueKey: idOrKey.toUpperCase() }, limit: 1 })[0]

/** Also for those one may not see (recorded wording of 2025 by clients; older: "Issue Does Not Exist"). */
export function requireIssue(world: JiraWorld, idOrKey: string): Issue {
  const issue = findIssue(world, idOrKey)
  if (issue) return issue
  throw jiraError(404, 'Issue does not exist or you do not have permission to see it.')
}

export const childrenOf = (world: JiraWorld, { id }: Issue): readonly Issue[] =>
  world.db.issues.find({ where: { parent: id }, order: 'seq' })
