import { invalid, notFound, oktaError } from '../../errors/error.ts'
import type { Document, OktaWorld } from '../../types.ts'
import { party } from '../../view/log-parties.ts'
import { listIn, objectIn, required, textIn } from '../apps/read.ts'
import { log } from '../log.ts'
import type { AuthorizationServer, Claim, Scope } from './types.ts'

const oneOf = <T extends string>(body: Document, name: string, allowed: readonly T[], otherwise: T): T => {
  const value = textIn(body, name) ?? otherwise
  if (!allowed.includes(value as T)) throw invalid(name, `${name}: The field has an invalid value`)
  return value as T
}

export function requireScope(world: OktaWorld, server: AuthorizationServer, id: string): Scope {
  const found = world.db.scopes.get(id)
  if (found?.server !== server.id) throw notFound(id, 'OAuth2Scope')
  return found
}

function scopeOf(world: OktaWorld, server: AuthorizationServer, body: Document, before?: Scope) {
  const name = required(body, 'name')
  // RFC 6749, 3.3: visible characters but for quotes and backslashes.
  if (!/^[\x21\x23-\x5b\x5d-\x7e]{1,1024}$/.test(name) || /^okta\./.test(name))
    throw invalid('name', 'name: The field has an invalid value')
  const namesake = world.db.scopes.first({ server: server.id, name })
  if (namesake && namesake.id !== before?.id)
    throw invalid('name', 'name: An object with this field already exists in the current organization')
  const displayName = textIn(body, 'displayName')
  return {
    name,
    displayName: displayName ?? name,
    description: textIn(body, 'description') ?? null,
    metadataPublish: oneOf(body, 'metadataPublish', ['ALL_CLIENTS', 'NO_CLIENTS'], 'NO_CLIENTS'),
    consent: oneOf(body, 'consent', ['IMPLICIT', 'REQUIRED', 'FLEXIBLE'], 'IMPLICIT'),
    default: body.default === true,
    optional: body.optional === true,
  }
}

const scopeParty = ({ id, name }: Scope) => party('Scope', id, name)
const claimParty = ({ id, name }: Claim) => party('Claim', id, name)

export function createScope(world: OktaWorld, server: AuthorizationServer, body: Document): Scope {
  const scope = world.db.scopes.insert({
    id: world.ids.next('scope'),
    server: server.id,
    ...scopeOf(world, server, body),
    system: false,
    seq: world.ids.count('scope-place'),
  })
  log(world, 'oauth2.scope.created', [scopeParty(scope)])
  return scope
}

export function replaceScope(world: OktaWorld, server: AuthorizationServer, scope: Scope, body: Document): Scope {
  const given = scopeOf(world, server, body, scope)
  // OpenID Connect says what these are called.
  const changed = world.db.scopes.update(scope, { ...given, ...(scope.system && { name: scope.name }) })
  log(world, 'oauth2.scope.updated', [scopeParty(changed)])
  return changed
}

export function deleteScope(world: OktaWorld, scope: Scope): void {
  if (scope.system) throw oktaError('E0000006')
  world.db.scopes.delete(scope.id)
  log(world, 'oauth2.scope.deleted', [scopeParty(scope)])
}

export function requireClaim(world: OktaWorld, server: AuthorizationServer, id: string): Claim {
  const found = world.db.claims.get(id)
  if (found?.server !== server.id) throw notFound(id, 'OAuth2Claim')
  return found
}

function claimOf(world: OktaWorld, server: AuthorizationServer, body: Document, before?: Claim) {
  const name = required(body, 'name')
  const claimType = oneOf(body, 'claimType', ['RESOURCE', 'IDENTITY'], 'RESOURCE')
  const valueType = oneOf(body, 'valueType', ['EXPRESSION', 'GROUPS', 'SYSTEM'], 'EXPRESSION')
  const namesake = world.db.claims.find({ where: { server: server.id, name, type: claimType } })
  if (namesake.some(({ id }) => id !== before?.id))
    throw invalid('name', 'name: An object with this field already exists in the current organization')
  const value = textIn(body, 'value')
  if (valueType !== 'SYSTEM' && value === undefined) throw invalid('value', 'value: The field cannot be left blank')
  const filters = ['STARTS_WITH', 'EQUALS', 'CONTAINS', 'REGEX'] as const
  return {
    name,
    status: oneOf(body, 'status', ['ACTIVE', 'INACTIVE'], 'ACTIVE'),
    claimType,
    valueType,
    ...(value !== undefined && { value }),
    ...(valueType === 'GROUPS' && { group_filter_type: oneOf(body, 'group_filter_type', filters, 'STARTS_WITH') }),
    conditions: { scopes: listIn(objectIn(body, 'conditions'), 'scopes') ?? [] },
    alwaysIncludeInToken: body.alwaysIncludeInToken !== false,
  }
}

export function createClaim(world: OktaWorld, server: AuthorizationServer, body: Document): Claim {
  const claim = world.db.claims.insert({
    id: world.ids.next('claim'),
    server: server.id,
    ...claimOf(world, server, body),
    system: false,
    seq: world.ids.count('claim-place'),
  })
  log(world, 'oauth2.claim.created', [claimParty(claim)])
  return claim
}

export function replaceClaim(world: OktaWorld, server: AuthorizationServer, claim: Claim, body: Document): Claim {
  const given = claimOf(world, server, body, claim)
  const kept = claim.system ? { name: claim.name, claimType: claim.claimType, valueType: claim.valueType } : {}
  const changed = world.db.claims.update(claim, { ...given, ...kept })
  log(world, 'oauth2.claim.updated', [claimParty(changed)])
  return changed
}

export function deleteClaim(world: OktaWorld, claim: Claim): void {
  if (claim.system) throw oktaError('E0000006')
  world.db.claims.delete(claim.id)
  log(world, 'oauth2.claim.deleted', [claimParty(claim)])
}
