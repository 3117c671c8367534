import { OperatorError } from '@dtu/kit/errors'
import { type Client, connect, pathOf } from '../client.ts'
import { type ClockStart, clockStart, type Where } from '../options.ts'
import { type Own, startOwn } from '../own.ts'
import { wanted } from '../up/wanted.ts'

export interface Start {
  readonly twins?: readonly string[] | undefined
  readonly seed?: string | undefined
  readonly clock?: string | undefined
}

/** What a client of the protocol talks to: the universe that runs here, else one that it has had started. */
export class Session {
  readonly #where: Where
  #own: Own | undefined

  constructor(where: Where) {
    this.#where = where
  }

  /** Throws an OperatorError when nothing runs. */
  async client(): Promise<Client> {
    if (this.#own) return this.#own.client
    return connect(this.#where).catch((error) => {
      throw error instanceof OperatorError && error.code === 'not_running'
        ? new OperatorError('not_running', error.message, { hint: 'call start' })
        : error
    })
  }

  /** Starts twins in memory, on free ports, that end with the session. Throws an OperatorError when some run already. */
  async start({ twins = [], seed, clock }: Start): Promise<Client> {
    const running = await this.client().catch(() => undefined)
    if (running)
      throw new OperatorError('running', `twins run already: ${running.url}`, {
        hint: 'use them, with a world of your own from create_universe; or call stop first, if this session started them',
      })
    this.#own = await startOwn({
      twins: await wanted([], twins),
      seed,
      clock: clock === undefined ? undefined : readClock(clock),
    })
    return this.#own.client
  }

  /** Ends what `start` began. Throws an OperatorError when it has begun nothing. */
  async stop(): Promise<void> {
    const own = this.#own
    if (!own) throw new OperatorError('not_own', 'this session has started nothing', { hint: 'dtu up ends by Ctrl-C' })
    this.#own = undefined
    await own.end()
  }

  async end(): Promise<void> {
    await this.#own?.end()
    this.#own = undefined
  }

  /** The path of a universe in the admin API: of the one that is shown, when no name is given. */
  async path(universe: string | undefined): Promise<{ client: Client; path: string }> {
    const client = await this.client()
    return { client, path: pathOf(universe ?? client.universe) }
  }
}

function readClock(text: string): ClockStart {
  try {
    return clockStart(text)
  } catch (error) {
    throw new OperatorError('bad_clock', (error as Error).message)
  }
}
