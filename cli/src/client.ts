import { OperatorError } from '@dtu/kit/errors'
import type { Where } from './options.ts'
import { DEFAULT_DATA, readRunning } from './running.ts'

const HEALTH_WITHIN_MS = 3000
const START = 'start one with: dtu up'

/** The admin API of a running universe. */
export class Client {
  readonly url: string
  /** The universe that `dtu up` was told to show. */
  readonly universe: string
  readonly token: string | undefined

  constructor(url: string, universe = 'default', token?: string) {
    this.url = url.replace(/\/+$/, '')
    this.universe = universe
    this.token = token
  }

  get = <T>(path: string): Promise<T> => this.#json<T>('GET', path)
  post = <T>(path: string, body: object = {}): Promise<T> => this.#json<T>('POST', path, body)
  delete = <T>(path: string): Promise<T> => this.#json<T>('DELETE', path)

  /** The reply to a request that went well. A refusal is thrown as the OperatorError it stands for. */
  async send(
    method: string,
    path: string,
    body?: object | Buffer,
    init: { signal?: AbortSignal; headers?: Record<string, string> } = {},
  ): Promise<Response> {
    const bytes = Buffer.isBuffer(body)
    const headers = {
      ...(body && { 'content-type': bytes ? 'application/octet-stream' : 'application/json' }),
      ...(this.token && { authorization: `Bearer ${this.token}` }),
      ...init.headers,
    }
    const text = body && (bytes ? new Uint8Array(body) : JSON.stringify(body))
    const reply = await fetch(this.url + path, {
      method,
      headers,
      ...(text && { body: text }),
      ...(init.signal && { signal: init.signal }),
    }).catch((error) => {
      throw new OperatorError(
        'not_running',
        `no universe answers at ${this.url}: ${(error as { cause?: Error }).cause?.message ?? (error as Error).message}`,
        { hint: START },
      )
    })
    if (!reply.ok) throw await refusal(reply)
    return reply
  }

  async #json<T>(method: string, path: string, body?: object): Promise<T> {
    return (await this.send(method, path, body)).json() as Promise<T>
  }
}

async function refusal(reply: Response): Promise<OperatorError> {
  const text = await reply.text()
  try {
    const { error } = JSON.parse(text)
    return new OperatorError(error.code, error.message, { hint: error.hint, status: reply.status })
  } catch {
    return new OperatorError('not_a_universe', `${reply.url} answered ${reply.status}, and not as a universe does`, {
      hint: 'is --admin (or DTU_ADMIN_URL) the admin URL that dtu up printed?',
    })
  }
}

/** Finds the running universe and makes sure that it answers. Throws an OperatorError when none does. */
export async function connect(where: Where): Promise<Client> {
  const client = find(where)
  const health = await client.send('GET', '/health', undefined, { signal: AbortSignal.timeout(HEALTH_WITHIN_MS) })
  const answer = (await health.json().catch(() => undefined)) as { status?: string } | undefined
  if (answer?.status === 'ok') return client
  throw new OperatorError('not_a_universe', `what answers at ${client.url} is no universe`, { hint: START })
}

function find({ admin, data }: Where): Client {
  const { DTU_ADMIN_URL, DTU_ADMIN_TOKEN, DTU_UNIVERSE } = process.env
  const running = readRunning(data ?? DEFAULT_DATA)
  const url = admin ?? (data === undefined ? DTU_ADMIN_URL : undefined)
  if (url === undefined) {
    if (running) return new Client(running.admin, running.universe, running.token)
    throw new OperatorError('not_running', `no universe runs from ${data ?? DEFAULT_DATA} here`, {
      hint: `${START}, or name its admin API with --admin <url>`,
    })
  }
  if (!URL.canParse(url))
    throw new OperatorError('bad_url', `'${url}' is not a URL`, {
      hint: 'the admin URL that dtu up printed, such as http://127.0.0.1:4000',
    })
  const same = running?.admin === url ? running : undefined
  return new Client(url, DTU_UNIVERSE ?? same?.universe, DTU_ADMIN_TOKEN ?? same?.token)
}

/** The path of a universe in the admin API. */
export const pathOf = (universe: string): string => `/universes/${encodeURIComponent(universe)}`
