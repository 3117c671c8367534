import { Reply } from '@dtu/kit'
import { invalid } from '../../errors/error.ts'
import { list } from '../../listing.ts'
import {
  assignGroup,
  assignUser,
  changeAppUser,
  requireAppGroup,
  requireAppUser,
  unassignGroup,
  unassignUser,
} from '../../model/apps/assignments.ts'
import { requireApp } from '../../model/apps/find.ts'
import type { AppGroup, AppUser } from '../../model/apps/types.ts'
import { requireGroup } from '../../model/groups.ts'
import { requireUser } from '../../model/users.ts'
import type { OktaInput, OktaWorld, Operations } from '../../types.ts'
import { showAppGroup, showAppUser } from '../../view/assignment.ts'

const appOf = (world: OktaWorld, { path }: OktaInput) => requireApp(world, path.appId as string)

/** `q` is the beginning of a name or an address (developer.okta.com, Application Users API). */
function matching(world: OktaWorld, q: string | null) {
  const words = q?.toLowerCase()
  if (!words) return undefined
  return ({ user, credentials }: AppUser) => {
    const profile = world.db.users.get(user)?.profile ?? {}
    return [credentials?.userName, profile.firstName, profile.lastName, profile.email].some((value) =>
      String(value ?? '')
        .toLowerCase()
        .startsWith(words),
    )
  }
}

/** Who may use an app. */
export const assignments: Operations = {
  listApplicationUsers(world, input) {
    const app = appOf(world, input)
    const matches = matching(world, input.query.get('q'))
    return list<AppUser>(world, input, {
      collection: world.db.app_users,
      size: { size: 50, max: 500 },
      scan: { narrowed: { column: 'app', condition: app.id, single: true }, ...(matches && { matches }) },
      show: (found) => showAppUser(world, found, input.query.get('expand')),
    })
  },

  assignUserToApplication(world, input) {
    const app = appOf(world, input)
    const { id } = input.body
    if (typeof id !== 'string' || id === '') throw invalid('id', 'id: The field cannot be left blank')
    return showAppUser(world, assignUser(world, app, requireUser(world, id), input.body))
  },

  getApplicationUser(world, input) {
    const app = appOf(world, input)
    return showAppUser(world, requireAppUser(world, app, input.path.userId as string), input.query.get('expand'))
  },

  updateApplicationUser(world, input) {
    const app = appOf(world, input)
    const found = requireAppUser(world, app, input.path.userId as string)
    return showAppUser(world, changeAppUser(world, app, found, input.body))
  },

  unassignUserFromApplication(world, input) {
    const app = appOf(world, input)
    unassignUser(world, app, requireAppUser(world, app, input.path.userId as string))
    return new Reply(undefined, { status: 204 })
  },

  listApplicationGroupAssignments(world, input) {
    const app = appOf(world, input)
    const words = input.query.get('q')?.toLowerCase()
    const named = ({ group }: AppGroup) =>
      String(world.db.groups.get(group)?.profile.name)
        .toLowerCase()
        .startsWith(words ?? '')
    return list<AppGroup>(world, input, {
      collection: world.db.app_groups,
      size: { size: 20, max: 200 },
      scan: { narrowed: { column: 'app', condition: app.id, single: true }, ...(words && { matches: named }) },
      show: (found) => showAppGroup(world, found, input.query.get('expand')),
    })
  },

  getApplicationGroupAssignment(world, input) {
    const app = appOf(world, input)
    return showAppGroup(world, requireAppGroup(world, app, input.path.groupId as string), input.query.get('expand'))
  },

  assignGroupToApplication(world, input) {
    const app = appOf(world, input)
    return showAppGroup(world, assignGroup(world, app, requireGroup(world, input.path.groupId as string), input.body))
  },

  // A JSON Patch on `priority` and `profile` (RFC 6902, `replace` and `add` only, as the reference has it).
  updateGroupAssignmentToApplication(world, input) {
    const app = appOf(world, input)
    const found = requireAppGroup(world, app, input.path.groupId as string)
    const changes: Record<string, unknown> = { priority: found.priority, profile: found.profile }
    for (const step of Array.isArray(input.json) ? input.json : []) apply(changes, step)
    return showAppGroup(world, assignGroup(world, app, requireGroup(world, found.group), changes))
  },

  unassignApplicationFromGroup(world, input) {
    const app = appOf(world, input)
    unassignGroup(world, app, requireAppGroup(world, app, input.path.groupId as string))
    return new Reply(undefined, { status: 204 })
  },
}

function apply(changes: Record<string, unknown>, step: unknown): void {
  const { op, path, value } = (typeof step === 'object' && step !== null ? step : {}) as Record<string, unknown>
  const [, name = '', inner] = /^\/(priority|profile)(?:\/(\w+))?$/.exec(String(path)) ?? []
  if (name === '' || !['add', 'replace', 'remove'].includes(String(op)))
    throw invalid('patch', 'The patch is not supported')
  if (inner === undefined) changes[name] = value
  else changes[name] = { ...(changes[name] as object), [inner]: op === 'remove' ? null : value }
}
