import { mediaType } from '../http/bodies.ts'
import type { Body } from './body.ts'
import type { Call, ResourceCall } from './call.ts'
import jsonPatch from './json-patch.ts'
import type { Document } from './pointer.ts'

/** How a change is written: as its media type says, else as the plan does. */
export function patchStyle(call: Call): 'json-patch' | 'merge-patch' | undefined {
  const [, said] = /^application\/(json-patch|merge-patch)\+json$/.exec(mediaType(call.input.request)) ?? []
  return (said as 'json-patch' | 'merge-patch' | undefined) ?? call.behaviour.request?.patch
}

/**
 * An item with what a change says of it: a JSON patch (RFC 6902), a merge patch (RFC 7396: null removes), or the members
 * sent, whatever lies deeper in both staying.
 */
export function patched(call: ResourceCall, item: Document, body: Body, sent: Document): Document {
  const how = patchStyle(call)
  if (how === 'json-patch' && Array.isArray(body.whole)) {
    const result = jsonPatch(item, body.whole)
    if (typeof result === 'string') throw call.refuse('invalid', { message: result })
    return result
  }
  return merged(item, sent, how === 'merge-patch')
}

function merged(target: Document, change: Document, nullRemoves: boolean): Document {
  const made = { ...target }
  for (const [name, value] of Object.entries(change)) {
    if (value === null && nullRemoves) delete made[name]
    else
      set(made, name, isDocument(value) ? merged(isDocument(made[name]) ? made[name] : {}, value, nullRemoves) : value)
  }
  return made
}

const isDocument = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function set(document: Document, name: string, value: unknown): void {
  Object.defineProperty(document, name, { value, enumerable: true, writable: true, configurable: true })
}
