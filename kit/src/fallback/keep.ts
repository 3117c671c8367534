import type { World } from '../world.ts'
import { Model } from './model.ts'
import type { Plan } from './plan.ts'
import type { Document } from './pointer.ts'
import { changeRow, deleteRow, findRow, insertRow, keyOf, placeOf, type Row, rowsIn, type Scope } from './rows.ts'

/** Items that generated behaviour serves, for handwritten code of the same twin that reads them or puts them there. */
export interface Shelves {
  /**
   * Adds an item as generated behaviour would keep it. `scope` has the resource's path parameters by name.
   * @throws when the plan has no such resource, or an item of the id is there already
   */
  add(world: World, resource: string, id: string, item: Document, options?: { scope?: Scope; at?: number }): Row
  find(world: World, resource: string, id: string, scope?: Scope): Row | undefined
  list(world: World, resource: string, scope?: Scope): Row[]
  /** Puts another document in the place of a row's. */
  change(world: World, row: Row, item: Document): Row
  /** Deletes a row, and what it owns. */
  remove(world: World, row: Row): void
}

export function shelvesOf(plan: Plan): Shelves {
  const model = new Model(plan)
  const named = (name: string) => {
    const resource = model.resource(name)
    if (!resource) throw new Error(`the plan of ${plan.name} has no resource '${name}'`)
    return resource
  }
  /** Parameters under the names that scopes are stored by. */
  const stored = (name: string, scope: Scope): Scope => {
    const keys = model.scopeKeys(named(name))
    const entries = named(name).scope.flatMap(({ param }, n): [string, string][] =>
      scope[param] === undefined ? [] : [[keys[n] as string, scope[param]]],
    )
    return Object.fromEntries(entries)
  }
  return {
    add(world, name, id, item, { scope: given = {}, at = world.now() } = {}) {
      const resource = named(name)
      const scope = stored(name, given)
      return insertRow(world, model, resource, {
        key: keyOf(resource, scope, id),
        resource: name,
        id,
        scope,
        place: placeOf(model, resource, scope),
        seq: world.ids.count('items'),
        item,
        hidden: {},
        version: 1,
        created: at,
        updated: at,
      })
    },
    find: (world, name, id, scope = {}) => findRow(world, named(name), stored(name, scope), id),
    list: (world, name, scope = {}) => rowsIn(world, model, named(name), stored(name, scope)),
    change: (world, row, item) => changeRow(world, model, named(row.resource), row, { item }),
    remove: (world, row) => deleteRow(world, model, named(row.resource), row),
  }
}
