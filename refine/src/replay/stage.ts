import {
  type Exchange,
  Host,
  type HttpMessage,
  type Outcome,
  Pipeline,
  type RawReply,
  type Twin,
  type Watcher,
  type World,
} from '@dtu/kit'
import { twinOfHost } from '@dtu/kit/hosts'
import { authorize, bearer } from './authorize.ts'
import { openLine } from './line.ts'
import type { Answer, Ear, Line, Sent, Target } from './target.ts'

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
  #ear: Ear | undefined

  constructor({ twins, seed }: StageOptions) {
    const outside = (message: HttpMessage) => this.#sendOut(message)
    this.#host = new Host({ twins, clock: { mode: 'wall' }, outside, ...(seed !== undefined && { seed }) })
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

  /** A twin's state, to be read. */
  world(twin: string): World {
    return this.#host.default.world(twin)
  }

  /** Calls back with what each operation changes, until the next `fresh`. */
  watch(watcher: Watcher): void {
    this.#host.default.watch(watcher)
  }

  hear(ear: Ear | undefined): void {
    this.#ear = ear
  }

  settle(): Promise<void> {
    return this.#host.default.settle()
  }

  act(service: string, act: string, input: unknown): unknown {
    const done = this.#host.default.act(service, act, input)
    this.#host.default.database.commit()
    return done
  }

  credentials(service: string): Readonly<Record<string, string>> {
    return this.#credentials[service] ?? {}
  }

  connect({ service, url, headers }: Sent, onText: (text: string) => void): Line | undefined {
    const twin = this.#host.twin(service)
    const universe = this.#host.default
    return openLine(universe, twin, { url: url.pathname + url.search, headers, origin: url.origin }, onText)
  }

  async #sendOut({ method = 'POST', url, headers, body }: HttpMessage): Promise<Outcome> {
    const said = this.#ear?.({ method, url, headers: lower(headers), body })
    // Nobody is where a recording's app was.
    if (!said || said.status === 0) return { ok: false, reason: 'connection', detail: 'nobody hears it' }
    return { ok: true, ...said }
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
    const own = this.#credentials[twin.name] ?? {}
    const token = alike(request, Object.values(own)) ?? own.token
    if (token === undefined) return request
    return authorize(request, token, (twin.authorization ?? bearer)(token))
  }

  #told(): Pick<Answer, 'operation' | 'answerer' | 'drift'> {
    const last = this.#last as Exchange | undefined
    if (!last) return {}
    return { operation: last.operation ?? undefined, answerer: last.answerer, drift: last.drift ?? [] }
  }
}

/** Of a service's credentials the one that looks like the recorded: an app may have several (`xoxb-…`, `xapp-…`). */
function alike({ url, headers, body }: Sent, credentials: readonly string[]): string | undefined {
  const text = `${headers.authorization ?? ''} ${url.search} ${body?.toString('latin1') ?? ''}`
  const prefix = /(?:^\S+ |token=)([a-z]+-)redacted-/.exec(text)?.[1]
  return prefix === undefined ? undefined : credentials.find((credential) => credential.startsWith(prefix))
}

const lower = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

const read = ({ status, headers, body }: RawReply) => ({
  status,
  headers: Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, typeof value === 'string' ? value : value.join(', ')]),
  ),
  body: body.toString(),
})
