import { Reply } from '@dtu/kit'
import { removeRow, rowOf, rowsOf } from '../generated.ts'
import { log } from '../model/log.ts'
import { revokeTokensOf } from '../model/oauth/tokens.ts'
import { endSessions } from '../model/sessions.ts'
import { requireUser } from '../model/users.ts'
import type { Document, OktaWorld, Operations } from '../types.ts'
import { userParty } from '../view/log-parties.ts'
import { flag } from './users.ts'

/** What a user's dashboard shows of the apps they have. */
function appLink(world: OktaWorld, assignment: string, app: Document, place: number): Document {
  const { id, label, name } = app
  return {
    id: assignment,
    label,
    linkUrl: `${world.baseUrl}/home/${name}/${id}/${assignment}`,
    logoUrl: '',
    appName: name,
    appInstanceId: id,
    appAssignmentId: assignment,
    credentialsSetup: false,
    hidden: false,
    sortOrder: place,
  }
}

/** Further things about a user that are looked at or ended. */
export const people: Operations = {
  listAppLinks(world, { path }) {
    const user = requireUser(world, path.id as string)
    return rowsOf(world, 'apps.users')
      .filter((row) => row.id === user.id)
      .flatMap((row, place) => {
        const app = rowOf(world, 'apps', Object.values(row.scope)[0] ?? '')
        return app ? [appLink(world, row.id, app.item, place)] : []
      })
  },

  // Nobody is ever kept out on account of an unknown device.
  listUserBlocks(world, { path }) {
    requireUser(world, path.id as string)
    return []
  },

  resetFactors(world, { path }) {
    const user = requireUser(world, path.id as string)
    for (const factor of rowsOf(world, 'users.factors', { userId: user.id })) removeRow(world, factor)
    log(world, 'user.mfa.factor.reset_all', [userParty(user)])
    return {}
  },

  revokeUserSessions(world, input) {
    const user = requireUser(world, input.path.userId as string)
    endSessions(world, user)
    if (flag(input, 'oauthTokens', false)) revokeTokensOf(world, user.id)
    return new Reply(undefined, { status: 204 })
  },
}
