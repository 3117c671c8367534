import type { Claims } from '../../crypto/jwt.ts'
import type { HookAnswer } from '../inline-hooks.ts'
import type { Draft } from './grant.ts'

interface Change {
  readonly op: string
  readonly path: string
  readonly value?: unknown
}

const TOKENS = { 'com.okta.access.patch': 'access', 'com.okta.identity.patch': 'identity' } as const

/** What a hook must not touch (developer.okta.com, "Token inline hook", "Notes on modifying ID token and access token claims"). */
const FIXED = ['iss', 'iat', 'jti', 'cid', 'uid', 'scp', 'ver', 'nonce', 'auth_time', 'at_hash', 'amr', 'idp', 'exp']

/** The claims as a hook's commands leave them; changes of what is fixed, or of what is not there, do nothing. */
export function applyCommands(draft: Draft, commands: HookAnswer['commands']): Draft {
  let next = draft
  for (const { type, value } of commands) {
    const token = TOKENS[type as keyof typeof TOKENS]
    if (token && Array.isArray(value))
      next = {
        ...next,
        [token]: (value as Change[]).reduce((claims, change) => changed(token, claims, change), next[token]),
      }
  }
  return next
}

function changed(token: 'access' | 'identity', claims: Claims, { op, path, value }: Change): Claims {
  if (path === '/token/lifetime/expiration' && op === 'replace' && Number.isInteger(value))
    return { ...claims, exp: Number(claims.iat) + Number(value) }
  const name = /^\/claims\/([^/]+)$/.exec(path)?.[1]?.replaceAll('~1', '/').replaceAll('~0', '~')
  if (name === undefined || FIXED.includes(name) || (token === 'identity' && name === 'aud')) return claims
  if (op === 'add') return { ...claims, [name]: value }
  if (!(name in claims)) return claims
  if (op === 'replace') return { ...claims, [name]: value }
  return op === 'remove' ? Object.fromEntries(Object.entries(claims).filter(([own]) => own !== name)) : claims
}
