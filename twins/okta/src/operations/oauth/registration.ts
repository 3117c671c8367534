import { Reply } from '@dtu/kit'
import { notFound } from '../../errors/error.ts'
import { list } from '../../listing.ts'
import { createApp, replaceApp } from '../../model/apps/create.ts'
import { clientOf, secretsOf } from '../../model/apps/find.ts'
import { deactivateApp, deleteApp } from '../../model/apps/lifecycle.ts'
import { addSecret } from '../../model/apps/oauth-client.ts'
import type { App } from '../../model/apps/types.ts'
import { log } from '../../model/log.ts'
import { appBody } from '../../model/oauth/registration.ts'
import type { OktaInput, OktaWorld, Operations } from '../../types.ts'
import { appParty } from '../../view/log-parties.ts'
import { showClient } from '../../view/oauth/client.ts'

function requireRegistered(world: OktaWorld, { path }: OktaInput): App {
  const id = path.clientId as string
  const app = clientOf(world, id)
  if (!app) throw notFound(id, 'PublicClientApp')
  return app
}

const isClient = ({ credentials }: App): boolean => credentials.oauthClient !== undefined

/** Dynamic client registration: a client is an app, seen with RFC 7591's eyes (developer.okta.com, Client API). */
export const registration: Operations = {
  listClients: (world, input) => {
    const asked = input.query.get('q')?.toLowerCase()
    return list(world, input, {
      collection: world.db.apps,
      size: { size: 50, max: 200 },
      scan: {
        matches: (app) => isClient(app) && (asked === undefined || app.label.toLowerCase().startsWith(asked)),
      },
      show: (app) => showClient(world, app),
    })
  },

  createClient(world, { body }) {
    const app = createApp(world, appBody(body), true)
    log(world, 'app.oauth2.client.lifecycle.create', [appParty(app)])
    return new Reply(showClient(world, app, secretsOf(world, app)[0]), { status: 201 })
  },

  getClient: (world, input) => showClient(world, requireRegistered(world, input)),

  replaceClient(world, input) {
    const app = replaceApp(world, requireRegistered(world, input), appBody(input.body))
    log(world, 'app.oauth2.client.lifecycle.update', [appParty(app)])
    return showClient(world, app)
  },

  deleteClient(world, input) {
    const app = requireRegistered(world, input)
    if (app.status === 'ACTIVE') deactivateApp(world, app)
    deleteApp(world, world.db.apps.get(app.id) ?? app)
    log(world, 'app.oauth2.client.lifecycle.delete', [appParty(app)])
    return new Reply(undefined, { status: 204 })
  },

  // The secret before it is good no more.
  generateNewClientSecret(world, input) {
    const app = requireRegistered(world, input)
    for (const { id } of secretsOf(world, app)) world.db.client_secrets.delete(id)
    return showClient(world, app, addSecret(world, app))
  },
}
