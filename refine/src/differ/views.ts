import { callOf, isRead } from '../replay/read.ts'
import { isList, isRecord, type Json } from '../score/json.ts'
import type { Mismatch, Owner } from '../score/values.ts'
import type { HarEntry } from '../tape/har.ts'

/**
 * What was right when it was last seen in a tape, and after how many changes. What is wrong now and was right before a change
 * is that change's doing; what is wrong at first sight, or without a change in between, is the reply's own.
 */
export class Views {
  readonly #values = new Map<string, number>()
  readonly #statuses = new Map<string, number>()
  readonly #lengths = new Map<string, number>()
  #changes = 0

  /** Remembers a recorded reply, and in what the twin's differed. */
  add(
    entry: HarEntry,
    body: Json | undefined,
    isRight: boolean,
    mismatches: readonly Mismatch[],
    isWhole: boolean,
  ): void {
    if (!isRead(entry)) this.#changes++
    if (!isRight) return
    this.#statuses.set(callOf(entry), this.#changes)
    if (isWhole) this.#lengths.set(callOf(entry), this.#changes)
    const wrong = new Set(mismatches.flatMap(({ owner }) => (owner ? [keyOf(owner)] : [])))
    if (body !== undefined) this.#see(body, undefined, wrong)
  }

  /** Whether a value was right, and something was changed since. */
  isUndone(owner: Owner): boolean {
    return this.#isPast(this.#values.get(keyOf(owner)))
  }

  /** The same of the status of a call. */
  isStatusUndone(entry: HarEntry): boolean {
    return isRead(entry) && this.#isPast(this.#statuses.get(callOf(entry)))
  }

  /** The same of how much the lists of a call's reply hold. */
  isLengthUndone(entry: HarEntry): boolean {
    return isRead(entry) && this.#isPast(this.#lengths.get(callOf(entry)))
  }

  #isPast(seen: number | undefined): boolean {
    return (seen ?? this.#changes) < this.#changes
  }

  #see(value: Json, around: Owner | undefined, wrong: ReadonlySet<string>): void {
    if (isList(value))
      for (const item of value) this.#see(item, around && { ...around, path: `${around.path}[]` }, wrong)
    else if (isRecord(value)) {
      const owner = typeof value.id === 'string' ? { id: value.id, path: '' } : around
      for (const [key, inner] of Object.entries(value))
        this.#see(inner, owner && { ...owner, path: `${owner.path}.${key}` }, wrong)
    } else if (around && !wrong.has(keyOf(around))) this.#values.set(keyOf(around), this.#changes)
  }
}

const keyOf = ({ id, path }: Owner): string => `${id} ${path}`
