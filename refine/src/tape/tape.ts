import type { HarEntry } from './har.ts'

/** What is known about one entry besides what it shows. Written beside the tapes (`index.jsonl`), or empty. */
export interface Place {
  /** The operation as people name it: a path with its ids left open, or a method's name. */
  readonly endpoint?: string
  /**
   * What the entry presumes: `self` nothing but the tape, `neg-self` the same for a refusal, `seed` and `read-bound` objects
   * that were there before, `world` a project of a kind, `list-env` a list of whatever was there.
   */
  readonly class?: string
}

/** A recorded sequence of exchanges. */
export interface Tape {
  /** Its file, relative to the corpus. */
  readonly name: string
  readonly entries: readonly HarEntry[]
  /** By position; empty where nothing is known. */
  readonly places: readonly (Place | undefined)[]
  /** It has every header and body as the service sent them: `dtu record` wrote it. */
  readonly isWhole: boolean
  /** The SHA-256 of its file; absent when it was not read from one. */
  readonly hash?: string
  /** After this day its recordings prove nothing any more. ISO 8601. */
  readonly expires?: string
}
