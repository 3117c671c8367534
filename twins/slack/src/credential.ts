import type { ApiRequest } from '@dtu/kit'
import { tokenOf } from './auth.ts'

/** Paths whose last part is a secret that leads to a universe: webhooks, response URLs, sockets of RTM, uploads. */
const SECRET_PATH = /^\/(?:services\/[^/]+\/[^/]+|(?:actions|commands)\/[^/]+\/[^/]+|websocket|upload\/v1)\/([^/?]+)/

/** What a request carries that was minted in one universe: a token, else a code, a ticket or a secret in its URL. */
export function credentialOf(request: ApiRequest): string | undefined {
  const secret = SECRET_PATH.exec(request.path)?.[1] ?? request.query.get('ticket')
  if (secret) return secret
  return tokenOf(request) || exchanged(request)
}

/** Methods without a token trade a code or a refresh token for one. */
function exchanged(request: ApiRequest): string | undefined {
  if (!/^\/api\/(oauth|openid|tooling)\./.test(request.path)) return undefined
  const sent = new URLSearchParams(request.body?.toString())
  for (const name of ['code', 'refresh_token']) {
    const given = request.query.get(name) ?? sent.get(name)
    if (given) return given
  }
  return undefined
}
