import type { DriveWorld } from './types.ts'

/** An administrator's access token of this universe, good for all scopes: minted on the first call, the same one after. */
export function credentials(world: DriveWorld): Record<string, string> {
  const known = world.db.tokens.find({ where: { universe: world.universe } })
  const email = world.db.accounts.find({ order: 'seq', limit: 1 })[0]?.email ?? 'nobody@example.com'
  const all = known.find(({ scopes }) => scopes.includes('*'))
  return { token: all?.token ?? mintToken(world, email, ['*']), email: all?.email ?? email }
}

export function mintToken(world: DriveWorld, email: string, scopes: readonly string[]): string {
  const token = world.ids.secret('accessToken')
  world.db.tokens.insert({ token, universe: world.universe, email, scopes })
  return token
}
