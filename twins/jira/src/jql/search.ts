import type { Issue } from '../model/types.ts'
import type { JiraWorld } from '../types.ts'
import { ordered, testOf } from './evaluate.ts'
import { type Condition, parse } from './parse.ts'

export interface Found {
  readonly issues: readonly Issue[]
  /** Whether the query leaves anything out: some searches insist on it. */
  readonly bounded: boolean
}

/** The issues a query finds, in its order. Throws 400. */
export function search(world: JiraWorld, jql: string): Found {
  const { condition, order } = parse(jql)
  const test = testOf(world, condition)
  const candidates = candidatesOf(world, condition)
  return { issues: ordered(world, candidates.filter(test), order), bounded: condition !== undefined }
}

/** A query that must be of one project or of one issue reads only those. */
function candidatesOf(world: JiraWorld, condition: Condition | undefined): readonly Issue[] {
  const must = condition === undefined ? [] : 'and' in condition ? condition.and : [condition]
  for (const part of must) {
    if (!('clause' in part) || part.clause.operator !== '=') continue
    const [value] = part.clause.values
    if (!value || !('text' in value)) continue
    const field = part.clause.field.toLowerCase()
    if ((field === 'key' || field === 'issuekey') && /\D/.test(value.text))
      return world.db.issues.find({ where: { issueKey: value.text.toUpperCase() } })
    const project =
      field === 'project' && world.db.projects.find({ where: { projectKey: value.text.toUpperCase() }, limit: 1 })[0]
    if (project) return world.db.issues.find({ where: { project: project.id }, order: 'seq' })
  }
  return world.db.issues.find({ order: 'seq' })
}
