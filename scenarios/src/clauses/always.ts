import type { Universe } from '@dtu/kit'
import type { Question } from '../format/schema.ts'
import { askQuestion } from './question.ts'
import { type ClauseVerdict, failed, passed, undecided } from './verdict.ts'

/** Questions asked after every change: each remembers the first change after which it was not answered as expected. */
export class Invariants {
  readonly #universe: Universe
  readonly #questions: readonly Question[]
  readonly #unanswered: readonly (string | undefined)[]
  readonly #broken = new Map<number, { readonly entry: number; readonly detail: string }>()

  /** @param unanswered why a question cannot be answered, where not all of a world is there */
  constructor(
    universe: Universe,
    questions: readonly Question[],
    unanswered: (sql: string) => string | undefined = () => undefined,
  ) {
    this.#universe = universe
    this.#questions = questions
    this.#unanswered = questions.map(({ sql }) => unanswered(sql))
  }

  /** @param entry the number of the change after which is asked */
  check(entry: number): void {
    for (const [n, question] of this.#questions.entries()) {
      if (this.#broken.has(n) || this.#unanswered[n] !== undefined) continue
      const detail = askQuestion(this.#universe, question)
      if (detail !== undefined) this.#broken.set(n, { entry, detail })
    }
  }

  verdicts(): ClauseVerdict[] {
    return this.#questions.map((question, n) => {
      const broken = this.#broken.get(n)
      const name = question.name ?? question.sql
      const missing = this.#unanswered[n]
      if (missing !== undefined) return undecided(`always[${n}]`, name, missing)
      return broken
        ? failed(`always[${n}]`, name, `first after entry ${broken.entry}: ${broken.detail}`, [broken.entry])
        : passed(`always[${n}]`, name)
    })
  }
}
