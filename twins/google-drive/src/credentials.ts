import { keyOf, robotOf } from './model/robot.ts'
import { admitClient, mintToken, SCOPES } from './model/tokens.ts'
import type { DriveWorld } from './types.ts'

/**
 * An administrator's access token of this universe, good for all scopes, a client of theirs that may have others, and the key
 * of a service account; minted on the first call, the same ones after.
 */
export function credentials(world: DriveWorld): Record<string, string> {
  const email = world.db.accounts.find({ order: 'seq', limit: 1 })[0]?.email ?? 'nobody@example.com'
  const known = world.db.tokens.find({ where: { universe: world.universe } })
  const all = known.find(({ scopes }) => scopes.includes('*'))
  const grant = world.db.grants.find({ where: { universe: world.universe } })[0] ?? admitClient(world, email, SCOPES)
  return {
    token: all?.token ?? mintToken(world, email, ['*'], undefined),
    email: all?.email ?? email,
    clientId: grant.clientId,
    clientSecret: world.db.clients.get(grant.clientId)?.secret ?? '',
    refreshToken: grant.refreshToken,
    serviceAccount: robotOf(world).email,
    serviceAccountKey: keyOf(robotOf(world)).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
}
