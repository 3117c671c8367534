import type { Asked, Bend, Detour, Host, Interposer, Universe } from '@dtu/kit'
import { kindOf } from '../format/check.ts'
import type { Fault, Pack } from '../format/schema.ts'
import { Gate } from './gate.ts'
import type { Item } from './look.ts'
import { Mail } from './mail.ts'
import { Past } from './past.ts'
import { type Run, startRun } from './run.ts'
import { Site } from './site.ts'
import { memoryOf } from './state.ts'
import { Strikes } from './strikes.ts'
import { Traffic } from './traffic.ts'
import { Triggers } from './triggers.ts'

/** Whoever wants to know when runs come and go: doors that have to be opened or shut. */
export type Watcher = (engine: Engine) => void

/** The faults of one universe. Stands between it and the outside while some run is active, and is not there otherwise. */
export class Engine implements Interposer {
  readonly site: Site
  readonly gate: Gate
  readonly #traffic: Traffic
  readonly #mail: Mail
  readonly #strikes: Strikes
  readonly #triggers: Triggers
  readonly #watchers = new Set<Watcher>()
  #nextRun = 1

  constructor(host: Host, universe: Universe) {
    this.site = new Site(host, universe)
    this.gate = new Gate(this.site)
    this.#traffic = new Traffic(this.site, (run, failed) => this.stop(run, failed))
    this.#mail = new Mail(this.site)
    this.#strikes = new Strikes(this.site)
    this.#triggers = new Triggers(this.site, (run, part, fault) => this.#strikes.pulled(run, part, fault))
  }

  get universe() {
    return this.site.universe
  }

  get ledger() {
    return this.site.ledger
  }

  get attempts() {
    return this.site.attempts
  }

  get runs(): ReadonlyMap<string, Run> {
    return this.site.runs
  }

  /** Has whoever is made to wait do so by this clock, until another is given; undefined: by the machine's. */
  waitBy(sleep: ((milliseconds: number) => Promise<void>) | undefined): void {
    this.site.holds.sleep = sleep
  }

  /** How many connections are held at this moment. */
  get held(): number {
    return this.site.holds.size
  }

  watch(watcher: Watcher): () => void {
    this.#watchers.add(watcher)
    return () => this.#watchers.delete(watcher)
  }

  /** Puts profiles to work, all of them at once. */
  start(packs: readonly Pack[], seed?: string): Run {
    const { universe, runs, now } = this.site
    const run = startRun(`run-${this.#nextRun++}`, packs, seed, now)
    const limiters = packs.find(({ limiters }) => limiters !== undefined)?.limiters
    if (limiters !== undefined) universe.limits = limiters
    runs.set(run.id, run)
    if (packs.some((pack) => pack.faults.some(({ do: actions }) => actions.some(isOfPast))))
      this.site.past ??= new Past(universe)
    this.#hurry(run)
    this.#changed()
    this.#strikes.begin(run)
    this.#triggers.begin(run)
    return run
  }

  pause(run: Run): void {
    if (run.state === 'running') run.state = 'paused'
    this.#changed()
  }

  resume(run: Run): void {
    if (run.state === 'paused') run.state = 'running'
    this.#changed()
  }

  /** Ends a run: whatever it holds is let go, the clock is where it would have been. */
  stop(run: Run, failed?: string): void {
    run.state = failed === undefined ? 'stopped' : 'failed'
    if (failed !== undefined) run.reason = failed
    if (run.packs.some(({ limiters }) => limiters !== undefined)) this.universe.limits = 'off'
    this.#strikes.end(run)
    this.#triggers.end(run)
    if (!this.universe.closed) this.site.undoing.end(run)
    if (![...this.runs.values()].some(({ state }) => state === 'running')) this.#letGo()
    this.#changed()
  }

  /** Ends all runs and forgets them. The ledger stays. */
  reset(): void {
    for (const run of this.runs.values()) if (run.state !== 'stopped') this.stop(run)
    this.site.runs.clear()
    this.attempts.clear()
    this.#letGo()
    this.#changed()
  }

  /** Has a fault hit so many of the next requests that it matches, whatever its selection says. */
  trigger(fault: string, times: number): boolean {
    for (const run of this.runs.values())
      for (const part of run.parts) {
        const known = part.pack.faults.find(({ id }) => id === fault)
        if (!known || run.state !== 'running') continue
        const memory = memoryOf(part.state.faults, fault)
        memory.triggered ??= this.site.now
        if (part.faults.moment.includes(known))
          for (let i = 0; i < times; i++) this.#strikes.strike(run, part, known, true)
        else memory.wanted += times
        return true
      }
    return false
  }

  request(asked: Asked): Bend | undefined {
    return this.site.late.passing ? undefined : this.#traffic.bend(asked)
  }

  delivery(item: Item): Detour | undefined {
    return this.#mail.bend(item)
  }

  async carryOut(item: Item): Promise<void> {
    if (item.name === '~moment') {
      this.#strikes.carryOut(item)
      return
    }
    await this.site.late.carryOut(item)
    this.#changed()
  }

  close(): void {
    this.#letGo()
  }

  /** A run whose time is compressed has a clock that runs faster, until it ends. */
  #hurry(run: Run): void {
    const { clock } = this.universe
    const factor = run.packs.find((pack) => pack.clock)?.clock?.factor ?? 1
    if (factor === 1 || clock.mode === 'manual') return
    const before = clock.rate
    clock.run(factor)
    this.site.undoing.add(run, () => clock.mode === 'wall' && clock.run(before))
  }

  #letGo(): void {
    this.site.holds.letGo()
    this.#mail.forget()
    this.site.past?.close()
    this.site.past = undefined
  }

  #changed(): void {
    this.#traffic.changed()
    const running = [...this.runs.values()].some(({ state }) => state === 'running')
    // What was put off must still be carried out when nothing runs any more.
    this.universe.interposer = running || this.site.late.waiting > 0 ? this : undefined
    for (const watcher of this.#watchers) watcher(this)
  }
}

const PAST = /^data\.(lag|stale|monotonicBreak|restore)$/
const isOfPast = (action: Fault['do'][number]) => PAST.test(kindOf(action))
