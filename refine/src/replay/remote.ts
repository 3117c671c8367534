import { authorize, bearer } from './authorize.ts'
import { type Answer, type Sent, type Target, Unreachable } from './target.ts'

export interface Base {
  /** `http://127.0.0.1:4001`; a path goes before the recorded one. */
  readonly url: string
  /** Sent in place of the recorded, redacted one. With a scheme (`SSWS x`) as it is, else as a bearer token. */
  readonly token?: string
}

/** Services that answer over HTTP. Whoever runs them begins anew or not: they are taken as they are. */
export class Remote implements Target {
  readonly isFresh = false
  readonly #bases: Readonly<Record<string, Base>>

  /** @param bases by service */
  constructor(bases: Readonly<Record<string, Base>>) {
    this.#bases = bases
  }

  serviceOf(): string | undefined {
    const names = Object.keys(this.#bases)
    return names.length === 1 ? names[0] : undefined
  }

  async fresh(): Promise<void> {}

  async send(request: Sent): Promise<Answer> {
    const base = this.#bases[request.service]
    if (!base)
      throw new Unreachable('no_address', `no address was given for ${request.service}, which a recording asks`, {
        hint: `name it too: --against ${request.service}=<url>`,
      })
    const { method, url, headers, body } = request.isRefused ? request : authorized(request, base)
    const address = base.url.replace(/\/+$/, '') + url.pathname + url.search
    const sent = body && new Uint8Array(body)
    const reply = await fetch(address, { method, headers, redirect: 'manual', ...(sent && { body: sent }) }).catch(
      (error: Error & { cause?: Error }) => {
        throw new Unreachable('unreachable', `${base.url} does not answer: ${error.cause?.message ?? error.message}`)
      },
    )
    return {
      status: reply.status,
      headers: Object.fromEntries(reply.headers),
      body: await reply.text(),
      asked: address,
    }
  }

  async close(): Promise<void> {}
}

function authorized(request: Sent, { token }: Base): Sent {
  if (token === undefined) return request
  const bare = token.replace(/^\w+ /, '')
  return authorize(request, bare, bare === token ? bearer(token) : { authorization: token })
}
