import { invalid, notFound } from '../../errors/error.ts'
import type { OktaWorld } from '../../types.ts'
import { activeKey, addKey, keyOf, keysOf, ORG_KEYS } from '../keys/keys.ts'
import type { SigningKey } from '../keys/types.ts'
import type { App } from './types.ts'

/** The keys an app may sign with: its own, and the org's, with which apps sign that have none. */
export function appKeys(world: OktaWorld, app: App): SigningKey[] {
  const own = keysOf(world, app.id)
  const shared = app.credentials.signing.kid
  const needs = own.length === 0 || (shared !== undefined && !own.some(({ kid }) => kid === shared))
  const org = needs ? activeKey(world, ORG_KEYS) : undefined
  return org ? [org, ...own] : own
}

export function requireAppKey(world: OktaWorld, app: App, kid: string): SigningKey {
  const found = appKeys(world, app).find((key) => key.kid === kid)
  if (!found) throw notFound(kid, 'JsonWebKey')
  return found
}

/** A key for 2 to 10 years. */
export function generateKey(world: OktaWorld, owner: string, years: string | null): SigningKey {
  const given = Number(years)
  if (years === null || !Number.isInteger(given) || given < 2 || given > 10)
    throw invalid('validityYears', 'Validity years must be between 2 and 10 years')
  return addKey(world, { owner, years: given, at: world.now() })
}

/** The same key for another owner, with the same id and certificate. */
export function cloneKey(world: OktaWorld, key: SigningKey, target: string): SigningKey {
  if (keyOf(world, target, key.kid))
    throw invalid('kid', 'Key already exists in the list of key credentials for the target app.')
  return world.db.signing_keys.insert({ ...key, owner: target, status: 'ACTIVE', seq: world.ids.count('key-place') })
}
