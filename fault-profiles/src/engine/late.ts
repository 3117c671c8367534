import { type Asked, type Host, type Outgoing, Pipeline, type RawRequest, type Universe } from '@dtu/kit'
import type { Item } from './look.ts'

interface Stored {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
}

/** What happens later, stored with the universe: requests whose callers have gone, and messages that come once more. */
export class Late {
  readonly #host: Host
  readonly #universe: Universe
  /** Whether a late request is on its way through: nothing bends it. */
  passing = false
  waiting = 0

  constructor(host: Host, universe: Universe) {
    this.#host = host
    this.#universe = universe
  }

  /** Has a request answered when nobody waits for the answer any more. */
  repeat({ twin, request }: Asked, after: number): void {
    const { method, url, headers, body } = request
    const stored: Stored = { method, url, headers, body: body ? body.toString('base64') : null }
    this.#add(twin.name, '~late', stored, after)
  }

  /** Has a message sent again, as it is. */
  resend(twin: string, message: Outgoing, after: number): void {
    this.#add(twin, '~resend', message, after)
  }

  async carryOut(item: Item): Promise<void> {
    this.waiting--
    if (item.name === '~resend') await this.#send(item.payload as Outgoing)
    else await this.#ask(item.twin, item.payload as Stored)
  }

  async #send(message: Outgoing): Promise<void> {
    const { courier } = this.#universe
    if (message.via === 'http') await courier.ask(message)
    else courier.hub.send(message)
  }

  async #ask(twin: string, { method, url, headers, body }: Stored): Promise<void> {
    const raw: RawRequest = { method, url, headers, body: body === null ? undefined : Buffer.from(body, 'base64') }
    const pipeline = new Pipeline(this.#host, this.#universe.twin(twin))
    this.passing = true
    const reply = pipeline.handle(raw)
    this.passing = false
    await reply
  }

  #add(twin: string, name: string, payload: unknown, after: number): void {
    this.waiting++
    const due = this.#universe.clock.now() + after
    this.#universe.database.operation(() => this.#universe.agenda.add({ due, twin, kind: 'delivery', name, payload }))
  }
}
