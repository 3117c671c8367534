import type { Repair } from '../../replay/repair.ts'
import { readJson } from '../../score/json.ts'
import type { HarEntry } from '../../tape/har.ts'

const USERS = /^\/+api\/v1\/users$/

/** Recordings of Okta lack the bodies of sign-ins: the password is the one that the tape gave to that person. */
export class OktaRepair implements Repair {
  readonly made = new Set(['kid', 'sessionToken'])
  readonly #passwords = new Map<string, string>()

  /** Its words are a web framework's. */
  isForeign({ response }: HarEntry): boolean {
    const body = readJson(response.content.text) as any
    return typeof body?.status === 'number' && typeof body.message === 'string' && body.errorCode === undefined
  }

  body({ request, response }: HarEntry): string | undefined {
    if (!request.url.endsWith('/api/v1/authn') || request.postData?.text) return undefined
    const username = (readJson(response.content.text) as any)?._embedded?.user?.profile?.login
    const password = this.#passwords.get(username)
    return password && JSON.stringify({ username, password })
  }

  see({ request }: HarEntry): void {
    if (request.method === 'GET' || !USERS.test(new URL(request.url).pathname)) return
    const { profile, credentials } = (readJson(request.postData?.text) as any) ?? {}
    if (credentials?.password?.value) this.#passwords.set(profile?.login, credentials.password.value)
  }
}
