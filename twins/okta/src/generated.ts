import { itemsOf, type Row } from '@dtu/kit'
import type { Document, OktaWorld } from './types.ts'

/**
 * Rows of resources that generated behaviour serves, for handwritten code that reads them or puts them there (seeds).
 * `resource` is the name in generated/plan.json; `scope` its path parameters, outermost first.
 */
export interface Place {
  readonly resource: string
  readonly scope?: Readonly<Record<string, string>>
}

/** Adds an item as generated behaviour would keep it. */
export function addRow(
  world: OktaWorld,
  { resource, scope = {} }: Place,
  id: string,
  item: Document,
  at = world.now(),
): Row {
  const key = `${resource}/${Object.values(scope).join('/')}/${id}`
  return itemsOf(world).insert({ key, resource, id, scope, item, hidden: {}, version: 1, created: at, updated: at })
}

export const rowsOf = (world: OktaWorld, resource: string): Row[] => itemsOf(world).find({ where: { resource } })

export const rowOf = (world: OktaWorld, resource: string, id: string): Row | undefined =>
  itemsOf(world).first({ resource, id })
