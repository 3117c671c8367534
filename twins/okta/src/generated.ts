import { type Row, shelvesOf } from '@dtu/kit'
import { plan } from './contract/plan.ts'
import type { Document, OktaWorld } from './types.ts'

/**
 * Rows of resources that generated behaviour serves, for handwritten code that reads them or puts them there (seeds).
 * `resource` is the name in generated/plan.json; `scope` its path parameters, outermost first.
 */
export interface Place {
  readonly resource: string
  readonly scope?: Readonly<Record<string, string>>
}

const shelves = shelvesOf(plan)

/** Adds an item as generated behaviour would keep it. */
export const addRow = (
  world: OktaWorld,
  { resource, scope = {} }: Place,
  id: string,
  item: Document,
  at = world.now(),
): Row => shelves.add(world, resource, id, item, { scope, at })

export const rowsOf = (world: OktaWorld, resource: string, scope: Place['scope'] = {}): Row[] =>
  shelves.list(world, resource, scope)

export const rowOf = (world: OktaWorld, resource: string, id: string): Row | undefined =>
  shelves.find(world, resource, id)

export const changeRow = (world: OktaWorld, row: Row, item: Document): Row => shelves.change(world, row, item)

/** Deletes a row, and what it owns. */
export const removeRow = (world: OktaWorld, row: Row): void => shelves.remove(world, row)
