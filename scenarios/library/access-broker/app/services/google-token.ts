import { createSign } from 'node:crypto'
import type { Clock } from '../clock.ts'
import { SECOND } from '../clock.ts'
import type { Config } from '../config.ts'
import { askJson } from './rest.ts'

const SCOPE = 'https://www.googleapis.com/auth/drive'
const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer'
const AUDIENCE = 'https://oauth2.googleapis.com/token'
const LIFE_SECONDS = 3600
/** A token is renewed a little before its end: it may be on its way when it ends. */
const EARLY_MS = 60 * SECOND

/** Access tokens of our service account: its own, and those with which it is somebody of the organisation. */
export class GoogleTokens {
  readonly #google: Config['google']
  readonly #clock: Clock
  readonly #known = new Map<string, { readonly token: string; readonly until: number }>()

  constructor(google: Config['google'], clock: Clock) {
    this.#google = google
    this.#clock = clock
  }

  /** A token that is good for a while. Asks for another when the last one has ended, or nearly. */
  async of(person: string): Promise<string> {
    const known = this.#known.get(person)
    if (known && known.until > this.#clock.now()) return known.token
    const asked = this.#clock.now()
    const form = { grant_type: GRANT, assertion: this.#assertion(person) }
    const request = { method: 'POST', url: this.#google.tokenUrl, form }
    const { access_token: token, expires_in: seconds } = await askJson('drive', this.#clock, request, tooOften)
    this.#known.set(person, { token, until: asked + seconds * SECOND - EARLY_MS })
    return token
  }

  /** It was refused, whatever we think of it. */
  forget(person: string): void {
    this.#known.delete(person)
  }

  /** What we are, signed (RFC 7523): by ourselves when `person` is empty. */
  #assertion(person: string): string {
    const iat = Math.floor(this.#clock.now() / SECOND)
    const claims = {
      iss: this.#google.account,
      ...(person && { sub: person }),
      scope: SCOPE,
      aud: AUDIENCE,
      iat,
      exp: iat + LIFE_SECONDS,
    }
    const said = [{ alg: 'RS256', typ: 'JWT' }, claims]
      .map((part) => encoded(Buffer.from(JSON.stringify(part))))
      .join('.')
    return `${said}.${encoded(createSign('RSA-SHA256').update(said).sign(this.#google.key))}`
  }
}

/** Whoever asks for tokens too often gets a page with 403, and nothing that says so. */
const tooOften = (): boolean => true

const encoded = (bytes: Buffer): string => bytes.toString('base64url')
