import type { Collection } from '../store/collection.ts'
import { type Table, table } from '../store/table.ts'
import type { World } from '../world.ts'
import type { Plan, Resource } from './plan.ts'
import type { Document } from './pointer.ts'

/** One item of a resource. All resources of a generated twin share one table: an empty one would cost pages in every universe. */
export interface Row {
  readonly key: string
  readonly resource: string
  readonly id: string
  /** What is known of where it belongs: path parameters to values. */
  readonly scope: Readonly<Record<string, string>>
  /** As the API shows it. */
  readonly item: Document
  /** Accepted and never shown. */
  readonly hidden: Document
  readonly version: number
  readonly created: number
  readonly updated: number
  /** Id of stored bytes. */
  readonly blob?: string
  readonly blobType?: string
}

const parentOf = (row: Row): string | null => Object.values(row.scope).at(-1) ?? null

export const items: Table<Row, 'resource' | 'id' | 'parent'> = table<Row>()({
  key: 'key',
  columns: { resource: (row) => row.resource, id: (row) => row.id, parent: parentOf },
  index: [
    ['resource', 'id'],
    ['resource', 'parent'],
  ],
  show: ['version', 'created', 'updated', 'item'],
})

/** The items of a world whose twin has `generatedTables`. */
export const itemsOf = (world: World) => world.db.items as Collection<Row, 'resource' | 'id' | 'parent'>

/** Two scopes agree unless both know a parameter and disagree. */
const agree = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean =>
  Object.keys(a).every((param) => b[param] === undefined || b[param] === a[param])

export function findRow(
  world: World,
  resource: Resource,
  scope: Readonly<Record<string, string>>,
  id: string,
): Row | undefined {
  const found: Row[] = itemsOf(world).find({ where: { resource: resource.name, id } })
  return found.find((row) => agree(row.scope, scope))
}

/** An item by another field than its id; scans the scope. */
export function findRowBy(
  world: World,
  resource: Resource,
  scope: Readonly<Record<string, string>>,
  matches: (row: Row) => boolean,
): Row | undefined {
  return rowsIn(world, resource, scope).find(matches)
}

/** All items of a resource within a scope, in order of creation. */
export function rowsIn(world: World, resource: Resource, scope: Readonly<Record<string, string>>): Row[] {
  const parent = Object.values(scope).at(-1)
  if (parent === undefined) return itemsOf(world).find({ where: { resource: resource.name } })
  const inside: Row[] = itemsOf(world).find({ where: { resource: resource.name, parent } })
  // Reached by another path, an item may not know this parent, or know it by another name.
  const elsewhere: Row[] =
    inside.length === 0
      ? itemsOf(world).find({ where: { resource: resource.name } })
      : itemsOf(world).find({ where: { resource: resource.name, parent: null } })
  return [...inside, ...elsewhere].filter((row) => agree(row.scope, scope))
}

export const insertRow = (world: World, row: Row): Row => itemsOf(world).insert(row)

export const changeRow = (world: World, row: Row, changes: Partial<Row>): Row =>
  itemsOf(world).update(row, { ...changes, version: row.version + 1, updated: world.now() })

/** Deletes an item, and what it owns. */
export function deleteRow(world: World, plan: Plan, row: Row, resource: Resource): void {
  itemsOf(world).delete(row.key)
  if (row.blob) world.blobs.delete(row.blob)
  for (const name of resource.owns) {
    const owned = plan.resources[name]
    const param = owned?.scope.find((parameter) => parameter.resource === resource.name)?.param
    if (!owned || !param) continue
    for (const child of rowsIn(world, owned, { ...row.scope, [param]: row.id }))
      if (child.scope[param] === row.id) deleteRow(world, plan, child, owned)
  }
}
