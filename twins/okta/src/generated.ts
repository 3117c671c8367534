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

export const rowsOf = (world: OktaWorld, resource: string): Row[] => shelves.list(world, resource)

export const rowOf = (world: OktaWorld, resource: string, id: string): Row | undefined =>
  shelves.find(world, resource, id)
