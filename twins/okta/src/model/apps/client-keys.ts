import { invalid, notFound } from '../../errors/error.ts'
import type { Document, OktaWorld } from '../../types.ts'
import { now } from '../time.ts'
import type { App } from './types.ts'

/** Public keys a client brought along (settings.oauthClient.jwks). */
export const clientKeys = (app: App): readonly Document[] => app.settings.oauthClient?.jwks?.keys ?? []

export function requireClient(app: App): App {
  if (!app.settings.oauthClient) throw invalid('app', 'The application is not an OAuth 2.0 client.')
  return app
}

export function requireClientKey(app: App, id: string): Document {
  const found = clientKeys(app).find((key) => key.id === id || key.kid === id)
  if (!found) throw notFound(id, 'JsonWebKey')
  return found
}

const BITS = 2048

/** Throws E0000001 for a key that no client may have (tapes/okta for the short one). */
export function checkKey(key: Document): void {
  const { kty } = key
  if (kty !== 'RSA' && kty !== 'EC') throw invalid('JsonWebKey', "The 'kty' of the key must be 'RSA' or 'EC'.")
  if (key.kid !== undefined && key.kid !== null && typeof key.kid !== 'string')
    throw invalid('JsonWebKey', "The 'kid' of the key must be a string.")
  if ('d' in key) throw invalid('JsonWebKey', 'The key must not contain private parts.')
  if (kty === 'EC' && (typeof key.x !== 'string' || typeof key.y !== 'string' || typeof key.crv !== 'string'))
    throw invalid('JsonWebKey', "The EC key must have 'crv', 'x' and 'y'.")
  if (kty === 'RSA' && typeof key.e !== 'string') throw invalid('JsonWebKey', "The RSA key must have 'e' and 'n'.")
  checkUse(key)
  const bits = typeof key.n === 'string' ? Buffer.from(key.n, 'base64url').length * 8 : 0
  if (kty === 'RSA' && bits < BITS)
    throw invalid('JsonWebKey', "RSA key length in the 'jwks' is less than '2,048' bits for the given key.")
}

/** What the contract declares of a key besides its numbers. */
function checkUse({ kty, use, alg, status }: Document): void {
  const uses = kty === 'RSA' ? ['sig', 'enc'] : ['sig']
  if (use !== undefined && !uses.includes(use as string))
    throw invalid('JsonWebKey', "The 'use' of the key is not valid.")
  if (alg !== undefined && typeof alg !== 'string')
    throw invalid('JsonWebKey', "The 'alg' of the key must be a string.")
  if (status !== undefined && status !== 'ACTIVE' && status !== 'INACTIVE')
    throw invalid('JsonWebKey', "The 'status' of the key must be 'ACTIVE' or 'INACTIVE'.")
}

export function addClientKey(world: OktaWorld, app: App, given: Document): Document {
  checkKey(given)
  const known = clientKeys(app)
  if (typeof given.kid === 'string' && known.some(({ kid }) => kid === given.kid))
    throw invalid('JsonWebKey', 'Each JWK should have a unique kid.')
  const time = now(world)
  const key = {
    ...given,
    id: world.ids.next('clientKey'),
    created: time,
    lastUpdated: time,
    kid: given.kid ?? world.ids.next('kid'),
    status: given.status ?? 'ACTIVE',
  }
  storeKeys(world, app, [...known, key])
  return key
}

export function changeClientKey(world: OktaWorld, app: App, key: Document, changes: Document): Document {
  const changed = { ...key, ...changes, lastUpdated: now(world) }
  storeKeys(
    world,
    app,
    clientKeys(app).map((one) => (one.id === key.id ? changed : one)),
  )
  return changed
}

export const removeClientKey = (world: OktaWorld, app: App, key: Document): void =>
  storeKeys(
    world,
    app,
    clientKeys(app).filter(({ id }) => id !== key.id),
  )

function storeKeys(world: OktaWorld, app: App, keys: readonly Document[]): void {
  const { oauthClient } = app.settings
  if (!oauthClient) return
  world.db.apps.update(app, { settings: { ...app.settings, oauthClient: { ...oauthClient, jwks: { keys } } } })
}
