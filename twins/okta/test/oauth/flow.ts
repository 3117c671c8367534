import { createHash } from 'node:crypto'
import type { Org } from '../org.ts'
import { type Heard, send, signIn } from '../signin/browser.ts'
import { REDIRECT, type TestApp } from './app.ts'

/** A code verifier, and the challenge of it. */
export const VERIFIER = 'v'.repeat(43)
export const CHALLENGE = createHash('sha256').update(VERIFIER).digest('base64url')

export const AT = '/oauth2/default/v1'

type Fields = Readonly<Record<string, string | undefined>>

const filled = (fields: Fields): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined))

export const basic = ({ clientId, secret }: TestApp): Record<string, string> => ({
  authorization: `Basic ${Buffer.from(`${clientId}:${secret}`).toString('base64')}`,
})

/** Posts a form. */
export const form = (org: Org, path: string, fields: Fields, headers: Record<string, string> = {}): Promise<Heard> =>
  send(org.url + path, { method: 'POST', body: new URLSearchParams(filled(fields)), headers })

/** What a browser that is signed in as somebody of the seed is answered at `authorize`. */
export async function authorize(org: Org, app: TestApp, fields: Fields = {}, server = AT): Promise<Heard> {
  const query = new URLSearchParams(
    filled({
      client_id: app.clientId,
      redirect_uri: REDIRECT,
      response_type: 'code',
      scope: 'openid offline_access',
      state: 's',
      code_challenge: CHALLENGE,
      code_challenge_method: 'S256',
      ...fields,
    }),
  )
  const cookie = await signIn(org, 'priya@acme.example')
  return send(`${org.url}${server}/authorize?${query}`, { headers: { cookie } })
}

/** What came back with the browser. */
export const answered = ({ headers, text }: Heard): URLSearchParams => {
  const location = headers.get('location')
  if (location === null) throw new Error(text)
  return new URL(location).searchParams
}

export const codeOf = async (org: Org, app: TestApp, fields: Fields = {}): Promise<string> =>
  answered(await authorize(org, app, fields)).get('code') as string

/** Exchanges a code. */
export const exchange = (org: Org, app: TestApp, code: string, fields: Fields = {}): Promise<Heard> =>
  form(
    org,
    `${AT}/token`,
    { grant_type: 'authorization_code', code, redirect_uri: REDIRECT, code_verifier: VERIFIER, ...fields },
    basic(app),
  )

/** The tokens of a whole sign-in. */
export async function tokensOf(org: Org, app: TestApp): Promise<Record<string, string>> {
  const { body } = await exchange(org, app, await codeOf(org, app))
  return body
}

export const bearer = (token: string): { headers: Record<string, string> } => ({
  headers: { authorization: `Bearer ${token}` },
})
