import { invalid, notFound, oktaError } from '../../errors/error.ts'
import type { Document, OktaWorld } from '../../types.ts'
import { addBrand, defaultBrand, requireBrand } from './brands.ts'
import type { Domain } from './types.ts'

/** The org's own name at Okta: always there, and never changed. */
const DEFAULT = 'default'

export function defaultDomain(world: OktaWorld): Domain {
  const brandId = defaultBrand(world)?.id ?? ''
  const domain = new URL(world.baseUrl).host
  const fixed = { certificateSourceType: 'OKTA_MANAGED', validationStatus: 'COMPLETED', word: '', seq: 0 } as const
  return { id: DEFAULT, domain, brandId, ...fixed }
}

export const domainsIn = (world: OktaWorld): Domain[] => [
  defaultDomain(world),
  ...world.db.domains.find({ order: 'seq' }),
]

export function requireDomain(world: OktaWorld, id: string): Domain {
  const domain = id === DEFAULT ? defaultDomain(world) : world.db.domains.get(id)
  if (!domain) throw notFound(id, 'CustomDomain')
  return domain
}

/** Throws for the org's own name. */
function requireCustom(world: OktaWorld, id: string): Domain {
  if (id === DEFAULT) throw invalid('id', 'This operation is not supported for this domain')
  return requireDomain(world, id)
}

const NAME = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*$/

/** A new domain shows a new brand until it is told another (tapes/okta, terraform-provider-okta 2025). */
export function createDomain(world: OktaWorld, body: Document): Domain {
  const domain = typeof body.domain === 'string' ? body.domain.toLowerCase() : ''
  if (domain === '') throw invalid('domain', 'domain: The field cannot be left blank')
  if (!NAME.test(domain)) throw invalid('domain', 'domain: The domain name is invalid.')
  const type = body.certificateSourceType
  if (type !== undefined && type !== 'MANUAL' && type !== 'OKTA_MANAGED')
    throw invalid('certificateSourceType', 'certificateSourceType: The field has an invalid value')
  if (world.db.domains.find({ where: { domain }, limit: 1 }).length > 0) throw oktaError('E0000161')
  return world.db.domains.insert({
    id: world.ids.next('domains'),
    domain,
    ...(type !== undefined && { certificateSourceType: type }),
    validationStatus: 'NOT_STARTED',
    brandId: addBrand(world, nameFor(world, domain)).id,
    word: world.ids.next('domainWord'),
    seq: world.ids.count('domain-place'),
  })
}

/** Names of brands are short, and each is there once. */
function nameFor(world: OktaWorld, domain: string): string {
  const taken = (name: string) => world.db.brands.find({ where: { name: name.toLowerCase() }, limit: 1 }).length > 0
  const short = domain.slice(0, 45)
  if (!taken(short)) return short
  for (let n = 2; ; n++) if (!taken(`${short} ${n}`)) return `${short} ${n}`
}

export const replaceDomain = (world: OktaWorld, id: string, body: Document): Domain => {
  const domain = requireCustom(world, id)
  if (typeof body.brandId !== 'string') throw invalid('brandId', 'brandId: The field cannot be left blank')
  return world.db.domains.update(domain, { brandId: requireBrand(world, body.brandId).id })
}

/** Names that nobody can have records for (RFC 2606). */
const RESERVED = /(^|\.)(example|test|invalid|localhost|example\.(com|net|org))$/

/** The twin asks no name server: whoever could have set the records is taken to have done so. */
export function verifyDomain(world: OktaWorld, id: string): Domain {
  const domain = requireCustom(world, id)
  const verified = domain.certificateSourceType === 'OKTA_MANAGED' ? 'COMPLETED' : 'VERIFIED'
  const validationStatus = RESERVED.test(domain.domain) ? 'FAILED_TO_VERIFY' : verified
  return world.db.domains.update(domain, { validationStatus })
}

export function certify(world: OktaWorld, id: string, body: Document): void {
  const domain = requireCustom(world, id)
  if (domain.validationStatus !== 'VERIFIED' && domain.validationStatus !== 'COMPLETED') throw oktaError('E0000165')
  for (const name of ['certificate', 'certificateChain', 'privateKey'])
    if (typeof body[name] !== 'string' || body[name] === '')
      throw invalid(name, `${name}: The field cannot be left blank`)
  world.db.domains.update(domain, { validationStatus: 'COMPLETED', certificateSourceType: 'MANUAL' })
}

export const deleteDomain = (world: OktaWorld, id: string): boolean =>
  world.db.domains.delete(requireCustom(world, id).id)
