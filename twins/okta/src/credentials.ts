import type { OktaWorld } from './types.ts'

/** An administrator's API token of this universe, minted on the first call, and how that administrator signs in. */
export function credentials(world: OktaWorld): Record<string, string> {
  const token = world.db.api_tokens.find({ order: 'seq', limit: 1 })[0]
  if (!token) return {}
  const known = world.db.secrets
    .find({ where: { tokenId: token.id } })
    .find((secret) => secret.universe === world.universe)
  const secret =
    known ?? world.db.secrets.insert({ token: world.ids.secret('ssws'), tokenId: token.id, universe: world.universe })
  const login = String(world.db.users.get(token.userId)?.profile.login ?? '')
  return { token: secret.token, login, password: SEED_PASSWORD }
}

/** Everybody's password in a seed: they are people of a make-believe org. */
export const SEED_PASSWORD = 'Orbit-Plum-2026'
