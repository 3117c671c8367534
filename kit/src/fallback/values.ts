import { DIGITS, draw, HEX, LOWER, uuidOf } from '../ids.ts'
import type { World } from '../world.ts'
import type { ResourceCall } from './call.ts'
import { regexOf, textFor } from './pattern.ts'
import type { Resource, ServerField, TimeFormat } from './plan.ts'
import { type Document, getAt, steps, withAt } from './pointer.ts'
import { findRow, type Row } from './rows.ts'
import type { Schema } from './schemas.ts'
import { storedUrl } from './url.ts'

/** The next id of a resource, in its format, that no item has. */
export function nextId(call: ResourceCall): string {
  const { id } = call.resource
  for (let tries = 1; ; tries++) {
    const drawn = drawId(call.world, call.resource)
    const made = tries < MOST ? asSaid(id?.pattern, drawn) : drawn
    // Callers may name items too, and may have taken it; and a pattern may allow few.
    if ((id?.from === 'server' && made === drawn) || !findRow(call.world, call.resource, {}, made)) return made
  }
}

const MOST = 100
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** What the schema of an item says of a field. */
function saidOf({ resource: { schema }, schemas }: ResourceCall, field: string): Schema {
  if (schema === undefined) return {}
  const property = steps(field).reduce<unknown>((at, step) => schemas.flat(at)?.properties[step], { $ref: schema })
  return schemas.flat(property)?.said ?? {}
}

/** An id in the form that the document insists on: in other letters where that will do. */
function asSaid(pattern: string | undefined, id: string): string {
  if (pattern === undefined) return id
  const fits = (text: string) => regexOf(pattern)?.test(text) !== false
  return [id, id.toUpperCase()].find(fits) ?? textFor(pattern, id, 1, 200) ?? id
}

/** Who calls, in the form that a field has for people. */
function nameAs(format: unknown, name: string): string {
  if (format === 'uuid') return uuidOf(draw(`caller ${name}`, HEX, 32))
  return format === 'email' ? `${name || 'nobody'}@example.com` : name
}

/** Unlike the id, so that nobody takes the one for the other. */
function serialOf(row: Row, field: string, as: 'integer' | 'string' | 'uuid'): string | number {
  if (as === 'integer') return 1_000_000 + row.seq
  const material = `${row.key}#${field}`
  return as === 'uuid' ? uuidOf(draw(material, HEX, 32)) : draw(material, LOWER + DIGITS, 20)
}

function drawId(world: World, resource: Resource): string {
  const format = resource.id?.format
  if (!format || format.kind === 'uuid') return uuidOf(world.ids.next('uuid'))
  if (format.kind === 'text') return world.ids.next(resource.name)
  return String(format.first - 1 + world.ids.count(`number/${resource.name}`))
}

/** The id as the document shows it. */
export const shownId = (resource: Resource, id: string): string | number =>
  resource.id?.type === 'integer' && /^-?\d+$/.test(id) ? Number(id) : id

function timeAs(format: TimeFormat, at: number): string | number {
  if (format === 'seconds') return Math.floor(at / 1000)
  if (format === 'millis') return at
  if (format === 'secondsText') return String(Math.floor(at / 1000))
  if (format === 'millisText') return String(at)
  const iso = new Date(at).toISOString()
  return format === 'date' ? iso.slice(0, 10) : iso
}

/** A document with its id and all that the server writes, on top of what the caller sent. */
export function withServerFields(call: ResourceCall, row: Row, document: Document): Document {
  const { resource } = call
  let made: unknown = document
  // An id that no document shows is shown all the same, where it displaces nothing: nobody could find the item without.
  if (resource.id && !(resource.id.hidden && getAt(made, resource.id.field) !== undefined))
    made = withAt(made, resource.id.field, shownId(resource, row.id))
  const keys = call.model.scopeKeys(resource)
  for (const [n, { field }] of resource.scope.entries()) {
    const value = row.scope[keys[n] as string]
    // What was sent stands, even where it says another thing than the path.
    if (field && value !== undefined && getAt(document, field) === undefined) made = withAt(made, field, value)
  }
  for (const field of resource.serverSet) made = withAt(made, field.field, serverValue(call, row, field))
  return made as Document
}

function serverValue(call: ResourceCall, row: Row, { field, value }: ServerField): unknown {
  const { resource, model } = call
  switch (value.of) {
    case 'id':
      // A caller may name by another word what also has an id of this form.
      return saidOf(call, field).format === 'uuid' && !UUID.test(row.id)
        ? serialOf(row, field, 'uuid')
        : shownId(resource, row.id)
    case 'serial':
      return serialOf(row, field, value.as)
    case 'created':
      return timeAs(value.as, row.created)
    case 'updated':
      return timeAs(value.as, row.updated)
    case 'self':
      return storedUrl(call, row)
    case 'caller':
      return nameAs(saidOf(call, field).format, (call.world.caller as { name?: string } | undefined)?.name ?? '')
    case 'version':
      return value.as === 'integer' ? row.version : String(row.version)
    case 'scope':
      return row.scope[model.scopeKeys(resource)[resource.scope.findIndex(({ param }) => param === value.param)] ?? '']
    case 'constant':
      return value.value
  }
}
