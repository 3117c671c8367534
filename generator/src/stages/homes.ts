import { itemSchema, nounOf } from './item-schema.ts'
import type { Model, Res } from './model.ts'
import { nounKey } from './words.ts'

/** Where to look for a resource by what its items are: asked for every path, so kept by schema and by noun. */
export class Homes {
  readonly #bySchema = new Map<string, Res[]>()
  readonly #byNoun = new Map<string, Res[]>()
  readonly #model: Model

  constructor(model: Model) {
    this.#model = model
    for (const res of model.resources) {
      if (res.kind !== 'collection' || res.item === undefined) continue
      const { name } = model.lens.flat(itemSchema(model, res))
      if (name !== undefined) push(this.#bySchema, name, res)
      push(this.#byNoun, nounKey(nounOf(res)), res)
    }
  }

  /** Collections whose items have that component schema. */
  ofSchema(name: string): Res[] {
    return this.#live(this.#bySchema.get(name))
  }

  /** Collections below no parameter that are called so. */
  ofNoun(word: string): Res[] {
    return this.#live(this.#byNoun.get(nounKey(word))).filter((res) =>
      res.segments.every(({ kind }) => kind !== 'param'),
    )
  }

  /** The one with the shortest path of those called so; undefined where that is a tie. */
  nearest(word: string, except?: Res): Res | undefined {
    const [first, second] = this.ofNoun(word)
      .filter((res) => res !== except)
      .sort((a, b) => a.segments.length - b.segments.length)
    return first && second?.segments.length === first.segments.length ? undefined : first
  }

  #live(list: Res[] | undefined): Res[] {
    return (list ?? []).filter((res) => this.#model.byKey.get(res.key) === res && !res.links)
  }
}

function push(map: Map<string, Res[]>, key: string, res: Res): void {
  const list = map.get(key)
  if (list) list.push(res)
  else map.set(key, [res])
}
