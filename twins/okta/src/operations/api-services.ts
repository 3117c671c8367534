import { Reply } from '@dtu/kit'
import {
  type ApiService,
  type ApiServiceSecret,
  addSecret,
  createApiService,
  deleteApiService,
  deleteSecret,
  requireApiService,
  requireSecret,
  secretsOf,
  switchSecret,
} from '../model/api-services.ts'
import { pageReply } from '../paging.ts'
import type { Document, OktaInput, OktaWorld, Operation, Operations } from '../types.ts'

const BASE = '/integrations/api/v1/api-services'
const to = (world: OktaWorld, path: string, ...allow: string[]) => ({ href: world.baseUrl + path, hints: { allow } })

const show = (world: OktaWorld, { seq: _, ...service }: ApiService): Document => ({
  ...service,
  configGuideUrl: `https://${service.type}.example/okta`,
  _links: {
    self: to(world, `${BASE}/${service.id}`, 'GET', 'DELETE'),
    client: to(world, `/oauth2/v1/clients/${service.id}`, 'GET'),
    logo: { name: 'medium', href: `https://op3static.oktacdn.com/fs/bcg/4/${service.type}` },
  },
})

function showSecret(world: OktaWorld, { seq: _, service, ...secret }: ApiServiceSecret): Document {
  const self = `${BASE}/${service}/credentials/secrets/${secret.id}`
  const way = secret.status === 'ACTIVE' ? 'deactivate' : 'activate'
  const _links = {
    self: { href: world.baseUrl + self },
    [way]: to(world, `${self}/lifecycle/${way}`, 'POST'),
    ...(secret.status === 'INACTIVE' && { delete: to(world, self, 'DELETE') }),
  }
  return { ...secret, _links }
}

const serviceOf = (world: OktaWorld, { path }: OktaInput) => requireApiService(world, path.apiServiceId as string)
const secretOf = (world: OktaWorld, input: OktaInput) =>
  requireSecret(world, serviceOf(world, input), input.path.secretId as string)

const switched =
  (status: ApiServiceSecret['status']): Operation =>
  (world, input) =>
    showSecret(world, switchSecret(world, secretOf(world, input), status))

/** API service integrations (tapes/okta, terraform-provider-okta 2025). */
export const apiServices: Operations = {
  listApiServiceIntegrationInstances: (world, input) =>
    pageReply(
      world,
      input,
      world.db.api_services.find({ order: 'seq' }).map((service) => show(world, service)),
    ),
  createApiServiceIntegrationInstance(world, { body }) {
    const service = createApiService(world, body)
    // Told once: afterwards the secrets' own list tells it.
    const clientSecret = secretsOf(world, service)[0]?.client_secret
    return new Reply({ ...show(world, service), clientSecret }, { status: 201 })
  },
  getApiServiceIntegrationInstance: (world, input) => show(world, serviceOf(world, input)),
  deleteApiServiceIntegrationInstance(world, input) {
    deleteApiService(world, serviceOf(world, input))
    return new Reply(undefined, { status: 204 })
  },

  listApiServiceIntegrationInstanceSecrets: (world, input) =>
    secretsOf(world, serviceOf(world, input)).map((secret) => showSecret(world, secret)),
  createApiServiceIntegrationInstanceSecret: (world, input) =>
    new Reply(showSecret(world, addSecret(world, serviceOf(world, input))), { status: 201 }),
  activateApiServiceIntegrationInstanceSecret: switched('ACTIVE'),
  deactivateApiServiceIntegrationInstanceSecret: switched('INACTIVE'),
  deleteApiServiceIntegrationInstanceSecret(world, input) {
    deleteSecret(world, secretOf(world, input))
    return new Reply(undefined, { status: 204 })
  },
}
