import type { Bindings } from '../replay/bindings.ts'
import { learn } from '../replay/learn.ts'
import type { Target } from '../replay/target.ts'
import { familyOf } from '../score/families/index.ts'
import { isRecord, type Json, readJson } from '../score/json.ts'
import type { Need } from './need.ts'

/** What making a thing came to: why it could not be made, or nothing when it was. */
export type Outcome = string | undefined

/** Makes something of a service through the service's own API. Undefined when it knows nothing of such things. */
export type Recipe = (need: Need, maker: Maker) => Promise<Outcome> | undefined

/** Calls the target on the way to what a tape presumes. */
export class Maker {
  readonly bindings: Bindings
  /** All that the tape presumes. */
  readonly needs: readonly Need[]
  readonly #target: Target
  #count = 0

  constructor(target: Target, bindings: Bindings, needs: readonly Need[]) {
    this.#target = target
    this.bindings = bindings
    this.needs = needs
  }

  /** The n-th of this maker. */
  number(): number {
    this.#count++
    return this.#count
  }

  async call(need: Need, method: string, path: string, body?: Json): Promise<{ status: number; body: Json }> {
    const answer = await this.#target.send({
      service: need.service,
      method,
      url: new URL(path, need.origin),
      headers: { accept: 'application/json', ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: Buffer.from(JSON.stringify(body)) }),
      isRefused: false,
    })
    return { status: answer.status, body: readJson(answer.body) ?? null }
  }

  /** Binds all ids of what was recorded to those of what was made, the thing's own first. */
  bind(need: Need, made: Json, id: string | undefined): Outcome {
    if (id === undefined) return 'what was made shows no id'
    this.bindings.bind(need.id, id, need.key)
    if (need.recorded && isRecord(made)) learn(need.recorded, made, familyOf(need.service), this.bindings)
    return undefined
  }
}

/** A refusal in few words. */
export const refusedWith = (status: number, body: Json): string => `${status} ${JSON.stringify(body).slice(0, 160)}`
