import type { ApiRequest } from '@dtu/kit'

/** Where tokens are asked for, by the names that clients have known it by: today's first. */
export const TOKEN_PATHS = ['/token', '/oauth2/v4/token', '/o/oauth2/token'] as const

export const asksForToken = ({ method, path }: ApiRequest): boolean =>
  method === 'POST' && TOKEN_PATHS.some((known) => known === path)

/** What a token request says: a form, or what stands in the query. */
export function formOf({ body, query }: ApiRequest): URLSearchParams {
  return body && body.length > 0 ? new URLSearchParams(body.toString()) : query
}

/** The client that a token request is of: in the form, or by Basic. */
export function clientOf(request: ApiRequest): { readonly id: string; readonly secret: string } {
  const form = formOf(request)
  const basic = /^basic\s+(\S+)\s*$/i.exec(request.headers.authorization ?? '')?.[1]
  const [id = '', secret = ''] = basic
    ? Buffer.from(basic, 'base64').toString().split(':').map(plain)
    : [form.get('client_id') ?? '', form.get('client_secret') ?? '']
  return { id, secret }
}

function plain(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
