import { jiraError } from '../errors.ts'
import type { Document, JiraWorld } from '../types.ts'
import { TRANSITIONS } from './catalogue.ts'
import { editIssue } from './edit.ts'
import { recorded } from './history.ts'
import { findKept, findNamed } from './kept.ts'
import { plain } from './plain.ts'
import type { Issue } from './types.ts'

const DONE = '10000'

/** Carries out a transition, with what fields it brings. What is done has a resolution; what is not has none. */
export function moveIssue(world: JiraWorld, issue: Issue, body: Document, version: 2 | 3): void {
  const { id } = Object(body.transition)
  if (id === undefined) throw jiraError(400, "Missing 'transition' identifier")
  const transition = TRANSITIONS.find((known) => known.id === plain(id))
  if (!transition) throw jiraError(400, `Transition id '${plain(id)}' is not valid for this issue.`)
  const { resolution, ...fields } = Object(body.fields)
  const edited = editIssue(world, issue, { ...body, fields }, version)
  const isDone = findKept(world, 'status', transition.to)?.statusCategory.key === 'done'
  const resolutionId = isDone
    ? String(findNamed(world, 'resolution', resolution)?.id ?? edited.resolutionId ?? DONE)
    : null
  const changes = { statusId: transition.to, resolutionId }
  const now = world.now()
  world.db.issues.update(edited, {
    ...changes,
    history: recorded(world, edited, changes),
    resolved: isDone ? (edited.resolved ?? now) : null,
    statusChanged: edited.statusId === transition.to ? edited.statusChanged : now,
    updated: now,
  })
  world.emit('issue_updated', { id: issue.id })
}
