import { invalid, notFound } from '../../errors/error.ts'
import type { Document, OktaWorld } from '../../types.ts'
import { listIn } from '../apps/read.ts'
import { readCertificate } from '../keys/certificate.ts'
import { now, timeOf } from '../time.ts'
import type { TrustKey } from './types.ts'

export function requireTrustKey(world: OktaWorld, kid: string): TrustKey {
  const found = world.db.idp_keys.get(kid)
  if (!found) throw notFound(kid, 'IdpTrust')
  return found
}

function contentOf(body: Document) {
  const x5c = listIn(body, 'x5c') ?? []
  const read = x5c[0] === undefined ? undefined : readCertificate(Buffer.from(x5c[0]))
  if (!read) throw invalid('x5c', 'x5c: The field has an invalid value')
  return { x5c, expiresAt: timeOf(read.to.getTime()), e: read.e, n: read.n }
}

/** Takes a certificate (base64 of DER, or PEM) that assertions are to be held against. */
export function addTrustKey(world: OktaWorld, body: Document): TrustKey {
  const hex = world.ids.next('logEvent')
  const kid = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20)].join(
    '-',
  )
  const time = now(world)
  return world.db.idp_keys.insert({ kid, created: time, lastUpdated: time, ...contentOf(body) })
}

export const replaceTrustKey = (world: OktaWorld, key: TrustKey, body: Document): TrustKey =>
  world.db.idp_keys.update(key, { ...contentOf(body), lastUpdated: now(world) })

/** Throws where a provider is still held against it. */
export function removeTrustKey(world: OktaWorld, key: TrustKey): void {
  const inUse = world.db.idps
    .find({ where: { type: 'SAML2' }, order: 'seq' })
    .some(({ protocol }) => (protocol as any).credentials?.trust?.kid === key.kid)
  if (inUse) throw invalid('kid', 'The key is being used by one or more identity providers.')
  world.db.idp_keys.delete(key.kid)
}
