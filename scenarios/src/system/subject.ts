import type { Names } from '../format/holes.ts'
import type { System } from '../format/system.ts'
import { startSystem } from './start.ts'
import type { InProcessReply, InProcessRequest, RunningSystem, SystemContext } from './system.ts'

type Context = Omit<SystemContext, 'env' | 'port'>

/** Where a system is that has no address: nobody else reaches it. */
const HERE = 'http://system.invalid'

/** The system under test during a trial: it may be ended and started anew. */
export class Subject {
  readonly #system: System
  readonly #names: Names
  readonly #context: Context
  #running: RunningSystem

  private constructor(system: System, names: Names, context: Context, running: RunningSystem) {
    this.#system = system
    this.#names = names
    this.#context = context
    this.#running = running
  }

  static async start(system: System, names: Names, context: Context): Promise<Subject> {
    return new Subject(system, names, context, await startSystem(system, names, context))
  }

  get url(): string | undefined {
    return this.#running.url ?? (this.answersHere ? HERE : undefined)
  }

  /** Whether it answers in this process. */
  get answersHere(): boolean {
    return this.#running.ask !== undefined
  }

  /** Path and query of an address that it answers itself. */
  pathOf(url: string): string | undefined {
    const { url: own } = this
    return this.answersHere && own !== undefined && url.startsWith(`${own}/`) ? url.slice(own.length) : undefined
  }

  async ask(request: InProcessRequest): Promise<InProcessReply> {
    if (!this.#running.ask) throw new Error('it does not answer in this process')
    return this.#running.ask(request)
  }

  get ended(): RunningSystem['ended'] {
    return this.#running.ended
  }

  /** Whether it can tell when it has nothing to do. */
  get saysIdle(): boolean {
    return this.#running.idle !== undefined
  }

  async idle(): Promise<void> {
    await this.#running.idle?.()
  }

  /** Ends it without warning and starts it anew where it was. */
  async restart(): Promise<void> {
    const { url } = this.#running
    await this.kill()
    this.#running = await startSystem(
      this.#system,
      this.#names,
      this.#context,
      url ? Number(new URL(url).port) : undefined,
    )
  }

  stop(): Promise<void> {
    return this.#running.stop()
  }

  /** Ends it for good, also where it would be kept for another trial. */
  kill(): Promise<void> {
    return (this.#running.kill ?? this.#running.stop).call(this.#running)
  }
}
