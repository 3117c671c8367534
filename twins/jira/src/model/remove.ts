import type { JiraWorld } from '../types.ts'
import type { Issue } from './types.ts'

/** Deletes an issue with all that was said of it. */
export function removeIssue(world: JiraWorld, issue: Issue): void {
  for (const comment of world.db.comments.find({ where: { issue: issue.id } })) world.db.comments.delete(comment.id)
  world.db.issues.delete(issue.id)
  world.emit('issue_deleted', { id: issue.id, key: issue.key })
}
