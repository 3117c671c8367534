import { invalid, oktaError } from '../../errors/error.ts'
import type { Document, OktaWorld } from '../../types.ts'
import { appParty } from '../../view/log-parties.ts'
import { addKey, keyOf } from '../keys/keys.ts'
import { log } from '../log.ts'
import { orgOf } from '../org.ts'
import { defaultPolicy } from '../policies/find.ts'
import { timeOf } from '../time.ts'
import { CATALOGUE, TEMPLATES } from './catalogue.ts'
import { readCredentials } from './credentials.ts'
import { readClient, readClientSettings, settleSecrets } from './oauth-client.ts'
import { listIn, objectIn, required, textIn } from './read.ts'
import { readSettings } from './settings.ts'
import type { App, AppCredentials, AppSettings, SignOnMode } from './types.ts'

const MODES: readonly SignOnMode[] = [
  'BOOKMARK',
  'BASIC_AUTH',
  'BROWSER_PLUGIN',
  'SECURE_PASSWORD_STORE',
  'AUTO_LOGIN',
  'WS_FEDERATION',
  'SAML_2_0',
  'SAML_1_1',
  'OPENID_CONNECT',
]
/** Apps with a certificate or a key of their own. */
const SIGNED: readonly SignOnMode[] = ['SAML_2_0', 'SAML_1_1', 'WS_FEDERATION']
/** All OpenID Connect apps end at the same place of the dashboard. */
const OIDC_LINK = 'aln177a159h7Zf52X0g8'

interface Kind {
  readonly name: string
  readonly mode: SignOnMode
  readonly custom: boolean
}

/** Makes an app. `at` in milliseconds. Throws E0000001 about the first thing that is wrong. */
export function createApp(world: OktaWorld, body: Document, activate: boolean, at = world.now()): App {
  const label = required(body, 'label')
  const kind = kindOf(world, body, label)
  const id = world.ids.next('app')
  const time = timeOf(at)
  const { secret, ...parts } = partsOf(world, id, kind, body)
  const app = world.db.apps.insert({
    id,
    name: kind.name,
    label,
    status: activate ? 'ACTIVE' : 'INACTIVE',
    lastUpdated: time,
    created: time,
    ...parts,
    features: [],
    signOnMode: kind.mode,
    universalLogout: logoutOf(kind),
    ...CATALOGUE[kind.name]?.more,
    own: ownOf(world, kind, body),
    seq: world.ids.count('app-place'),
  })
  const signed = SIGNED.includes(kind.mode) || kind.mode === 'OPENID_CONNECT'
  settleSecrets(world, app, secret)
  return signed ? withKey(world, app, at) : app
}

/** Whether a sign-out of Okta's reaches the app (tapes/okta, 2025 and 2026). */
const logoutOf = ({ mode, custom }: Kind): Document =>
  mode === 'OPENID_CONNECT' || (custom && mode === 'SAML_2_0')
    ? { status: 'DISABLED', supportType: 'FULL', identityStack: 'NOT_SHARED', protocol: 'GLOBAL_TOKEN_REVOCATION' }
    : { status: 'UNSUPPORTED' }

/** Clients share the org's key; what signs assertions has a key of its own. */
function withKey(world: OktaWorld, app: App, at: number): App {
  const kid = SIGNED.includes(app.signOnMode)
    ? addKey(world, { owner: app.id, at }).kid
    : (world.db.signing_keys.find({ where: { owner: 'org', status: 'ACTIVE' }, limit: 1 })[0]?.kid ?? '')
  return world.db.apps.update(app, { credentials: { ...app.credentials, signing: { kid } } })
}

/** Which app of the catalogue it is an instance of, or the name of one made by hand. */
function kindOf(world: OktaWorld, body: Document, label: string): Kind {
  const asked = textIn(body, 'signOnMode') as SignOnMode | undefined
  if (asked !== undefined && !MODES.includes(asked))
    throw invalid('signOnMode', 'signOnMode: The field has an invalid value')
  const name = textIn(body, 'name') ?? (asked && TEMPLATES[asked])
  if (name === undefined) {
    if (asked !== 'SAML_2_0' && asked !== 'AUTO_LOGIN' && asked !== 'SAML_1_1')
      throw invalid('name', 'name: The field cannot be left blank')
    return { name: customName(world, label), mode: asked, custom: true }
  }
  if (world.db.apps.find({ where: { name }, order: 'seq', limit: 1 })[0]?.own.custom)
    throw invalid('mediated', 'Cannot create an existing App Wizard App')
  const template = CATALOGUE[name]
  // An app of the catalogue that fills in forms does it with the browser plugin.
  const mode = template?.mode ?? (asked === 'AUTO_LOGIN' ? 'BROWSER_PLUGIN' : (asked ?? 'BROWSER_PLUGIN'))
  if (template?.mode && asked && asked !== template.mode)
    throw invalid('signOnMode', `signOnMode: The field has an invalid value`)
  return { name, mode, custom: false }
}

