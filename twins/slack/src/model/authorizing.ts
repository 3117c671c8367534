import { slackError } from '../errors.ts'
import type { SlackWorld } from '../types.ts'
import type { App } from './types.ts'

/** What an app asks a person for on the authorization page. */
export interface Authorizing {
  readonly app: App
  /** Where the answer goes. */
  readonly redirect: string
  /** As the request named it; the exchange has to name the same. */
  readonly redirect_uri?: string
  readonly bot_scopes: readonly string[]
  readonly user_scopes: readonly string[]
  readonly state?: string
  readonly nonce?: string
  readonly code_challenge?: string
}

/**
 * Reads the query of `/oauth/v2/authorize` (or of `/openid/connect/authorize`, where `scope` is the person's). Throws
 * `invalid_client_id`, `bad_redirect_uri`, `invalid_scope`, `no_scopes` (docs.slack.dev, "Installing with OAuth").
 */
export function readAuthorizing(world: SlackWorld, query: URLSearchParams, openid: boolean): Authorizing {
  const app = world.db.apps.first({ client: query.get('client_id') ?? '' })
  if (!app) throw slackError('invalid_client_id')
  const asked = { scope: scopesIn(query, 'scope'), user_scope: scopesIn(query, 'user_scope') }
  const [bot_scopes, user_scopes] = openid ? [[], asked.scope] : [asked.scope, asked.user_scope]
  if (bot_scopes.length + user_scopes.length === 0) throw slackError('no_scopes')
  return {
    app,
    bot_scopes,
    user_scopes,
    ...redirectOf(app, query.get('redirect_uri') ?? undefined),
    ...optional(query, ['state', 'nonce', 'code_challenge']),
  }
}

/** Commas or spaces between them. */
function scopesIn(query: URLSearchParams, name: string): string[] {
  const scopes = (query.get(name) ?? '').split(/[\s,]+/).filter((scope) => scope !== '')
  if (scopes.some((scope) => !/^[a-z][a-z0-9_.:-]*$/.test(scope))) throw slackError('invalid_scope')
  return [...new Set(scopes)]
}

/** A redirect URI is one of the app's or lies below one; left out, it is the first. */
function redirectOf(app: App, asked: string | undefined): Pick<Authorizing, 'redirect' | 'redirect_uri'> {
  if (asked === undefined) {
    if (!app.redirect_urls[0]) throw slackError('bad_redirect_uri')
    return { redirect: app.redirect_urls[0] }
  }
  if (!app.redirect_urls.some((known) => isBelow(asked, known))) throw slackError('bad_redirect_uri')
  return { redirect: asked, redirect_uri: asked }
}

function isBelow(asked: string, known: string): boolean {
  if (!URL.canParse(asked) || !URL.canParse(known)) return false
  const [url, base] = [new URL(asked), new URL(known)]
  const folder = base.pathname.endsWith('/') ? base.pathname : `${base.pathname}/`
  if (url.protocol !== base.protocol || url.host !== base.host) return false
  return url.pathname === base.pathname || url.pathname.startsWith(folder)
}

const optional = (query: URLSearchParams, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.flatMap((name) => (query.has(name) ? [[name, query.get(name) as string]] : [])))
