import type { AuthPlan, AuthScheme } from '@dtu/kit/fallback/plan'
import type { Schema } from '../draft.ts'
import type { Model } from './model.ts'

type Flow = { authorizationUrl?: string; tokenUrl?: string; scopes?: Record<string, string> }

/** How callers show who they are, by the schemes that the contract's `security` names. */
export function authOf(model: Model): AuthPlan {
  const schemes: Record<string, AuthScheme> = {}
  for (const [name, scheme] of Object.entries(model.draft.securitySchemes)) {
    schemes[name] = schemeOf(scheme)
    const { kind, prefix, in: place, name: key } = schemes[name]
    model.findings.add(
      'auth',
      `${name}: ${[kind, place, key, prefix && `after "${prefix}"`].filter(Boolean).join(' ')}`,
      prefix && kind === 'apiKey' ? "declared; the word before the key from the scheme's description" : 'declared',
      prefix && kind === 'apiKey' ? 0.9 : 1,
    )
  }
  const used = model.draft.operations.some((operation) => (operation.security ?? model.draft.security).length)
  if (!used)
    model.findings.add(
      'auth',
      'no operation needs credentials',
      Object.keys(schemes).length ? 'schemes are declared but nothing requires one' : 'none are declared',
      0.6,
    )
  return { schemes, confidence: used ? 0.95 : 0.6 }
}

function schemeOf(scheme: Schema): AuthScheme {
  const description = typeof scheme.description === 'string' ? scheme.description : ''
  const scopes: string[] = []
  if (scheme.type === 'http') {
    const kind = scheme.scheme === 'basic' ? 'basic' : scheme.scheme === 'digest' ? 'digest' : 'bearer'
    return { kind, prefix: kind === 'bearer' ? 'Bearer' : kind === 'basic' ? 'Basic' : 'Digest', scopes }
  }
  if (scheme.type === 'apiKey') return apiKey(scheme, description)
  if (scheme.type === 'oauth2') return { kind: 'oauth2', prefix: 'Bearer', ...flowsOf(scheme) }
  return scheme.type === 'mutualTLS' ? { kind: 'mutual', scopes } : { kind: 'bearer', prefix: 'Bearer', scopes }
}

function apiKey(scheme: Schema, description: string): AuthScheme {
  const place = ['header', 'query', 'cookie'].includes(String(scheme.in))
    ? (scheme.in as 'header' | 'query' | 'cookie')
    : 'header'
  const name = String(scheme.name)
  const isAuthorization = place === 'header' && name.toLowerCase() === 'authorization'
  const prefix =
    typeof scheme['x-prefix'] === 'string' ? scheme['x-prefix'] : isAuthorization ? prefixIn(description) : undefined
  return { kind: 'apiKey', in: place, name, ...(prefix ? { prefix } : {}), scopes: [] }
}

/** `Authorization: SSWS {API token}` and its like. */
function prefixIn(description: string): string | undefined {
  const shown = /authorization:?["'`]?\s*:?\s*["'`]?([A-Za-z][\w-]{1,20})\s+["'`]?[{<[$*]/i.exec(description)?.[1]
  if (shown) return shown
  const told = /(?:prefix(?:ed)?|preceded|format|value)[^.]{0,40}?["'`]([A-Z][\w-]{1,20})\s?[^"'`]{0,30}["'`]/i.exec(
    description,
  )?.[1]
  return told ?? /\b(Bearer|Token|Basic)\b\s*["'`]?[{<[$]?\w*token/i.exec(description)?.[1]
}

function flowsOf(scheme: Schema): Pick<AuthScheme, 'flows' | 'scopes'> {
  const all = new Set<string>()
  const result: Record<string, NonNullable<AuthScheme['flows']>[string]> = {}
  for (const [name, flow] of Object.entries((scheme.flows ?? {}) as Record<string, Flow>)) {
    const scopes = Object.keys(flow.scopes ?? {}).sort()
    for (const scope of scopes) all.add(scope)
    result[name] = {
      ...(flow.authorizationUrl ? { authorizationUrl: flow.authorizationUrl } : {}),
      ...(flow.tokenUrl ? { tokenUrl: flow.tokenUrl } : {}),
      scopes,
    }
  }
  return { flows: result, scopes: [...all].sort() }
}
