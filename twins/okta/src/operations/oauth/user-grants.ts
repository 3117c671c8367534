import { Reply } from '@dtu/kit'
import { notFound } from '../../errors/error.ts'
import type { Grant } from '../../model/apps/types.ts'
import { revokeTokensOf } from '../../model/oauth/tokens.ts'
import type { User } from '../../model/types.ts'
import { requireUser } from '../../model/users.ts'
import { pageReply } from '../../paging.ts'
import type { OktaInput, OktaWorld, Operations } from '../../types.ts'
import { showUserGrant } from '../../view/oauth/issued.ts'

const userIn = (world: OktaWorld, { path }: OktaInput): User => requireUser(world, path.userId as string)

const grantsOf = (world: OktaWorld, user: User, clientId?: string): Grant[] =>
  world.db.grants
    .find({ where: { user: user.id }, order: 'seq' })
    .filter((grant) => grant.status === 'ACTIVE' && (clientId === undefined || grant.clientId === clientId))

const show = (world: OktaWorld, grant: Grant) => showUserGrant(world, grant, world.db.apps.get(grant.app))

function requireGrant(world: OktaWorld, input: OktaInput): Grant {
  const id = input.path.grantId as string
  const grant = grantsOf(world, userIn(world, input)).find((one) => one.id === id)
  if (!grant) throw notFound(id, 'OAuth2ScopeConsentGrant')
  return grant
}

/** Who takes a consent back takes the tokens it was for (developer.okta.com, User Grants, "Revoke"). */
function takeBack(world: OktaWorld, user: User, grants: readonly Grant[]): Reply {
  for (const grant of grants) {
    world.db.grants.delete(grant.id)
    revokeTokensOf(world, user.id, grant.clientId)
  }
  return new Reply(undefined, { status: 204 })
}

export const userGrants: Operations = {
  listUserGrants: (world, input) =>
    pageReply(
      world,
      input,
      grantsOf(world, userIn(world, input)).map((grant) => show(world, grant)),
    ),
  getUserGrant: (world, input) => show(world, requireGrant(world, input)),
  revokeUserGrant: (world, input) => takeBack(world, userIn(world, input), [requireGrant(world, input)]),
  revokeUserGrants(world, input) {
    const user = userIn(world, input)
    return takeBack(world, user, grantsOf(world, user))
  },
  listGrantsForUserAndClient: (world, input) =>
    pageReply(
      world,
      input,
      grantsOf(world, userIn(world, input), input.path.clientId).map((grant) => show(world, grant)),
    ),
  revokeGrantsForUserAndClient(world, input) {
    const user = userIn(world, input)
    return takeBack(world, user, grantsOf(world, user, input.path.clientId))
  },
}
