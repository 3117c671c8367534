import { notFound } from '../errors/error.ts'
import type { OktaWorld } from '../types.ts'
import { party } from '../view/log-parties.ts'
import { log } from './log.ts'
import { timeOf } from './time.ts'
import type { ApiToken } from './types.ts'

export function requireToken(world: OktaWorld, id: string): ApiToken {
  const token = world.db.api_tokens.get(id)
  if (!token) throw notFound(id, 'Token')
  return token
}

/** Nobody can use a revoked token, in any universe. */
export function revokeToken(world: OktaWorld, token: ApiToken): void {
  for (const { token: secret } of world.db.secrets.find({ where: { tokenId: token.id } }))
    world.db.secrets.delete(secret)
  world.db.api_tokens.delete(token.id)
  log(world, 'system.api_token.revoke', [party('Token', token.id, token.name)])
}

const DAY = 24 * 3600 * 1000
const DAYS_GOOD = 30

export interface NewToken {
  readonly name: string
  readonly userId: string
}

/** Makes a token as the admin console does; the API has no way to. Returns it with its secret, which nobody sees again. */
export function createToken(world: OktaWorld, { name, userId }: NewToken): { token: ApiToken; secret: string } {
  const at = world.now()
  const token = world.db.api_tokens.insert({
    id: world.ids.next('apiToken'),
    name,
    userId,
    clientName: 'Okta API',
    tokenWindow: `P${DAYS_GOOD}D`,
    network: { connection: 'ANYWHERE' },
    expiresAt: timeOf(at + DAYS_GOOD * DAY),
    created: timeOf(at),
    lastUpdated: timeOf(at),
    seq: world.ids.count('api-token-place'),
  })
  const secret = world.ids.secret('ssws')
  world.db.secrets.insert({ token: secret, tokenId: token.id, universe: world.universe })
  log(world, 'system.api_token.create', [party('Token', token.id, name)])
  return { token, secret }
}
