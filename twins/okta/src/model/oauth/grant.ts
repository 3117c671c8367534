import { ApiError } from '@dtu/kit'
import { type Claims, halfHash } from '../../crypto/jwt.ts'
import type { Document, OktaWorld } from '../../types.ts'
import { userParty } from '../../view/log-parties.ts'
import { askHook, envelope, type HookAnswer } from '../inline-hooks.ts'
import { log } from '../log.ts'
import { orgOf } from '../org.ts'
import type { User } from '../types.ts'
import type { Terms } from './access.ts'
import { configuredClaims, profileClaims, thinClaims } from './claims.ts'
import type { Client } from './client.ts'
import { clientParty } from './parties.ts'
import { applyCommands } from './patch.ts'
import type { Issuer } from './server.ts'
import { sign } from './sign.ts'
import { issueAccess, issueRefresh, prolong } from './tokens.ts'
import type { Authorization, Token } from './types.ts'

/** What tokens are issued for. */
export interface Order {
  readonly server: Issuer
  readonly client: Client
  readonly user: User | undefined
  readonly authorization: Authorization
  readonly terms: Terms
  /** Thumbprint of the key to bind them to. */
  readonly jkt: string | null
  readonly wants: {
    readonly access: boolean
    readonly id: boolean
    /** `keep`: the refresh token that was used goes on. */
    readonly refresh: boolean | 'keep'
  }
  /** The refresh token that is exchanged. */
  readonly before?: Token
  /** The code that goes with an ID token of the hybrid flow. */
  readonly code?: string
}

/** What claims the tokens will have; an inline hook may change them before they are signed. */
export interface Draft {
  readonly access: Claims
  readonly identity: Claims
}

const HOUR = 3600

const seconds = (at: number): number => Math.floor(at / 1000)

/**
 * Issues tokens and goes on with the members of the reply. Where a policy rule has an inline hook, what comes back waits for
 * it (developer.okta.com, "Token inline hook"); a hook that does not answer changes nothing.
 */
export function issue(world: OktaWorld, order: Order, done: (world: OktaWorld, members: Document) => unknown): unknown {
  const draft = draftOf(world, order)
  const { hook: id } = order.terms
  const hook = id === undefined ? undefined : world.db.inline_hooks.get(id)
  if (hook?.status !== 'ACTIVE') return done(world, signed(world, order, draft))
  return askHook(
    hook,
    envelope(world, hook, hookData(order, draft)),
    (inside, answer: HookAnswer) => done(inside, signed(inside, order, applyCommands(draft, answer.commands))),
    (inside, refusal, causes) => {
      if (refusal === 'E0000135') throw new ApiError(400, { error: 'server_error', error_description: causes[0] ?? '' })
      return done(inside, signed(inside, order, draft))
    },
  )
}

function draftOf(world: OktaWorld, { server, client, user, authorization, terms, wants }: Order): Draft {
  const { scopes, authTime } = authorization
  const subject = { client, user, scopes }
  const iat = seconds(world.now())
  const access = {
    iss: server.issuer,
    aud: server.audience,
    iat,
    exp: iat + seconds(terms.accessLifetime),
    cid: client.id,
    ...(user && { uid: user.id }),
    scp: scopes,
    ...(authTime !== null && { auth_time: seconds(authTime) }),
    sub: user ? String(user.profile.login) : client.id,
    ...configuredClaims(world, server, 'RESOURCE', subject),
  }
  if (!wants.id || !user) return { access, identity: {} }
  const thin = wants.access
  const profile = profileClaims(user, scopes)
  const identity = {
    sub: user.id,
    ...(thin ? thinClaims(profile) : profile),
    ver: 1,
    iss: server.issuer,
    aud: client.id,
    iat,
    exp: iat + HOUR,
    amr: authorization.amr,
    idp: orgOf(world).id,
    ...(authorization.nonce !== null && { nonce: authorization.nonce }),
    ...(authTime !== null && { auth_time: seconds(authTime) }),
    ...(authorization.session !== null && { sid: authorization.session }),
    ...configuredClaims(world, server, 'IDENTITY', subject, thin),
  }
  return { access, identity }
}

/** The members of a token response, in the order in which Okta writes them (tapes/okta, POST /oauth2/v1/token). */
function signed(world: OktaWorld, order: Order, draft: Draft): Document {
  const { server, authorization, wants, jkt } = order
  const lifetime = (Number(draft.access.exp) - Number(draft.access.iat)) * 1000
  const bound = jkt === null ? draft.access : { ...draft.access, cnf: { jkt } }
  const access = wants.access ? issueAccess(world, server, authorization, bound, lifetime, jkt).value : undefined
  const refresh = refreshOf(world, order)
  const id = wants.id && order.user ? idToken(world, order, draft.identity, access) : undefined
  tell(world, order, { access_token: access, refresh_token: refresh, id_token: id })
  return {
    ...(access !== undefined && {
      token_type: jkt === null ? 'Bearer' : 'DPoP',
      expires_in: seconds(lifetime),
      access_token: access,
      scope: authorization.scopes.join(' '),
    }),
    ...(refresh !== undefined && { refresh_token: refresh }),
    ...(id !== undefined && { id_token: id }),
  }
}

function refreshOf(world: OktaWorld, { wants, before, authorization, terms, jkt }: Order): string | undefined {
  if (wants.refresh === 'keep') {
    if (!before) return undefined
    prolong(world, before, terms.refreshWindow)
    return world.db.refresh_secrets.first({ token: before.id })?.value
  }
  return wants.refresh ? issueRefresh(world, authorization, terms, jkt, before).value : undefined
}

function idToken(world: OktaWorld, { server, code }: Order, identity: Claims, access: string | undefined): string {
  const jti = `ID.${world.ids.next('idToken')}`
  const hashes = {
    ...(access !== undefined && { at_hash: halfHash(access) }),
    ...(code !== undefined && { c_hash: halfHash(code) }),
  }
  return sign(world, server, { jti, ...identity, ...hashes })
}

/** Every token that is granted is in the log (developer.okta.com, event types). */
function tell(
  world: OktaWorld,
  { server, client, user }: Order,
  granted: Readonly<Record<string, string | undefined>>,
): void {
  const prefix = server.custom ? 'app.oauth2.as.token.grant' : 'app.oauth2.token.grant'
  const actor = clientParty(client)
  for (const [name, value] of Object.entries(granted))
    if (value !== undefined) log(world, `${prefix}.${name}`, user ? [userParty(user)] : [], { actor })
}

function hookData({ client, user, authorization }: Order, { access, identity }: Draft): Document {
  return {
    context: {
      request: { id: authorization.family, method: 'POST', url: { value: '/oauth2/v1/token' } },
      protocol: {
        type: 'OAUTH2.0',
        request: { scope: authorization.scopes.join(' '), client_id: client.id },
        issuer: { uri: access.iss },
        client: { id: client.id, name: client.app.label, type: 'PUBLIC' },
      },
      ...(user && {
        session: { userId: user.id, login: user.profile.login, amr: authorization.amr },
        user: { id: user.id, passwordChanged: user.passwordChanged, profile: user.profile },
      }),
    },
    identity: { claims: identity, token: { lifetime: { expiration: HOUR } } },
    access: {
      claims: access,
      token: { lifetime: { expiration: Number(access.exp) - Number(access.iat) } },
      scopes: Object.fromEntries(authorization.scopes.map((scope) => [scope, { id: scope, action: 'GRANT' }])),
    },
  }
}
