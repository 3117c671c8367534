import { draw } from '@dtu/kit'
import { invalid, notFound } from '../errors/error.ts'
import { asText } from '../text.ts'
import type { Document, OktaWorld } from '../types.ts'
import type { ProvingSecret } from './apps/types.ts'
import { now } from './time.ts'
import type { Time } from './types.ts'

/** An instance of an API service integration: a client of somebody else's that the org let in. */
export interface ApiService {
  readonly id: string
  readonly type: string
  readonly name: string
  readonly createdAt: Time
  readonly createdBy: string
  readonly grantedScopes: readonly string[]
  readonly properties: Document
  readonly seq: number
}

export interface ApiServiceSecret extends ProvingSecret {
  readonly service: string
}

export function requireApiService(world: OktaWorld, id: string): ApiService {
  const service = world.db.api_services.get(id)
  if (!service) throw notFound(id, 'AppInstance')
  return service
}

/** Which integrations there are is the catalogue's, which the twin lacks: any type is taken. */
export function createApiService(world: OktaWorld, body: Document): ApiService {
  const { type, grantedScopes, properties } = body
  if (typeof type !== 'string' || type === '') throw invalid('type', 'type: The field cannot be left blank')
  if (!Array.isArray(grantedScopes) || grantedScopes.length === 0)
    throw invalid('grantedScopes', 'grantedScopes: The field cannot be left blank')
  const service = world.db.api_services.insert({
    id: world.ids.next('integrations.apiServices'),
    type,
    name: type.charAt(0).toUpperCase() + type.slice(1),
    createdAt: now(world),
    createdBy: world.caller.userId,
    grantedScopes: grantedScopes.map(asText),
    properties: (properties ?? {}) as Document,
    seq: world.ids.count('api-service-place'),
  })
  addSecret(world, service)
  return service
}

export const secretsOf = (world: OktaWorld, { id }: ApiService): ApiServiceSecret[] =>
  world.db.api_service_secrets.find({ where: { service: id }, order: 'seq' })

const MOST_SECRETS = 2

export function addSecret(world: OktaWorld, service: ApiService): ApiServiceSecret {
  if (secretsOf(world, service).length >= MOST_SECRETS)
    throw invalid('secrets', `A client can have at most ${MOST_SECRETS} secrets`)
  const secret = world.ids.next('clientSecret')
  const time = now(world)
  return world.db.api_service_secrets.insert({
    id: world.ids.next('apiServiceSecret'),
    service: service.id,
    status: 'ACTIVE',
    client_secret: secret,
    secret_hash: draw(`hash/${secret}`, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', 22),
    created: time,
    lastUpdated: time,
    seq: world.ids.count('api-service-secret-place'),
  })
}

export function requireSecret(world: OktaWorld, service: ApiService, id: string): ApiServiceSecret {
  const secret = world.db.api_service_secrets.get(id)
  if (secret?.service !== service.id) throw notFound(id, 'OAuth2ClientSecret')
  return secret
}

export function switchSecret(world: OktaWorld, secret: ApiServiceSecret, status: ApiServiceSecret['status']) {
  return world.db.api_service_secrets.update(secret, { status, lastUpdated: now(world) })
}

export function deleteSecret(world: OktaWorld, secret: ApiServiceSecret): void {
  if (secret.status === 'ACTIVE') throw invalid('secret', 'The secret must be deactivated before it is deleted.')
  world.db.api_service_secrets.delete(secret.id)
}

export function deleteApiService(world: OktaWorld, service: ApiService): void {
  for (const { id } of secretsOf(world, service)) world.db.api_service_secrets.delete(id)
  world.db.api_services.delete(service.id)
}
