import type { Seed, Thing } from '@dtu/kit'
import type { JiraWorld } from '../types.ts'

/** What people and things of a population are called here, while they are there. */
export function identify({ db }: JiraWorld, { kind, name, email }: Thing): string | undefined {
  if (kind === 'people') return db.accounts.first({ email: email?.toLowerCase() ?? '' })?.accountId
  if (kind === 'groups') return db.groups.first({ name })?.groupId
  if (kind === 'projects') return db.projects.first({ projectKey: name })?.id
  return kind === 'issues' ? db.issues.first({ issueKey: name })?.id : undefined
}

/** Where people open a project or an issue of a seed. */
export const address = (_: JiraWorld, { kind, name }: Thing, { organisation }: Seed): string | undefined =>
  kind === 'projects' || kind === 'issues'
    ? `https://${organisation.domain.split('.')[0]}.atlassian.net/browse/${name}`
    : undefined
