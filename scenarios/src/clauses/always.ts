import type { Universe } from '@dtu/kit'
import { milliseconds } from '@dtu/kit/duration'
import type { Invariant } from '../format/schema.ts'
import { askQuestion } from './question.ts'
import { type ClauseVerdict, failed, passed, undecided } from './verdict.ts'

/** Since when a question is not answered as expected. */
interface Lapse {
  readonly entry: number
  readonly at: number
  readonly detail: string
}

/** Questions asked after every change: each remembers the first change after which it was not answered as expected, for too long. */
export class Invariants {
  readonly #universe: Universe
  readonly #questions: readonly Invariant[]
  readonly #unanswered: readonly (string | undefined)[]
  readonly #lapses = new Map<number, Lapse>()
  readonly #broken = new Map<number, Lapse>()

  /** @param unanswered why a question cannot be answered, where not all of a world is there */
  constructor(
    universe: Universe,
    questions: readonly Invariant[],
    unanswered: (sql: string) => string | undefined = () => undefined,
  ) {
    this.#universe = universe
    this.#questions = questions
    this.#unanswered = questions.map(({ sql }) => unanswered(sql))
  }

  /**
   * @param entry the number of the change after which is asked
   * @param at when it was, on the world's clock
   */
  check(entry: number, at: number): void {
    this.#breakOverdue(at)
    for (const [n, question] of this.#questions.entries()) {
      if (this.#broken.has(n) || this.#unanswered[n] !== undefined) continue
      const detail = askQuestion(this.#universe, question)
      if (detail === undefined) this.#lapses.delete(n)
      else if (question['no longer than'] === undefined) this.#broken.set(n, { entry, at, detail })
      else if (!this.#lapses.has(n)) this.#lapses.set(n, { entry, at, detail })
    }
  }

  /** @param end when the trial was over, on the world's clock */
  verdicts(end: number): ClauseVerdict[] {
    this.#breakOverdue(end)
    return this.#questions.map((question, n) => {
      const broken = this.#broken.get(n)
      const name = question.name ?? question.sql
      const missing = this.#unanswered[n]
      if (missing !== undefined) return undecided(`always[${n}]`, name, missing)
      if (!broken) return passed(`always[${n}]`, name)
      const most = question['no longer than']
      const since = `${most === undefined ? 'first' : `for more than ${most}`} after entry ${broken.entry}`
      return failed(`always[${n}]`, name, `${since}: ${broken.detail}`, [broken.entry])
    })
  }

  /** Between two changes nothing is otherwise: what was wrong after the last one has been so until now. */
  #breakOverdue(now: number): void {
    for (const [n, lapse] of this.#lapses) {
      const most = milliseconds(this.#questions[n]?.['no longer than'] ?? '0s')
      if (now - lapse.at <= most) continue
      this.#lapses.delete(n)
      if (!this.#broken.has(n)) this.#broken.set(n, lapse)
    }
  }
}
