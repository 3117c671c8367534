import { argumentsIn } from './body.ts'
import type { Call, ResourceCall } from './call.ts'
import { getAt } from './pointer.ts'
import { findRowBy, type Row, rowsIn } from './rows.ts'
import { findAddressed, isUnder } from './scope.ts'

/** The item a request names. @throws {ApiError} notFound */
export function requireRow(call: ResourceCall): Row {
  const row = locate(call)
  if (row) return row
  throw call.refuse('notFound', {
    message: call.behaviour.errors?.notFound?.message,
    missing: { resource: call.resource.name, id: idIn(call) ?? '' },
  })
}

/** The item a request names; undefined where there is none. */
export function locate(call: ResourceCall): Row | undefined {
  const { world, resource, scope } = call
  if (resource.kind === 'singleton') return rowsIn(world, call.model, resource, scope)[0]
  const id = idIn(call)
  if (id === undefined) return undefined
  const field = call.behaviour.id?.field
  const row = field ? findRowBy(world, resource, scope, field, id) : findAddressed(call, resource, scope, id)
  return row && isUnder(call, row) ? row : undefined
}

/** The id a request names. */
export function idIn(call: ResourceCall): string | undefined {
  const place = call.behaviour.id
  if (!place) return undefined
  if (place.in === 'path') return call.input.path[place.name] ?? call.input.path[place.name.replace(/\W/g, '_')]
  return argumentsOf(call)(place.name, place.in)[0]
}

/** Arguments of a request by name, as texts; a body is read once. */
export function argumentsOf(call: Call): (name: string, from: 'query' | 'body') => readonly string[] {
  let body: unknown
  return (name, from) => {
    if (from === 'query') {
      const { query } = call.input
      const plain = query.getAll(name)
      return plain.length > 0 ? plain : query.getAll(`${name}[]`)
    }
    body ??= argumentsIn(call)
    const value = getAt(body, name)
    if (value === undefined || value === null) return []
    return (Array.isArray(value) ? value : [value]).map(asText)
  }
}

/** Clients send anything: an object may not even be made a text. */
const asText = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value))
