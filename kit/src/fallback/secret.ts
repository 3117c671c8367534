import type { ApiRequest } from '../http/request.ts'
import type { AuthScheme } from './plan.ts'

/** The secret that a request carries in the way of a scheme. */
export function secretIn(scheme: AuthScheme, request: ApiRequest): string | undefined {
  const { authorization } = request.headers
  if (scheme.kind === 'apiKey') return apiKeyIn(scheme, request)
  if (scheme.kind === 'basic')
    return authorization && /^basic\s/i.test(authorization) ? basic(authorization) : undefined
  if (scheme.kind === 'digest') return /username="([^"]+)"/.exec(authorization ?? '')?.[1]
  if (authorization && !/^basic\s/i.test(authorization)) return behind(authorization, scheme.prefix ?? 'Bearer')
  // OAuth 2 also takes the token as a parameter (RFC 6750, 2.3).
  return scheme.kind === 'oauth2' ? (request.query.get('access_token') ?? undefined) : undefined
}

function apiKeyIn({ in: place, name = 'authorization', prefix }: AuthScheme, request: ApiRequest): string | undefined {
  if (place === 'query') return request.query.get(name) ?? undefined
  if (place === 'cookie') return cookie(request.headers.cookie, name)
  const value = request.headers[name.toLowerCase()]
  if (value === undefined) return undefined
  if (/^basic\s/i.test(value)) return basic(value)
  // Documents that mean a word before the key seldom say so where a client looks.
  const words = value.trim().split(/\s+/)
  return prefix === undefined || words.length === 1 ? words.at(-1) : behind(value, prefix)
}

/** What stands behind the word a scheme begins with. */
function behind(value: string, prefix: string): string | undefined {
  const [first = '', ...rest] = value.trim().split(/\s+/)
  return rest.length > 0 && first.toLowerCase() === prefix.toLowerCase() ? rest.join(' ') : undefined
}

/** As tokens are minted. */
const TOKEN = /^[A-Za-z0-9]{40}$/

/** APIs put their key in the name or in the password, or behind a name of any kind. */
function basic(header: string): string | undefined {
  const text = Buffer.from(header.replace(/^basic\s+/i, ''), 'base64').toString()
  const [name = '', ...rest] = text.split(':')
  const password = rest.join(':')
  return TOKEN.test(name) ? name : password || name || undefined
}

const cookie = (header: string | undefined, name: string): string | undefined =>
  header
    ?.split(';')
    .map((pair) => pair.trim().split('='))
    .find(([key]) => key === name)?.[1]
