import { admitClient, mintToken } from './model/tokens.ts'
import type { DriveWorld } from './types.ts'

/** All that the file service and its neighbours ask for. */
const SCOPES = ['drive', 'documents', 'spreadsheets'].map((name) => `https://www.googleapis.com/auth/${name}`)

/**
 * An administrator's access token of this universe, good for all scopes, and a client of theirs that may have others; minted
 * on the first call, the same ones after.
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
  }
}
