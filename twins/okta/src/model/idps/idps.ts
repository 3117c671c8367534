import { invalid, notFound } from '../../errors/error.ts'
import type { Document, OktaWorld } from '../../types.ts'
import { party } from '../../view/log-parties.ts'
import { objectIn, required, said, textIn, within } from '../apps/read.ts'
import { activeKey, ORG_KEYS, removeKeys } from '../keys/keys.ts'
import { log } from '../log.ts'
import { merge } from '../policies/shapes.ts'
import { now } from '../time.ts'
import { OTHER_TYPES, POLICY, PROTOCOLS } from './protocols.ts'
import type { IdentityProvider } from './types.ts'

const idpParty = ({ id, name }: IdentityProvider) => party('IdentityProvider', id, name)

export function requireIdp(world: OktaWorld, id: string): IdentityProvider {
  const found = world.db.idps.get(id)
  if (!found) throw notFound(id, 'IdpTrust')
  return found
}

export function createIdp(world: OktaWorld, body: Document): IdentityProvider {
  const type = required(body, 'type')
  if (!PROTOCOLS[type] && !OTHER_TYPES.includes(type)) throw invalid('type', 'type: The field has an invalid value')
  const name = within(required(body, 'name'), 'name', 100)
  const id = world.ids.next('idp')
  const time = now(world)
  const made = world.db.idps.insert({
    id,
    type,
    ...issuerMode(type, body),
    name,
    status: 'ACTIVE',
    created: time,
    lastUpdated: time,
    ...contentOf(world, type, body),
    seq: world.ids.count('idp-place'),
  })
  log(world, 'system.idp.lifecycle.create', [idpParty(made)])
  return made
}

/** Of assertions the issuer is the provider itself. */
const issuerMode = (type: string, body: Document, before?: IdentityProvider): { readonly issuerMode?: string } =>
  type === 'SAML2' || type === 'X509'
    ? {}
    : { issuerMode: textIn(body, 'issuerMode') ?? before?.issuerMode ?? 'DYNAMIC' }

function contentOf(world: OktaWorld, type: string, body: Document, before?: IdentityProvider) {
  const protocol = merge(PROTOCOLS[type] ?? {}, objectIn(body, 'protocol'))
  const policy = merge(POLICY, withoutNull(objectIn(body, 'policy')))
  const properties = objectIn(body, 'properties')
  return {
    protocol: { ...protocol, credentials: credentialsOf(world, type, protocol, before) },
    policy,
    ...(Object.keys(properties).length > 0 && { properties }),
  }
}

const withoutNull = (policy: Document): Document => said(policy)

/** A client's id and secret; of SAML what is trusted, the audience that Okta makes up, and the key that Okta signs with. */
function credentialsOf(world: OktaWorld, type: string, protocol: Document, before?: IdentityProvider): Document {
  const given = objectIn(protocol, 'credentials')
  if (type !== 'SAML2') {
    const client = said(objectIn(given, 'client'))
    return { ...given, ...(Object.keys(client).length > 0 && { client }) }
  }
  const known = objectIn(objectIn(before?.protocol ?? {}, 'credentials'), 'trust')
  const trust = objectIn(given, 'trust')
  const kid = textIn(trust, 'kid')
  if (kid !== undefined && !world.db.idp_keys.get(kid)) throw notFound(kid, 'IdpTrust')
  const audience = textIn(trust, 'audience') ?? known.audience ?? audienceOf(world)
  const own = textIn(objectIn(given, 'signing'), 'kid') ?? activeKey(world, ORG_KEYS)?.kid
  return {
    trust: {
      issuer: trust.issuer,
      audience,
      ...(kid !== undefined && { kid }),
      revocation: null,
      revocationCacheLifetime: 0,
    },
    signing: { kid: own },
  }
}

const audienceOf = (world: OktaWorld) =>
  `https://www.okta.com/saml2/service-provider/${world.ids.next('serviceProvider')}`

export function replaceIdp(world: OktaWorld, before: IdentityProvider, body: Document): IdentityProvider {
  const changed = world.db.idps.update(before, {
    name: within(required(body, 'name'), 'name', 100),
    ...issuerMode(before.type, body, before),
    ...contentOf(world, before.type, body, before),
    lastUpdated: now(world),
  })
  log(world, 'system.idp.lifecycle.update', [idpParty(changed)])
  return changed
}

export function switchIdp(
  world: OktaWorld,
  before: IdentityProvider,
  status: IdentityProvider['status'],
): IdentityProvider {
  if (before.status === status) return before
  const changed = world.db.idps.update(before, { status, lastUpdated: now(world) })
  log(world, `system.idp.lifecycle.${status === 'ACTIVE' ? 'activate' : 'deactivate'}`, [idpParty(changed)])
  return changed
}

export function deleteIdp(world: OktaWorld, idp: IdentityProvider): void {
  for (const { user } of world.db.idp_users.find({ where: { idp: idp.id } }))
    world.db.idp_users.delete(`${idp.id}:${user}`)
  for (const { id } of world.db.csrs.find({ where: { owner: idp.id } })) world.db.csrs.delete(id)
  removeKeys(world, idp.id)
  world.db.idps.delete(idp.id)
  log(world, 'system.idp.lifecycle.delete', [idpParty(idp)])
}
