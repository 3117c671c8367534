import type { ApiRequest } from '@dtu/kit'

/** The access token of a request: a header, or a parameter (developers.google.com, "Standard query parameters"). */
export function credentialOf({ headers, query }: ApiRequest): string | undefined {
  const inHeader = /^bearer\s+(\S+)\s*$/i.exec(headers.authorization ?? '')?.[1]
  return inHeader ?? query.get('access_token') ?? query.get('oauth_token') ?? undefined
}
