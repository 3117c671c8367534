import type { Universe } from '@dtu/kit'
import type { Question } from '../format/schema.ts'
import { askQuestion } from './question.ts'
import { type ClauseVerdict, failed, passed } from './verdict.ts'

/** Questions asked after every change: each remembers the first change after which it was not answered as expected. */
export class Invariants {
  readonly #universe: Universe
  readonly #questions: readonly Question[]
  readonly #broken = new Map<number, { readonly entry: number; readonly detail: string }>()

  constructor(universe: Universe, questions: readonly Question[]) {
    this.#universe = universe
    this.#questions = questions
  }

  /** @param entry the number of the change after which is asked */
  check(entry: number): void {
    for (const [n, question] of this.#questions.entries()) {
      if (this.#broken.has(n)) continue
      const detail = askQuestion(this.#universe, question)
      if (detail !== undefined) this.#broken.set(n, { entry, detail })
    }
  }

  verdicts(): ClauseVerdict[] {
    return this.#questions.map((question, n) => {
      const broken = this.#broken.get(n)
      const name = question.name ?? question.sql
      return broken
        ? failed(`always[${n}]`, name, `first after entry ${broken.entry}: ${broken.detail}`, [broken.entry])
        : passed(`always[${n}]`, name)
    })
  }
}
