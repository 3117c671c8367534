import type { Org } from '../org.ts'

export const PASSWORD = 'Orbit-Plum-2026'

export interface Heard {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly body: any
}

/** Sends a request as nobody in particular: no token, no cookie unless one is given. Redirects are not followed. */
export async function send(url: string, init: RequestInit & { json?: unknown } = {}): Promise<Heard> {
  const { json, ...rest } = init
  const reply = await fetch(url, {
    redirect: 'manual',
    ...rest,
    ...(json !== undefined && {
      method: 'POST',
      body: JSON.stringify(json),
      headers: { 'content-type': 'application/json', ...rest.headers },
    }),
  })
  const text = await reply.text()
  const isJson = reply.headers.get('content-type')?.includes('json') === true && text !== ''
  return { status: reply.status, headers: reply.headers, text, body: isJson ? JSON.parse(text) : undefined }
}

/** Posts to a path of the sign-in API. */
export const post = (org: Org, path: string, json: unknown): Promise<Heard> => send(`${org.url}${path}`, { json })

/** The `sid` cookie of a person of the seed who signed in with a password. */
export async function signIn(org: Org, username: string, password = PASSWORD): Promise<string> {
  const { body } = await post(org, '/api/v1/authn', { username, password })
  const url = `${org.url}/login/sessionCookieRedirect?token=${body.sessionToken}&redirectUrl=/app/UserHome`
  const { headers } = await send(url)
  return (headers.get('set-cookie') ?? '').split(';')[0] as string
}
