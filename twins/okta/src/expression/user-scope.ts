import { groupsOf } from '../model/groups.ts'
import type { Group, User } from '../model/types.ts'
import type { OktaWorld } from '../types.ts'
import type { Scope } from './evaluate.ts'

/** What expressions about a user may name: the user's profile, and the functions about groups. */
export function userScope(world: OktaWorld, user: User): Scope {
  let found: Group[] | undefined
  const groups = () => {
    found ??= groupsOf(world, user.id)
    return found
  }
  const named = (matches: (name: string) => boolean) => groups().some(({ profile }) => matches(String(profile.name)))
  return {
    user: {
      ...user.profile,
      profile: user.profile,
      id: user.id,
      status: user.status,
      getInternalProperty: (name: string) => internal(user, name),
    },
    isMemberOfGroup: (id: unknown) => groups().some((group) => group.id === id),
    isMemberOfAnyGroup: (...ids: unknown[]) => groups().some((group) => ids.flat().includes(group.id)),
    isMemberOfGroupName: (name: unknown) => named((own) => own === name),
    isMemberOfGroupNameStartsWith: (start: unknown) => named((own) => own.startsWith(String(start))),
    isMemberOfGroupNameContains: (part: unknown) => named((own) => own.includes(String(part))),
    isMemberOfGroupNameRegex: (pattern: unknown) => named((own) => matchesPattern(String(pattern), own)),
    getFilteredGroups: (ids: unknown, _expression: unknown, limit: unknown) =>
      groups()
        .filter(({ id }) => Array.isArray(ids) && ids.includes(id))
        .map(({ profile }) => profile.name)
        .slice(0, Number(limit ?? 100)),
    // No user of the twin comes from a directory or from Workday.
    hasDirectoryUser: () => false,
    hasWorkdayUser: () => false,
  }
}

const internal = (user: User, name: string): unknown =>
  name === 'id' ? user.id : name === 'status' ? user.status : null

/** A pattern that is none matches nothing. */
function matchesPattern(pattern: string, name: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`).test(name)
  } catch {
    return false
  }
}
