import type { Item } from '../agenda.ts'
import { type Detour, INTERPOSED } from '../interposer.ts'
import type { HttpMessage, Outcome, Outgoing } from '../twin.ts'
import type { Universe } from '../universe.ts'
import type { World } from '../world.ts'
import type { Send } from './http.ts'
import { Hub } from './hub.ts'

const AT_ONCE = 64

/**
 * Carries out the agenda. With a wall clock it sleeps until the next item is due; with a manual clock it does what is due now
 * and waits for the clock to be moved. Tasks run in the order (due, id); deliveries start in that order.
 */
export class Courier {
  readonly hub = new Hub()
  readonly #universe: Universe
  readonly #send: Send
  readonly #underWay = new Map<number, Promise<void>>()
  #timer: NodeJS.Timeout | undefined
  #timerAt = Number.POSITIVE_INFINITY
  #timerRate = 1
  #closed = false

  constructor(universe: Universe, send: Send) {
    this.#universe = universe
    this.#send = send
    universe.database.afterCommit(() => this.wake())
  }

  /** Runs all that is due now, and waits for it. What it causes to be due now is run too. */
  async settle(): Promise<void> {
    do {
      this.#runDue()
      await Promise.all(this.#underWay.values())
      this.#universe.database.commit()
    } while (
      this.#underWay.size > 0 ||
      (this.#universe.agenda.next() ?? Number.POSITIVE_INFINITY) <= this.#universe.clock.now()
    )
  }

  /** Asks outside at once, for an operation that waits for the answer. */
  ask(message: HttpMessage): Promise<Outcome> {
    return this.#send(message)
  }

  /** Moves the clock to `until`, stopping at each due time on the way. */
  async runUntil(until: number): Promise<void> {
    await this.settle()
    const { agenda, clock } = this.#universe
    for (let due = agenda.next(); due !== undefined && due <= until; due = agenda.next()) {
      if (due > clock.now()) clock.set(due)
      await this.settle()
    }
    if (until > clock.now()) clock.set(until)
    this.#universe.database.commit()
  }

  close(): void {
    this.#closed = true
    clearTimeout(this.#timer)
    this.hub.close()
  }

  /** Starts what is due. Called after each commit, and by whoever made a waiting delivery possible. */
  wake(): void {
    if (this.#closed || this.#universe.agenda.empty) return
    this.#runDue()
    this.#sleep()
  }

  #runDue(): void {
    const { agenda, clock } = this.#universe
    while (!this.#closed && this.#underWay.size < AT_ONCE) {
      const [item] = agenda.due(clock.now(), 1, this.#busy())
      if (!item) break
      if (item.kind === 'task') this.#runTask(item)
      else this.#deliver(item)
    }
  }

  #busy(): ReadonlySet<number> {
    return new Set(this.#underWay.keys())
  }

  #sleep(): void {
    const { agenda, clock } = this.#universe
    const next = clock.mode === 'wall' ? agenda.next(this.#busy()) : undefined
    if (next === undefined || (this.#timer && this.#timerAt <= next && this.#timerRate === clock.rate)) return
    clearTimeout(this.#timer)
    this.#timerAt = next
    this.#timerRate = clock.rate
    const pause = Math.min(Math.max((next - clock.now()) / clock.rate, 0), 2 ** 31 - 1)
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      this.#timerAt = Number.POSITIVE_INFINITY
      this.wake()
    }, pause).unref()
  }

  #runTask(item: Item): void {
    try {
      this.#transact(item, (world) => {
        this.#universe.twin(item.twin).tasks?.[item.name]?.(world, item.payload)
        this.#universe.agenda.record(item, { at: this.#universe.clock.now() }, 'done')
      })
    } catch (error) {
      this.#transact(item, () =>
        this.#universe.agenda.record(
          item,
          { at: this.#universe.clock.now(), error: String((error as Error).stack) },
          'failed',
        ),
      )
    }
  }

  #deliver(item: Item): void {
    // Entered before it starts, so that nothing picks it up a second time while it is under way.
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#underWay.set(item.id, promise)
    this.#attempt(item)
      .catch(
        (error) =>
          !this.#closed &&
          this.#transact(item, () =>
            this.#universe.agenda.record(item, { error: String((error as Error).stack) }, 'failed'),
          ),
      )
      .finally(() => {
        this.#underWay.delete(item.id)
        resolve()
        if (!this.#closed) this.wake()
      })
  }

  async #attempt(item: Item): Promise<void> {
    const { clock, agenda } = this.#universe
    if (item.name.startsWith(INTERPOSED)) {
      await this.#universe.interposer?.carryOut(item)
      if (!this.#closed) this.#transact(item, () => agenda.record(item, { at: clock.now() }, 'done'))
      return
    }
    const channel = this.#universe.twin(item.twin).channels?.[item.name]
    if (!channel) throw new Error(`${item.twin} has no channel '${item.name}'`)
    const attempt = item.attempt + 1
    const at = clock.now()
    const detour = this.#universe.interposer?.delivery(item)
    if (detour?.postpone !== undefined) {
      this.#transact(item, () => agenda.postpone(item.id, detour.postpone as number))
      return
    }
    const outgoing = this.#skewed(detour?.skew, () =>
      this.#transact(item, (world) => channel.prepare(world, item.payload, attempt)),
    )
    if (!outgoing) {
      this.#transact(item, () => agenda.record(item, { at, skipped: 'nobody to send to' }, 'done'))
      return
    }
    // The twin's own state is durable before the outside hears of it.
    await this.#universe.database.committed()
    const outcome: Outcome = detour ? await this.#sendBent(outgoing, detour) : await this.#carry(outgoing)
    if (this.#closed) return
    this.#transact(item, (world) => {
      const own = channel.settle(world, item.payload, attempt, outcome)
      const next = typeof own === 'object' ? (detour?.again?.(own, attempt, clock.now()) ?? own) : own
      agenda.record(
        item,
        {
          at,
          to: outgoing.via === 'http' ? outgoing.url : outgoing.session,
          ...brief(outcome),
          ...(detour && { faults: detour.faults }),
        },
        next ?? 'done',
      )
    })
  }

  #carry(outgoing: Outgoing): Promise<Outcome> | Outcome {
    return outgoing.via === 'http' ? this.#send(outgoing) : this.hub.send(outgoing)
  }

  async #sendBent(outgoing: Outgoing, { messages, outcome, hear }: Detour): Promise<Outcome> {
    const sent = await Promise.all((messages?.(outgoing) ?? [outgoing]).map((message) => this.#carry(message)))
    if (sent[0]) return hear?.(sent[0]) ?? sent[0]
    return outcome ?? { ok: true, status: 200, headers: {}, body: '' }
  }

  /** Runs something while the machine's time, as twins tell it, is off. */
  #skewed<T>(skew: number | undefined, work: () => T): T {
    if (skew === undefined) return work()
    const before = this.#universe.skew
    this.#universe.skew = before + skew
    try {
      return work()
    } finally {
      this.#universe.skew = before
    }
  }

  #transact<T>(item: Item, work: (world: World) => T): T {
    return this.#universe.transact(item.twin, work)
  }
}

const brief = (outcome: Outcome) =>
  outcome.ok
    ? { status: outcome.status, body: outcome.body.slice(0, 500) }
    : { reason: outcome.reason, detail: outcome.detail }
