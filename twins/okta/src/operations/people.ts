import { Reply } from '@dtu/kit'
import type { App, AppUser } from '../model/apps/types.ts'
import { resetFactors } from '../model/factors/enroll.ts'
import { revokeTokensOf } from '../model/oauth/tokens.ts'
import { endSessions } from '../model/sessions.ts'
import { requireUser } from '../model/users.ts'
import type { Document, OktaWorld, Operations } from '../types.ts'
import { flag } from './users.ts'

/** What a user's dashboard shows of an app they have. */
function appLink(
  world: OktaWorld,
  { app, user }: AppUser,
  { id, label, name, own, credentials, visibility }: App,
  place: number,
): Document {
  return {
    id: user,
    label,
    linkUrl: `${world.baseUrl}/home/${name}/${id}/${own.link}`,
    logoUrl: '',
    appName: name,
    appInstanceId: app,
    appAssignmentId: `${app}${user}`.slice(0, 20),
    credentialsSetup: credentials.scheme === undefined,
    hidden: (visibility.hide as Document | undefined)?.web === true,
    sortOrder: place,
  }
}

/** Further things about a user that are looked at or ended. */
export const people: Operations = {
  listAppLinks(world, { path }) {
    const user = requireUser(world, path.id as string)
    return world.db.app_users.find({ where: { user: user.id } }).flatMap((found, place) => {
      const app = world.db.apps.get(found.app)
      return app?.status === 'ACTIVE' ? [appLink(world, found, app, place)] : []
    })
  },

  // Nobody is ever kept out on account of an unknown device.
  listUserBlocks(world, { path }) {
    requireUser(world, path.id as string)
    return []
  },

  resetFactors(world, { path }) {
    const user = requireUser(world, path.id as string)
    resetFactors(world, user)
    return {}
  },

  revokeUserSessions(world, input) {
    const user = requireUser(world, input.path.userId as string)
    endSessions(world, user)
    if (flag(input, 'oauthTokens', false)) revokeTokensOf(world, user.id)
    return new Reply(undefined, { status: 204 })
  },
}
