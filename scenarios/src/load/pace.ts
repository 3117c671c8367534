import { performance } from 'node:perf_hooks'
import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises'
import type { Playing } from '../play/play.ts'

/** The time that passes while many people play at once. */
export interface Pace {
  readonly clock: 'world' | 'machine'
  /** Milliseconds since 1970, of the world. */
  now(): number
  /** Rejects when the signal is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
  /** Like `sleep`, for what the system's requests wait for: it cannot say itself that it has nothing else to do. */
  hold(milliseconds: number): Promise<void>
  /** Lets time pass until some work is done. `stuck` is called when nothing would ever happen any more. */
  until<T>(work: Promise<T>, stuck: () => void): Promise<T>
  end(): void
}

/** Event-loop turns without anything new after which all that is left waits for the clock: a reply takes two. */
const CALM_TURNS = 6
const SPINS = 200

/**
 * The world's time: it stands while anybody has something to do, and moves to whatever is next. What is waited for costs
 * nothing, and comes out the same however busy the machine is. For steps, and for systems that live on the world's clock.
 */
export class WorldPace implements Pace {
  readonly clock = 'world'
  readonly #playing: Playing
  #held = 0

  constructor(playing: Playing) {
    this.#playing = playing
  }

  now(): number {
    return this.#playing.universe.clock.now()
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return this.#playing.alarms.sleep(milliseconds, signal)
  }

  async hold(milliseconds: number): Promise<void> {
    this.#held++
    await this.sleep(milliseconds)
    this.#held--
  }

  async until<T>(work: Promise<T>, stuck: () => void): Promise<T> {
    const { universe, alarms } = this.#playing
    let over = false
    const done = () => {
      over = true
    }
    work.then(done, done)
    for (let told = false; ; ) {
      await this.#calm(() => over)
      if (over) return work
      const due = Math.min(
        universe.agenda.next() ?? Number.POSITIVE_INFINITY,
        alarms.next() ?? Number.POSITIVE_INFINITY,
      )
      if (Number.isFinite(due)) {
        await universe.advance(Math.max(0, due - universe.clock.now()))
        alarms.ring()
      } else if (told) throw new Error('somebody waits for what never comes')
      else {
        told = true
        stuck()
      }
    }
  }

  end(): void {}

  /** Until all that is left waits for the clock. */
  async #calm(over: () => boolean): Promise<void> {
    const { universe, recorder, alarms, system } = this.#playing
    await universe.settle()
    let idle = !system?.saysIdle
    if (!idle)
      void system?.idle().then(() => {
        idle = true
      })
    const seen = () => recorder.entries.length + alarms.made
    let calm = 0
    let before = seen()
    for (let turns = 0; calm < CALM_TURNS && !over(); turns++) {
      // A system at work on the disk or elsewhere needs moments of the machine.
      await (turns > SPINS ? pause(1) : turn())
      const news = seen()
      calm = news !== before || !(idle || (this.#held > 0 && !isReading())) ? 0 : calm + 1
      before = news
    }
  }
}

/** Whether something of this process is under way in the machine: a file, a look-up, a connection that is made. */
const isReading = (): boolean => process.getActiveResourcesInfo().some((name) => /Req|ConnectWrap/.test(name))

/** The machine's time: the world's clock runs with it. For systems that live on it. */
export class MachinePace implements Pace {
  readonly clock = 'machine'
  readonly #playing: Playing
  readonly #begun: number
  readonly #started = performance.now()

  constructor(playing: Playing) {
    this.#playing = playing
    const { universe, alarms } = playing
    universe.clock.switch('wall')
    universe.database.commit()
    this.#begun = universe.clock.now()
    alarms.run()
  }

  now(): number {
    return this.#begun + performance.now() - this.#started
  }

  async sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    if (milliseconds > 0) await pause(milliseconds, undefined, { ...(signal && { signal }) })
  }

  hold(milliseconds: number): Promise<void> {
    return this.sleep(milliseconds)
  }

  until<T>(work: Promise<T>): Promise<T> {
    return work
  }

  end(): void {
    const { universe, alarms } = this.#playing
    alarms.stand()
    universe.clock.switch('manual')
    universe.database.commit()
  }
}
