import { notFound } from '../errors/error.ts'
import type { App } from '../model/apps/types.ts'
import type { OktaInput, OktaWorld, Operations } from '../types.ts'

const MODES: Readonly<Record<string, string>> = { ORG_URL: 'ORG_URL', CUSTOM_URL: 'CUSTOM_URL', DYNAMIC: 'DYNAMIC' }

function appOf(world: OktaWorld, { path }: OktaInput): App {
  const app = world.db.apps.get(path.appId as string)
  if (!app) throw notFound(path.appId as string, 'AppInstance')
  return app
}

/** What the Admin Console asks about an app's ID tokens, and terraform-provider-okta with it (tapes/okta). */
export const internal: Operations = {
  getIdTokenSettings(world, input) {
    const app = appOf(world, input)
    const client = app.credentials.oauthClient
    const issuerMode = app.settings.oauthClient?.issuer_mode ?? 'ORG_URL'
    return { issuer: world.baseUrl, orgUrl: null, customUrl: null, audience: client?.client_id ?? app.id, issuerMode }
  },
  setIdTokenSettings(world, input) {
    const app = appOf(world, input)
    const issuerMode = MODES[String(input.body.issuerMode)] ?? 'ORG_URL'
    const oauthClient = app.settings.oauthClient
    if (oauthClient)
      world.db.apps.update(app, {
        settings: { ...app.settings, oauthClient: { ...oauthClient, issuer_mode: issuerMode } } as App['settings'],
      })
    return { issuer: null, orgUrl: null, customUrl: null, audience: null, issuerMode }
  },
}
