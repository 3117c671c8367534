import { type BlockProblem, type Cause, problemAt } from './problem.ts'

/** Where a check stands in the argument, and what it found so far. Pointers are spelled only when something is wrong. */
export class Trace {
  readonly problems: BlockProblem[] = []
  readonly #base: string
  readonly #path: (string | number)[] = []

  constructor(base: string) {
    this.#base = base
  }

  enter(key: string | number): void {
    this.#path.push(key)
  }

  leave(): void {
    this.#path.pop()
  }

  report(cause: Cause, ...below: (string | number)[]): void {
    this.problems.push(problemAt(this.#pointer(below), cause))
  }

  /** Something wrong that Slack points nowhere for. */
  general(cause: Cause): void {
    this.problems.push(problemAt('', cause))
  }

  /** Puts a cause before everything found since `mark`. */
  head(mark: number, cause: Cause): void {
    this.problems.splice(mark, 0, problemAt(this.#pointer([]), cause))
  }

  /** Forgets everything found since `mark`; says whether there was something. */
  forget(mark: number): boolean {
    return this.problems.splice(mark).length > 0
  }

  #pointer(below: readonly (string | number)[]): string {
    return [this.#base, ...this.#path, ...below].join('/')
  }
}
