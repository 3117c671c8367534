import { setTimeout } from 'node:timers/promises'
import type { Answer, Sent, Target } from '../replay/target.ts'

const MOST_TRIES = 5
/** Whoever is to wait longer is told that they were refused. */
const LONGEST_S = 120

/** A target that is asked no more often than a rate, and again when it says so. */
export class Paced implements Target {
  readonly isFresh: boolean
  readonly #target: Target
  readonly #pause: number
  #next = 0

  /** @param rate requests a second */
  constructor(target: Target, rate: number) {
    this.#target = target
    this.isFresh = target.isFresh
    this.#pause = 1000 / rate
  }

  serviceOf(host: string): string | undefined {
    return this.#target.serviceOf(host)
  }

  fresh(): Promise<void> {
    return this.#target.fresh()
  }

  async send(request: Sent): Promise<Answer> {
    for (let tries = 1; ; tries++) {
      await this.#turn()
      const answer = await this.#target.send(request)
      const wait = Number(answer.headers['retry-after'])
      if (answer.status !== 429 || tries === MOST_TRIES || !(wait >= 0 && wait <= LONGEST_S)) return answer
      await setTimeout(wait * 1000)
    }
  }

  close(): Promise<void> {
    return this.#target.close()
  }

  async #turn(): Promise<void> {
    const now = performance.now()
    const at = Math.max(now, this.#next)
    this.#next = at + this.#pause
    if (at > now) await setTimeout(at - now)
  }
}