function customName(world: OktaWorld, label: string): string {
  const org = orgOf(world).subdomain
  return `${org}_${label.toLowerCase().replace(/[^a-z0-9]/g, '')}_${world.ids.count('custom-app')}`
}

interface Parts {
  readonly accessibility: Document
  readonly visibility: Document
  readonly credentials: AppCredentials
  readonly settings: AppSettings
  readonly profile?: Document
  readonly secret?: string
}

function partsOf(world: OktaWorld, id: string, { name, mode, custom }: Kind, body: Document, before?: App): Parts {
  const settings = readSettings(mode, name, custom, body) as AppSettings
  const shown = {
    accessibility: {
      selfService: false,
      errorRedirectUrl: null,
      loginRedirectUrl: null,
      ...objectIn(body, 'accessibility'),
    },
    visibility: visibilityOf(name, mode, custom, body),
    ...(typeof body.profile === 'object' && body.profile !== null && { profile: body.profile as Document }),
  }
  const credentials = { ...readCredentials(mode, body), signing: signingOf(world, id, body, before) }
  if (mode !== 'OPENID_CONNECT') return { ...shown, credentials, settings }
  const oauthClient = readClientSettings(body, (keys) => keys.map((key) => withId(world, key)))
  const { credentials: client, secret } = readClient(world, id, body, oauthClient.application_type, before)
  return {
    ...shown,
    credentials: { ...credentials, oauthClient: client },
    settings: { ...settings, oauthClient },
    ...(secret !== undefined && { secret }),
  }
}

/** The key an app signs with may be chosen among its own. */
function signingOf(world: OktaWorld, id: string, body: Document, before?: App): AppCredentials['signing'] {
  const asked = textIn(objectIn(objectIn(body, 'credentials'), 'signing'), 'kid')
  const known = before?.credentials.signing ?? {}
  return asked !== undefined && keyOf(world, id, asked) ? { ...known, kid: asked } : known
}

const withId = (world: OktaWorld, key: Document): Document =>
  'id' in key ? key : { id: world.ids.next('clientKey'), ...key }

function visibilityOf(name: string, mode: SignOnMode, custom: boolean, body: Document): Document {
  const given = objectIn(body, 'visibility')
  const hidden = mode === 'OPENID_CONNECT'
  const link = custom ? `${name}_link` : (CATALOGUE[name]?.link ?? 'login')
  return {
    autoLaunch: false,
    autoSubmitToolbar: false,
    ...given,
    hide: { iOS: hidden, web: hidden, ...objectIn(given, 'hide') },
    appLinks: Object.keys(objectIn(given, 'appLinks')).length > 0 ? given.appLinks : { [link]: true },
  }
}

function ownOf(world: OktaWorld, { name, mode, custom }: Kind, body: Document, before?: App['own']): App['own'] {
  const password = textIn(objectIn(objectIn(body, 'credentials'), 'password'), 'value') ?? before?.password
  if (before) return { ...before, ...(password !== undefined && { password }) }
  const access = defaultPolicy(world, 'ACCESS_POLICY')
  const enrollment = defaultPolicy(world, 'PROFILE_ENROLLMENT')
  const number = CATALOGUE[name]?.number
  return {
    ...(access && { accessPolicy: access.id }),
    ...(enrollment && { profileEnrollment: enrollment.id }),
    ...(SIGNED.includes(mode) && { externalKey: world.ids.next('externalKey') }),
    link: mode === 'OPENID_CONNECT' ? OIDC_LINK : number === undefined ? world.ids.next('appLink') : String(number),
    custom,
    ...(password !== undefined && { password }),
  }
}

/** Replaces all of an app that may be changed. Its name and its way of signing on stay. */
export function replaceApp(world: OktaWorld, app: App, body: Document): App {
  if (Object.keys(body).length === 0) throw oktaError('E0000003')
  // An app made by hand is the only one of its kind: Okta writes such a kind only while it is in use (tapes/okta).
  if (app.own.custom && app.status === 'INACTIVE')
    throw oktaError('E0000024', {
      causes: ['This operation on app metadata is not yet supported: No active instances.'],
    })
  const label = required(body, 'label')
  const kind = { name: app.name, mode: app.signOnMode, custom: app.own.custom }
  const { secret, profile, ...parts } = partsOf(world, app.id, kind, body, app)
  const features = listIn(body, 'features') ?? app.features
  const changed = world.db.apps.update(app, {
    ...parts,
    ...(profile !== undefined && { profile }),
    label,
    features,
    own: ownOf(world, kind, body, app.own),
    lastUpdated: timeOf(world.now()),
  })
  settleSecrets(world, changed, secret)
  log(world, 'application.lifecycle.update', [appParty(changed)])
  return changed
}
