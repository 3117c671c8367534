import { CATALOGUE, DEFAULT_LOGO } from '../model/apps/catalogue.ts'
import { hasSecret, secretsOf } from '../model/apps/find.ts'
import type { App } from '../model/apps/types.ts'
import { ornOf } from '../model/orn.ts'
import type { Document, OktaWorld } from '../types.ts'
import { api, link } from './links.ts'

const LOGOS = 'https://ok12static.oktacdn.com/assets/img/logos'

/** An app as it is read. */
export function showApp(world: OktaWorld, app: App): Document {
  const { seq: _, own: __, id, ...shown } = app
  return { id, orn: ornOf(world, 'idp', `apps:${app.name}:${id}`), ...shown, _links: linksOf(world, app) }
}

/** An app as it was just written: only then is the client's secret told (tapes/okta, 2025 and 2026). */
export function showWritten(world: OktaWorld, app: App): Document {
  const shown = showApp(world, app)
  const { oauthClient } = app.credentials
  const secret = oauthClient && hasSecret(app) ? secretsOf(world, app)[0]?.client_secret : undefined
  if (!oauthClient || secret === undefined) return shown
  const { autoKeyRotation, client_id, ...rest } = oauthClient
  const whole = { autoKeyRotation, client_id, client_secret: secret, ...rest }
  return { ...shown, credentials: { ...app.credentials, oauthClient: whole } }
}

const SAML = ['SAML_2_0', 'SAML_1_1']

function linksOf(world: OktaWorld, app: App): Document {
  const self = `/apps/${app.id}`
  const policy = (id: string | undefined) => (id === undefined ? undefined : link(world, `/policies/${id}`))
  const posts = (path: string) => ({ href: api(world, path) })
  const lifecycle = app.status === 'ACTIVE' ? 'deactivate' : 'activate'
  const links: Record<string, unknown> = {
    ...(SAML.includes(app.signOnMode) && samlLinks(world, app)),
    uploadLogo: { href: api(world, `${self}/logo`), hints: { allow: ['POST'] } },
    appLinks: dashboardLinks(world, app),
    profileEnrollment: policy(app.own.profileEnrollment),
    policies: { href: api(world, `${self}/policies`), hints: { allow: ['PUT'] } },
    groups: link(world, `${self}/groups`),
    logo: [{ name: 'medium', href: logoOf(world, app), type: 'image/png' }],
    ...(app.signOnMode === 'OPENID_CONNECT' && {
      clientCredentials: [{ name: 'secrets', href: api(world, `${self}/credentials/secrets`) }],
    }),
    accessPolicy: policy(app.own.accessPolicy),
    users: link(world, `${self}/users`),
    [lifecycle]: posts(`${self}/lifecycle/${lifecycle}`),
  }
  return Object.fromEntries(Object.entries(links).filter(([, value]) => value !== undefined))
}

const dashboardLinks = (world: OktaWorld, app: App) =>
  Object.entries((app.visibility.appLinks ?? {}) as Document)
    .filter(([, shown]) => shown === true)
    .map(([name]) => ({
      name,
      href: `${world.baseUrl}/home/${app.name}/${app.id}/${app.own.link}`,
      type: 'text/html',
    }))

function samlLinks(world: OktaWorld, app: App): Document {
  const guide = app.own.custom ? 'instructions' : 'external-doc'
  const admin = world.baseUrl.replace(/^(https:\/\/[^.:/]+)\./, '$1-admin.')
  return {
    help: { href: `${admin}/app/${app.name}/${app.id}/setup/help/${app.signOnMode}/${guide}`, type: 'text/html' },
    metadata: { href: api(world, `/apps/${app.id}/sso/saml/metadata`), type: 'application/xml' },
  }
}

const logoOf = (world: OktaWorld, app: App): string =>
  app.own.logo === undefined
    ? `${LOGOS}/${CATALOGUE[app.name]?.logo ?? DEFAULT_LOGO}`
    : `${world.baseUrl}/fs/bco/4/${app.own.logo}`
