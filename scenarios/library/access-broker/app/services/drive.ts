import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import type { Caller } from './caller.ts'
import { GoogleTokens } from './google-token.ts'
import { askJson, RestError } from './rest.ts'
import { steady } from './steady.ts'

/** The broker itself, not somebody it is for a while. */
const OURSELVES = ''

/** Refusals that only say that we ask too often: Drive has them as 403, too. */
const LIMITS = /"reason":\s*"(?:userRateLimitExceeded|rateLimitExceeded|sharingRateLimitExceeded)"/
/** Whoever has no account at Google has no files there. */
const NOBODY = /Invalid email or User ID/

export interface DriveFile {
  readonly id: string
  readonly name: string
}

/** Google Drive as the broker uses it, over plain REST. Every method may be called twice: what is so already stays so. */
export class Drive {
  readonly #url: string
  readonly #tokens: GoogleTokens
  readonly #caller: Caller
  readonly #clock: Clock
  readonly #pageSize: number

  constructor({ google, pageSize }: Pick<Config, 'google' | 'pageSize'>, caller: Caller, clock: Clock) {
    this.#url = google.driveUrl
    this.#tokens = new GoogleTokens(google, clock)
    this.#caller = caller
    this.#clock = clock
    this.#pageSize = pageSize
  }

  /** Lets somebody write in a folder that is shared with us. */
  async share(folder: string, email: string): Promise<void> {
    const permission = { type: 'user', role: 'writer', emailAddress: email }
    await this.#ask(OURSELVES, 'POST', `/files/${folder}/permissions?sendNotificationEmail=false`, permission)
  }

  /** Takes back what was given to somebody by name. What they have through a group stays. */
  async unshare(folder: string, email: string): Promise<void> {
    for (const { id, emailAddress } of await this.#permissions(folder))
      if (emailAddress?.toLowerCase() === email.toLowerCase())
        await this.#unlessGone(this.#ask(OURSELVES, 'DELETE', `/files/${folder}/permissions/${id}`))
  }

  #permissions(folder: string): Promise<any[]> {
    const fields = 'nextPageToken,permissions(id,emailAddress)'
    return steady(
      () => this.#all(OURSELVES, `/files/${folder}/permissions`, { fields }, 'permissions'),
      (permission) => permission.id,
    )
  }

  /** All files that are somebody's own, over all pages: asked for as that person. */
  async filesOf(email: string): Promise<DriveFile[]> {
    const values = { q: "'me' in owners", fields: 'nextPageToken,files(id,name)' }
    try {
      return await steady<DriveFile>(
        () => this.#all(email, '/files', values, 'files'),
        (file) => file.id,
      )
    } catch (error) {
      if (error instanceof RestError && NOBODY.test(error.text)) return []
      throw error
    }
  }

  /** Makes somebody else the owner, as the owner. Whoever was keeps writing. */
  async handOver({ id }: DriveFile, from: string, to: string): Promise<void> {
    const permission = { type: 'user', role: 'owner', emailAddress: to }
    const path = `/files/${id}/permissions?transferOwnership=true&sendNotificationEmail=false`
    try {
      await this.#ask(from, 'POST', path, permission)
    } catch (error) {
      // An answer that was lost may have been a yes: then it is not theirs to give any more.
      if (!(error instanceof RestError) || error.status !== 403) throw error
      const { owners } = await this.#ask(from, 'GET', `/files/${id}?fields=owners(emailAddress)`)
      if (!owners.some((owner: any) => owner.emailAddress === to)) throw error
    }
  }

  async #all(person: string, path: string, values: Record<string, string>, list: string): Promise<any[]> {
    const items: any[] = []
    let pageToken: string | undefined
    do {
      const query = new URLSearchParams({
        ...values,
        pageSize: String(this.#pageSize),
        ...(pageToken && { pageToken }),
      })
      const page = await this.#ask(person, 'GET', `${path}?${query}`)
      items.push(...page[list])
      pageToken = page.nextPageToken
    } while (pageToken)
    return items
  }

  async #unlessGone(work: Promise<unknown>): Promise<void> {
    try {
      await work
    } catch (error) {
      if (!(error instanceof RestError) || error.status !== 404) throw error
    }
  }

  /** Everything we ask is the same done twice. */
  #ask(person: string, method: string, path: string, json?: unknown): Promise<any> {
    return this.#caller.freely(async () => {
      const headers = { authorization: `Bearer ${await this.#tokens.of(person)}` }
      const request = { method, url: `${this.#url}/drive/v3${path}`, headers, ...(json !== undefined && { json }) }
      try {
        return await askJson('drive', this.#clock, request, (text) => LIMITS.test(text))
      } catch (error) {
        if (error instanceof RestError && error.status === 401) this.#tokens.forget(person)
        throw error
      }
    })
  }
}
