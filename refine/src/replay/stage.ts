import { type Exchange, Host, Pipeline, type RawReply, type Twin, type Watcher, type World } from '@dtu/kit'
import { twinOfHost } from '@dtu/kit/hosts'
import { authorize, bearer } from './authorize.ts'
import type { Answer, Sent, Target } from './target.ts'

export interface StageOptions {
  readonly twins: readonly Twin[]
  /** The population; the usual one when left out. */
  readonly seed?: string
}

const DEFAULT = 'default'

/** Twins in this process, without sockets. Each `fresh` is a universe as it was seeded. */
export class Stage implements Target {
  readonly isFresh = true
  readonly #host: Host
  readonly #pipelines: ReadonlyMap<string, Pipeline>
  #credentials: Record<string, Record<string, string>> = {}
  #last: Exchange | undefined

  constructor({ twins, seed }: StageOptions) {
    this.#host = new Host({ twins, clock: { mode: 'wall' }, ...(seed !== undefined && { seed }) })
    this.#pipelines = new Map(this.#host.twins.map((twin) => [twin.name, new Pipeline(this.#host, twin)]))
    this.#enter()
  }

  get twins(): readonly Twin[] {
    return this.#host.twins
  }

  serviceOf(host: string): string | undefined {
    return twinOfHost(this.#host.twins, host)?.name
  }

  async fresh(): Promise<void> {
    this.#host.reset(DEFAULT)
    this.#enter()
  }

  async send(request: Sent): Promise<Answer> {
    const twin = this.#host.twin(request.service)
    const pipeline = this.#pipelines.get(twin.name) as Pipeline
    const { method, url, headers, body } = request.isRefused ? request : this.#authorized(request, twin)
    this.#last = undefined
    const target = { url: url.pathname + url.search, origin: url.origin }
    const reply = await pipeline.handle({ method, headers: { host: url.host, ...headers }, body, ...target })
    return { ...read(reply), ...this.#told() }
  }

  act(service: string, name: string, wish: Readonly<Record<string, unknown>>): unknown {
    return this.#host.default.act(service, name, wish)
  }

  /** A twin's state, to be read. */
  world(twin: string): World {
    return this.#host.default.world(twin)
  }

  /** Calls back with what each operation changes, until the next `fresh`. */
  watch(watcher: Watcher): void {
    this.#host.default.watch(watcher)
  }

  async close(): Promise<void> {
    this.#host.close()
  }

  #enter(): void {
    this.#credentials = this.#host.default.credentials()
    this.#host.default.journal.subscribe((exchange) => {
      this.#last = exchange
    })
  }

  #authorized(request: Sent, twin: Twin): Sent {
    const token = this.#credentials[twin.name]?.token
    if (token === undefined) return request
    return authorize(request, token, (twin.authorization ?? bearer)(token))
  }

  #told(): Pick<Answer, 'operation' | 'answerer' | 'drift'> {
    const last = this.#last as Exchange | undefined
    if (!last) return {}
    return { operation: last.operation ?? undefined, answerer: last.answerer, drift: last.drift ?? [] }
  }
}

const read = ({ status, headers, body }: RawReply) => ({
  status,
  headers: Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, typeof value === 'string' ? value : value.join(', ')]),
  ),
  body: body.toString(),
})
