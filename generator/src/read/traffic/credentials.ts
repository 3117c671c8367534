import type { Draft, Schema } from '../../draft.ts'
import type { Exchange } from './exchange.ts'

/** Declares the ways in which the callers of observed requests showed who they are. */
export function addCredentials(draft: Draft, exchanges: readonly Exchange[]): void {
  for (const { requestHeaders } of exchanges)
    for (const [header, value] of Object.entries(requestHeaders)) {
      const found = schemeOf(header.toLowerCase(), value)
      if (found) draft.securitySchemes[found.name] ??= found.scheme
    }
  draft.security = Object.keys(draft.securitySchemes).map((name) => ({ [name]: [] }))
}

function schemeOf(header: string, value: string): { name: string; scheme: Schema } | undefined {
  if (/^x-(api|auth|access)[-_]?(key|token)$/.test(header))
    return { name: header, scheme: { type: 'apiKey', in: 'header', name: header } }
  if (header !== 'authorization') return undefined
  const [word, secret] = value.trim().split(/\s+/, 2)
  if (/^(basic|bearer)$/i.test(word!))
    return { name: word!.toLowerCase(), scheme: { type: 'http', scheme: word!.toLowerCase() } }
  const prefix = secret === undefined || !/^[A-Za-z][\w-]{0,30}$/.test(word!) ? undefined : word
  const scheme: Schema = {
    type: 'apiKey',
    in: 'header',
    name: 'Authorization',
    ...(prefix ? { 'x-prefix': prefix } : {}),
  }
  return { name: prefix ? prefix.toLowerCase() : 'authorization', scheme }
}
