import type { Json } from './json.ts'

/** What a service says of itself when it refuses. */
export interface Refusal {
  /** What machines read. */
  readonly code: string
  /** What people read. */
  readonly message: string
}

/** How the values of one vendor are told apart: which are its ids, which keys are ids themselves, which headers count. */
export interface Family {
  /** What an id of this vendor looks like. */
  readonly id: RegExp
  /** Whether an id-like value counts as one under the keys of ids alone: where ids look like words or numbers. */
  readonly strictKeys: boolean
  /** Keys whose value is a map with keys that the service or its caller made up. */
  readonly maps: RegExp
  /** Reply headers that are compared, in lower case. */
  readonly headers: readonly string[]
  /** Whether a refusal comes with status 200, and `ok` in the body says which it is. */
  readonly okInBody: boolean
  refusal(body: Json): Refusal | undefined
}
