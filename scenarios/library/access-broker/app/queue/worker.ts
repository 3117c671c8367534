import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import { backoff } from './backoff.ts'
import type { Plan, Services, Work } from './flow.ts'
import { NotYet, Refusal, ServiceError } from './outcome.ts'
import type { Flow, NewFlow, Store } from './store.ts'

export interface WorkerOptions {
  readonly store: Store
  readonly clock: Clock
  readonly config: Config
  readonly services: Services
  readonly plans: Readonly<Record<string, Plan>>
  /** What becomes of work that cannot be done and whose plan does not say. */
  readonly failed: NonNullable<Plan['failed']>
  readonly log: (line: string) => void
}

/** Some hours of trying: then a person has to look. */
const MOST_ATTEMPTS = 40

/** Does the work in the store, a step at a time, until it is closed. */
export class Worker {
  readonly #options: WorkerOptions
  readonly #closing = new AbortController()
  #kick = Promise.withResolvers<void>()
  #resting = false
  #napsUntil = 0
  #waiters: (() => void)[] = []
  #loop: Promise<void> = Promise.resolve()

  constructor(options: WorkerOptions) {
    this.#options = options
  }

  start(): void {
    this.#loop = this.#run()
  }

  /** Takes work on; what is known already is not taken on again. */
  begin(flow: NewFlow): boolean {
    const taken = this.#options.store.begin(flow)
    this.#kick.resolve()
    return taken
  }

  /** Resolves when nothing can be done before some time has passed. */
  idle(): Promise<void> {
    const { store, clock } = this.#options
    const resting = (this.#resting && !store.due(clock.now())) || this.#napsUntil > clock.now()
    if (this.#closing.signal.aborted || resting) return Promise.resolve()
    return new Promise((resolve) => {
      this.#waiters.push(resolve)
      this.#kick.resolve()
    })
  }

  /** Sleeps in the middle of a step: until then there is nothing to do. */
  async nap(milliseconds: number): Promise<void> {
    const { clock } = this.#options
    this.#napsUntil = clock.now() + milliseconds
    this.#rested()
    await clock.sleep(milliseconds, this.#closing.signal)
  }

  #rested(): void {
    for (const waiter of this.#waiters.splice(0)) waiter()
  }

  async close(): Promise<void> {
    this.#closing.abort()
    this.#kick.resolve()
    await this.#loop
    this.#rested()
  }

  async #run(): Promise<void> {
    const { store, clock } = this.#options
    while (!this.#closing.signal.aborted) {
      this.#kick = Promise.withResolvers()
      const flow = store.due(clock.now())
      if (flow) await this.#goOn(flow)
      else await this.#rest()
    }
  }

  async #rest(): Promise<void> {
    const { store, clock } = this.#options
    this.#resting = true
    this.#rested()
    const next = store.nextTime(clock.now())
    const nap = new AbortController()
    const woken = next === undefined ? new Promise(() => {}) : clock.sleep(next - clock.now(), nap.signal)
    await Promise.race([this.#kick.promise, woken.catch(() => {})])
    nap.abort()
    this.#resting = false
  }

  async #goOn(flow: Flow): Promise<void> {
    const { store, clock, plans } = this.#options
    const plan = plans[flow.kind]
    const steps = Object.entries(plan?.steps ?? {})
    const [name, step] = steps[flow.step] ?? []
    if (!plan || !name || !step)
      return store.end(flow, plan ? 'done' : 'failed', plan ? null : `no plan '${flow.kind}'`)
    store.beginStep(flow, clock.now())
    try {
      const result = await step(this.#workOf(flow))
      // It has ended without us: whoever starts anew will look what became of the step.
      if (this.#closing.signal.aborted) return
      store.together(() => {
        store.endStep(flow, name, result)
        if (flow.step + 1 === steps.length) store.end(flow, 'done')
      })
    } catch (error) {
      if (!this.#closing.signal.aborted) this.#trouble(flow, plan, name, error as Error)
    }
  }

  #trouble(flow: Flow, plan: Plan, step: string, error: Error): void {
    const { store, clock, log } = this.#options
    const attempts = flow.attempts + 1
    const again = (at: number, happened: 'no' | 'perhaps', count = attempts) =>
      store.again(flow, at, { attempts: count, error: error.message, happened })
    const trouble = error instanceof ServiceError ? error.trouble : undefined
    const alone = clock.now() + backoff(flow.key, flow.attempts)
    if (error instanceof NotYet) again(error.until, 'perhaps', flow.attempts)
    else if (error instanceof Refusal || trouble?.kind === 'refused' || attempts >= MOST_ATTEMPTS) {
      log(`${flow.key} failed at ${step}: ${error.message}`)
      store.end(flow, 'failed', error.message)
      const failed = plan.failed ?? this.#options.failed
      failed(this.#workOf(flow), error.message)
    } else {
      log(`${flow.key} will try ${step} again (${attempts}): ${error.message}`)
      const told = trouble && 'until' in trouble ? trouble.until : undefined
      again(told ?? alone, trouble?.kind === 'later' || trouble?.kind === 'not done' ? 'no' : 'perhaps')
    }
  }

  #workOf(flow: Flow): Work<unknown> {
    const { store, clock, config, services } = this.#options
    return {
      ...services,
      input: flow.input,
      results: flow.results,
      key: flow.key,
      doubt: flow.begun ?? undefined,
      config,
      clock,
      store,
      begin: (wanted) => this.begin(wanted),
    }
  }
}
