import { limiterOf, type OperationSpec, type Rate, type Standing } from '@dtu/kit'
import type { OktaWorld } from '../types.ts'
import { bucketOf, SHARE } from './buckets.ts'

const MINUTE = 60_000

export type Scopes = readonly [Scope, ...Scope[]]

export interface Scope {
  readonly key: string
  readonly rate: Rate
}

/** What a call is counted in: the org's bucket and, within it, what its token or app may use of that. Windows begin with their first call. */
export function scopesOf(world: OktaWorld, operation: OperationSpec | undefined): Scopes {
  const { name, limit } = bucketOf(operation, world.limitPreset ?? '', world.limits === 'tight')
  const org = { key: name, rate: { limit, window: MINUTE } }
  const client = world.caller?.clientId ?? (world.caller?.kind === 'token' ? world.caller.tokenId : undefined)
  return client === undefined
    ? [org]
    : [org, { key: `${name}|${client}`, rate: { limit: Math.floor(limit * SHARE), window: MINUTE } }]
}

/** How a call would stand in the narrowest of its scopes: that is what headers tell of. */
export function standingOf(world: OktaWorld, scopes: Scopes): Standing {
  const [org, own] = scopes.map(({ key, rate }) => limiterOf(world.db).look(key, rate, world.now())) as [
    Standing,
    Standing?,
  ]
  return own && (own.remaining <= org.remaining || org.allowed) ? own : org
}

export function count(world: OktaWorld, scopes: Scopes): void {
  for (const { key, rate } of scopes) limiterOf(world.db).charge(key, rate, world.now(), 1)
}

/** What the rate-limit headers say. While no limits are kept every reply counts, but never down to nothing. */
export function told(world: OktaWorld, operation: OperationSpec | undefined): Standing {
  const scopes = scopesOf(world, operation)
  if (world.limits !== 'off') return standingOf(world, scopes)
  count(world, scopes)
  const standing = standingOf(world, scopes)
  return { ...standing, remaining: Math.max(1, standing.remaining) }
}
