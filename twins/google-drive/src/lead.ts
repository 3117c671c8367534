import type { ApiRequest } from '@dtu/kit'
import { credentialOf } from './credential.ts'
import { asksForToken, formOf } from './oauth/form.ts'

/** What a request carries that was minted in one universe: an access token, or what one is asked for with. */
export const leadOf = (request: ApiRequest): string | undefined =>
  asksForToken(request) ? (formOf(request).get('refresh_token') ?? undefined) : credentialOf(request)
