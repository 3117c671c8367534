import type { Family } from './both.ts'
import { comments } from './comments.ts'
import { createMeta } from './create-meta.ts'
import { groups } from './groups.ts'
import { issues } from './issues.ts'
import { projects } from './projects.ts'
import { search } from './search.ts'
import { site } from './site.ts'
import { transitions } from './transitions.ts'
import { users } from './users.ts'

/** All that is written by hand. */
export const operations: Family = {
  ...site,
  ...createMeta,
  ...users,
  ...groups,
  ...projects,
  ...issues,
  ...transitions,
  ...comments,
  ...search,
}
