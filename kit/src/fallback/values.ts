import type { World } from '../world.ts'
import type { Resource, ServerField, TimeFormat } from './plan.ts'
import { type Document, getAt, withAt } from './pointer.ts'

/** What server-set fields are made from. */
export interface Circumstances {
  readonly id: string
  readonly created: number
  readonly updated: number
  readonly version: number
  readonly self: string
  readonly scope: Readonly<Record<string, string>>
  readonly caller: string
}

/** The next id of a resource, in its format. */
export function nextId(world: World, resource: Resource): string {
  const format = resource.id?.format
  if (!format || format.kind === 'uuid') return uuid(world.ids.next('uuid'))
  if (format.kind === 'text') return world.ids.next(resource.name)
  return String(format.first - 1 + world.ids.count(`number/${resource.name}`))
}

/** Version 4 in form: clients check. */
const uuid = (hex: string) =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`

/** The id as the document shows it. */
export const shownId = (resource: Resource, id: string): string | number =>
  resource.id?.type === 'integer' && /^-?\d+$/.test(id) ? Number(id) : id

export function timeAs(format: TimeFormat, at: number): string | number {
  if (format === 'seconds') return Math.floor(at / 1000)
  if (format === 'millis') return at
  if (format === 'secondsText') return String(Math.floor(at / 1000))
  if (format === 'millisText') return String(at)
  const iso = new Date(at).toISOString()
  return format === 'date' ? iso.slice(0, 10) : iso
}

/** A document with its id and all that the server writes, on top of what the caller sent. */
export function withServerFields(resource: Resource, document: Document, circumstances: Circumstances): Document {
  let made: unknown = document
  if (resource.id && !resource.id.hidden) made = withAt(made, resource.id.field, shownId(resource, circumstances.id))
  for (const scope of resource.scope)
    if (scope.field && circumstances.scope[scope.param] !== undefined)
      made = withAt(
        made,
        scope.field,
        likeBefore(getAt(document, scope.field), circumstances.scope[scope.param] as string),
      )
  for (const field of resource.serverSet) made = withAt(made, field.field, serverValue(resource, field, circumstances))
  return made as Document
}

/** A path parameter is text; the field that repeats it may be a number. */
const likeBefore = (before: unknown, text: string): unknown =>
  typeof before === 'number' && /^-?\d+$/.test(text) ? Number(text) : text

function serverValue(resource: Resource, { value }: ServerField, c: Circumstances): unknown {
  switch (value.of) {
    case 'id':
      return shownId(resource, c.id)
    case 'created':
      return timeAs(value.as, c.created)
    case 'updated':
      return timeAs(value.as, c.updated)
    case 'self':
      return c.self
    case 'caller':
      return c.caller
    case 'version':
      return value.as === 'integer' ? c.version : String(c.version)
    case 'scope':
      return c.scope[value.param]
    case 'constant':
      return value.value
  }
}
