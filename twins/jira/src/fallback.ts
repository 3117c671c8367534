import { fallbackOf, gapOf, type OperationSpec } from '@dtu/kit'
import { generated } from './generated.ts'
import { findIssue, requireIssue } from './model/issues.ts'
import { findProject, requireProject } from './model/projects.ts'
import type { JiraInput, JiraWorld } from './types.ts'

/** Things kept in tables of their own, by their name in the plan: whether one exists. */
const EXISTS: Readonly<Record<string, (world: JiraWorld, id: string) => boolean>> = {
  issue: (world, id) => findIssue(world, id) !== undefined,
  project: (world, id) => findProject(world, id) !== undefined,
}

const answer: (world: JiraWorld, input: JiraInput) => unknown = fallbackOf(
  generated.plan(),
  generated.contract,
  false,
  {
    exists: ((world: JiraWorld, resource: string, id: string) => EXISTS[resource]?.(world, id)) as never,
  },
)

/** Generated behaviour. What belongs to an issue or a project is kept under its id, whichever way the path names it. */
export function fallback(world: JiraWorld, input: JiraInput): unknown {
  const { issueIdOrKey, projectIdOrKey } = input.path
  if (issueIdOrKey === undefined && projectIdOrKey === undefined) return answer(world, input)
  const path = {
    ...input.path,
    ...(issueIdOrKey !== undefined && { issueIdOrKey: requireIssue(world, issueIdOrKey).id }),
    ...(projectIdOrKey !== undefined && { projectIdOrKey: requireProject(world, projectIdOrKey).id }),
  }
  return answer(world, { ...input, path })
}

export const gap: (operation: OperationSpec) => boolean = gapOf(generated.plan(), false)
