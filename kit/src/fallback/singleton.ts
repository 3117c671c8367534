import type { ResourceCall } from './call.ts'
import { served } from './change.ts'
import type { Document } from './pointer.ts'
import { keyOf, placeOf, type Row } from './rows.ts'
import { least } from './sample.ts'

/** A document that exists although nobody has written it, as its schema has it. It is not stored: reading changes nothing. */
export function implicitRow(call: ResourceCall): Row | undefined {
  const { resource, world, model, scope } = call
  if (resource.kind !== 'singleton' || !resource.implicit) return undefined
  const start = resource.schema ? least(call.schemas, { $ref: resource.schema }, resource.name) : {}
  const row: Row = {
    key: keyOf(resource, scope, 'it'),
    resource: resource.name,
    id: 'it',
    scope,
    place: placeOf(model, resource, scope),
    seq: 0,
    item: {},
    hidden: {},
    version: 1,
    created: world.now(),
    updated: world.now(),
  }
  const document = typeof start === 'object' && start !== null && !Array.isArray(start) ? (start as Document) : {}
  return { ...row, item: served(call, row, { ...document, ...resource.defaults }) }
}
