import type { Universe } from '@dtu/kit'
import { startUniverse, type TestOptions, type TestUniverse } from '@dtu/kit/testing'
import { Client } from '@okta/okta-sdk-nodejs'
import { okta } from '../src/index.ts'
import type { OktaWorld } from '../src/types.ts'

/** A universe with clients of its administrator. */
export interface Org {
  readonly world: TestUniverse
  readonly url: string
  /** The official SDK, with the administrator's API token. */
  readonly client: Client
  /** The id of a person of the seed. */
  user(handle: string): string
  /** The id of a group. */
  group(name: string): string
  /** Sends a request as the administrator and reads its JSON. */
  call(method: string, path: string, body?: unknown): Promise<Answer>
  /** What was emitted of a type. */
  events(type: string): unknown[]
  /** Runs inside the universe. */
  inside<T>(work: (world: OktaWorld) => T): T
  close(): Promise<void>
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: any
}

export async function openOrg(options: Partial<TestOptions> = {}): Promise<Org> {
  const world = startUniverse({ twins: [okta], ...options })
  return orgOf(world, await world.listen('okta'), () => world.universe)
}

function orgOf(world: TestUniverse, url: string, universe: () => Universe): Org {
  const token = world.credentials.okta?.token ?? ''
  const key = (sql: string, value: string): string => {
    const row = universe().query(sql, [value])[0]
    if (!row) throw new Error(`the seed has no '${value}'`)
    return row.key as string
  }
  return {
    world,
    url,
    // The SDK keeps what it has read; a test wants to see what is there now.
    client: new Client({ orgUrl: url, token, cacheMiddleware: null }),
    user: (handle) => key('SELECT key FROM okta_users WHERE login LIKE ?', `${handle}@%`),
    group: (name) => key('SELECT key FROM okta_groups WHERE name = ?', name.toLowerCase()),
    async call(method, path, body) {
      const reply = await fetch(url + path, {
        method,
        headers: { authorization: `SSWS ${token}`, accept: 'application/json', 'content-type': 'application/json' },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      })
      const text = await reply.text()
      return { status: reply.status, headers: reply.headers, body: text === '' ? undefined : JSON.parse(text) }
    },
    events: (type) =>
      universe()
        .events.after(0, 100_000)
        .filter((event) => event.type === type)
        .map((event) => event.body),
    inside: (work) => {
      const result = universe().transact('okta', (w) => work(w as OktaWorld))
      universe().database.commit()
      return result
    },
    close: () => world.close(),
  }
}

/** The whole refusal of a call through the SDK: its status and Okta's error. */
export async function refusal(
  call: Promise<unknown>,
): Promise<{ status: number; errorCode: string; errorSummary: string; causes: string[] }> {
  try {
    await call
  } catch (error) {
    const {
      status,
      errorCode,
      errorSummary,
      errorCauses = [],
    } = error as {
      status: number
      errorCode: string
      errorSummary: string
      errorCauses?: { errorSummary: string }[]
    }
    if (errorCode === undefined) throw error
    return { status, errorCode, errorSummary, causes: errorCauses.map((cause) => cause.errorSummary) }
  }
  throw new Error('the call was expected to be refused')
}
