import type { Domain } from '../model/brands/types.ts'
import type { Document, OktaWorld } from '../types.ts'
import { hinted, homeOf } from './brands.ts'

/** A domain in a list: without the records it takes. */
export function listDomain(world: OktaWorld, { word: _, seq: __, ...domain }: Domain): Document {
  return { ...domain, _links: linksOf(world, domain, domain.id === 'default' ? ['GET'] : ['GET', 'DELETE']) }
}

/** A domain alone, with the records that prove it is the org's. What `self` allows depends on who asked (tapes/okta). */
export function showDomain(
  world: OktaWorld,
  domain: Domain,
  allow: readonly string[],
  { verify = true }: { readonly verify?: boolean } = {},
): Document {
  if (domain.id === 'default') return listDomain(world, domain)
  const { word, seq: _, ...shown } = domain
  const values = [new URL(world.baseUrl).host]
  const dnsRecords = [
    { recordType: 'TXT', fqdn: `_oktaverification.${domain.domain}`, values: [word] },
    { recordType: 'CNAME', fqdn: domain.domain, values },
  ]
  const { verify: again, ...links } = linksOf(world, domain, allow)
  return { ...shown, dnsRecords, _links: { ...links, ...(verify && again && { verify: again }) } }
}

function linksOf(
  world: OktaWorld,
  { id, brandId, validationStatus }: Omit<Domain, 'seq' | 'word'>,
  allow: readonly string[],
) {
  const self = `/domains/${id}`
  return {
    self: hinted(world, self, ...allow),
    ...(validationStatus !== 'COMPLETED' && { verify: hinted(world, `${self}/verify`, 'POST') }),
    brand: hinted(world, homeOf({ id: brandId }), 'GET', 'PUT', 'DELETE'),
  }
}
