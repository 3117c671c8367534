import { isList, isRecord, type Json } from '../score/json.ts'

/** Keys under which names stand that the service makes up, whatever they look like: `block_id`, `groupId`. */
export const MADE_KEY = /^(id|key|.*_id|.*Id)$/
/** Words and constants, which nobody draws. */
const WORDS = /^([a-z]+([ ._-][a-z]+)*|[A-Z]+(_[A-Z]+)*)$/

/** Whether a name is one that somebody drew, not a word. */
export const isDrawn = (name: string): boolean => !WORDS.test(name)

/**
 * What stands in the place of names that a service made up, over all of a tape: the first that is seen is right, and from then
 * on the same is wanted.
 */
export class Made {
  readonly #names = new Map<string, Json>()

  /** Takes up what two replies show. */
  add(recorded: Json, reply: Json, key = ''): void {
    if (isList(recorded) && isList(reply))
      for (const [at, item] of recorded.entries()) this.add(item, reply[at] ?? null, key)
    else if (isRecord(recorded) && isRecord(reply))
      for (const [inner, value] of Object.entries(recorded)) this.add(value, reply[inner] ?? null, inner)
    else if (typeof recorded === 'string' && typeof reply === 'string' && MADE_KEY.test(key))
      this.#take(recorded, reply)
  }

  #take(recorded: string, reply: string): void {
    if (!this.#names.has(recorded) && isDrawn(recorded)) this.#names.set(recorded, reply)
  }

  /** Whether a value stands for a recorded one. */
  isSame(recorded: Json, reply: Json): boolean {
    return typeof recorded === 'string' && this.#names.get(recorded) === reply
  }
}
