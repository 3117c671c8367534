import { notFound } from '../errors/error.ts'
import type { App } from '../model/apps/types.ts'
import { set, settingOf } from '../model/settings.ts'
import type { Document, OktaInput, OktaWorld, Operations } from '../types.ts'

const MODES: Readonly<Record<string, string>> = { ORG_URL: 'ORG_URL', CUSTOM_URL: 'CUSTOM_URL', DYNAMIC: 'DYNAMIC' }

function appOf(world: OktaWorld, { path }: OktaInput): App {
  const app = world.db.apps.get(path.appId as string)
  if (!app) throw notFound(path.appId as string, 'AppInstance')
  return app
}

interface IdTokenSettings {
  readonly issuerMode: string
  /** The claim that tells the user's groups: its name, and an expression or a filter. */
  readonly claim: Document
}

const CLAIM = ['valueType', 'groupFilterType', 'name', 'value']

const nameOf = (app: App) => `idToken/${app.id}`

function settingsOf(world: OktaWorld, app: App): IdTokenSettings {
  const issuerMode = String(app.settings.oauthClient?.issuer_mode ?? 'ORG_URL')
  return settingOf<IdTokenSettings>(world, nameOf(app), { issuerMode, claim: {} })
}

/** What the Admin Console asks about an app's ID tokens, and terraform-provider-okta with it (tapes/okta). */
export const internal: Operations = {
  getIdTokenSettings(world, input) {
    const app = appOf(world, input)
    const audience = app.credentials.oauthClient?.client_id ?? app.id
    const { issuerMode, claim } = settingsOf(world, app)
    return { issuer: world.baseUrl, orgUrl: null, customUrl: null, audience, issuerMode, ...claim }
  },
  setIdTokenSettings(world, input) {
    const app = appOf(world, input)
    const issuerMode = MODES[String(input.body.issuerMode)] ?? 'ORG_URL'
    const given = CLAIM.filter((name) => input.body[name] !== undefined)
    const claim = Object.fromEntries(given.map((name) => [name, input.body[name]]))
    set<IdTokenSettings>(world, nameOf(app), { issuerMode, claim })
    return { issuer: null, orgUrl: null, customUrl: null, audience: null, issuerMode, ...claim }
  },
}
