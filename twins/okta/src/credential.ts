import type { ApiRequest } from '@dtu/kit'
import { sidOf } from './cookies/session.ts'

/** `SSWS <token>`, `Bearer <token>` or `DPoP <token>` (developer.okta.com, "Okta API authentication methods"). */
export function authorization(request: ApiRequest): { readonly scheme: string; readonly token: string } | undefined {
  const match = /^(\w+)\s+(\S+)\s*$/.exec(request.headers.authorization ?? '')
  return match ? { scheme: (match[1] as string).toLowerCase(), token: match[2] as string } : undefined
}

/** What a request carries that was minted in one universe. */
export const credentialOf = (request: ApiRequest): string | undefined => authorization(request)?.token ?? sidOf(request)
