import type { ApiRequest } from '@dtu/kit'

/** The secret of `Basic email:token` or `Bearer token` (developer.atlassian.com, "Basic auth for REST APIs"). */
export function credentialOf(request: ApiRequest): string | undefined {
  return basicOf(request)?.token ?? /^bearer\s+(\S+)\s*$/i.exec(request.headers.authorization ?? '')?.[1]
}

export function basicOf({ headers }: ApiRequest): { readonly email: string; readonly token: string } | undefined {
  const encoded = /^basic\s+(\S+)\s*$/i.exec(headers.authorization ?? '')?.[1]
  if (encoded === undefined) return undefined
  const text = Buffer.from(encoded, 'base64').toString()
  const colon = text.indexOf(':')
  return colon < 0 ? undefined : { email: text.slice(0, colon), token: text.slice(colon + 1) }
}
