import type { Row } from '../fallback/rows.ts'
import type { Collection } from '../store/collection.ts'
import type { World } from '../world.ts'

/** The things of a table; of generated twins, whose items share one, those of a resource. */
export class Shelf {
  readonly table: string
  readonly #resource: string | undefined

  constructor({ table, resource }: { table: string; resource?: string | undefined }) {
    this.table = table
    this.#resource = resource
  }

  get(world: World, id: string): object | undefined {
    if (this.#resource === undefined) return this.#in(world).get(id)
    return this.#rows(world).find({ where: { resource: this.#resource, id } })[0]
  }

  all(world: World): readonly object[] {
    if (this.#resource === undefined) return this.#in(world).find()
    return this.#rows(world).find({ where: { resource: this.#resource } })
  }

  /** Whether a document that is written to the table is one of these. */
  holds(document: object): boolean {
    return this.#resource === undefined || (document as Row).resource === this.#resource
  }

  #in(world: World): Collection<object> {
    return world.db[this.table] as Collection<object>
  }

  #rows(world: World): Collection<Row, 'resource' | 'id'> {
    return world.db[this.table] as Collection<Row, 'resource' | 'id'>
  }
}
