import { Reply } from '@dtu/kit'
import { invalid, notFound } from '../../errors/error.ts'
import {
  addClientKey,
  changeClientKey,
  clientKeys,
  removeClientKey,
  requireClient,
  requireClientKey,
} from '../../model/apps/client-keys.ts'
import { requireApp, secretsOf } from '../../model/apps/find.ts'
import { addSecret } from '../../model/apps/oauth-client.ts'
import { textIn } from '../../model/apps/read.ts'
import type { App, ClientSecret } from '../../model/apps/types.ts'
import { log } from '../../model/log.ts'
import { now } from '../../model/time.ts'
import type { Document, OktaInput, OktaWorld, Operations } from '../../types.ts'
import { api } from '../../view/links.ts'
import { appParty } from '../../view/log-parties.ts'

const appOf = (world: OktaWorld, { path }: OktaInput): App => requireClient(requireApp(world, path.appId as string))

function secretOf(world: OktaWorld, app: App, { path }: OktaInput): ClientSecret {
  const found = world.db.client_secrets.get(path.secretId as string)
  if (found?.app !== app.id) throw notFound(path.secretId as string, 'OAuth2ClientSecret')
  return found
}

/** The links of a secret or a key: it is switched, and deleted once it is off (tapes/okta). */
function links(world: OktaWorld, self: string, status: unknown): Document {
  const end = (name: string) => ({ href: api(world, `${self}/lifecycle/${name}`), hints: { allow: ['POST'] } })
  return status === 'ACTIVE'
    ? { deactivate: end('deactivate') }
    : { activate: end('activate'), delete: { href: api(world, self), hints: { allow: ['DELETE'] } } }
}

const showSecret = (
  world: OktaWorld,
  { app, seq: _, id, created, lastUpdated, status, ...rest }: ClientSecret,
): Document => ({
  id,
  created,
  lastUpdated,
  status,
  ...rest,
  _links: links(world, `/apps/${app}/credentials/secrets/${id}`, status),
})

const showClientKey = (world: OktaWorld, app: App, key: Document): Document => ({
  ...key,
  _links: links(world, `/apps/${app.id}/credentials/jwks/${key.id}`, key.status ?? 'ACTIVE'),
})

function switchSecret(world: OktaWorld, input: OktaInput, status: ClientSecret['status']): Document {
  const app = appOf(world, input)
  const before = secretOf(world, app, input)
  const active = secretsOf(world, app).filter((secret) => secret.status === 'ACTIVE')
  if (status === 'INACTIVE' && active.every(({ id }) => id === before.id))
    throw invalid('secret', 'At least one active client secret is required.')
  const changed = world.db.client_secrets.update(before, { status, lastUpdated: now(world) })
  log(
    world,
    status === 'ACTIVE'
      ? 'app.oauth2.client.lifecycle.activate_secret'
      : 'app.oauth2.client.lifecycle.deactivate_secret',
    [appParty(app)],
  )
  return showSecret(world, changed)
}

const switchKey = (world: OktaWorld, input: OktaInput, status: string): Document => {
  const app = appOf(world, input)
  const key = requireClientKey(app, input.path.keyId as string)
  return showClientKey(world, app, changeClientKey(world, app, key, { status }))
}

/** What a client proves itself with: at most two secrets, and public keys. */
export const client: Operations = {
  listOAuth2ClientSecrets: (world, input) =>
    secretsOf(world, appOf(world, input)).map((secret) => showSecret(world, secret)),

  getOAuth2ClientSecret: (world, input) => showSecret(world, secretOf(world, appOf(world, input), input)),

  createOAuth2ClientSecret(world, input) {
    const app = appOf(world, input)
    if (secretsOf(world, app).length >= 2)
      throw invalid('secret', 'You have reached the maximum number of client secrets per client.')
    const status = input.body.status === 'INACTIVE' ? 'INACTIVE' : 'ACTIVE'
    const secret = addSecret(world, app, textIn(input.body, 'client_secret'), status)
    log(world, 'app.oauth2.client.lifecycle.create_secret', [appParty(app)])
    return showSecret(world, secret)
  },

  activateOAuth2ClientSecret: (world, input) => switchSecret(world, input, 'ACTIVE'),
  deactivateOAuth2ClientSecret: (world, input) => switchSecret(world, input, 'INACTIVE'),

  deleteOAuth2ClientSecret(world, input) {
    const app = appOf(world, input)
    const secret = secretOf(world, app, input)
    if (secret.status === 'ACTIVE') throw invalid('secret', 'Cannot delete an active client secret.')
    world.db.client_secrets.delete(secret.id)
    log(world, 'app.oauth2.client.lifecycle.delete_secret', [appParty(app)])
    return new Reply(undefined, { status: 204 })
  },

  listJwk(world, input) {
    const app = appOf(world, input)
    return clientKeys(app).map((key) => showClientKey(world, app, key))
  },

  addJwk(world, input) {
    const app = appOf(world, input)
    return showClientKey(world, app, addClientKey(world, app, input.body))
  },

  getJwk(world, input) {
    const app = appOf(world, input)
    return showClientKey(world, app, requireClientKey(app, input.path.keyId as string))
  },

  activateOAuth2ClientJsonWebKey: (world, input) => switchKey(world, input, 'ACTIVE'),
  deactivateOAuth2ClientJsonWebKey: (world, input) => switchKey(world, input, 'INACTIVE'),

  deletejwk(world, input) {
    const app = appOf(world, input)
    const key = requireClientKey(app, input.path.keyId as string)
    if ((key.status ?? 'ACTIVE') === 'ACTIVE') throw invalid('JsonWebKey', 'Cannot delete an active key.')
    removeClientKey(world, app, key)
    return new Reply(undefined, { status: 204 })
  },
}
