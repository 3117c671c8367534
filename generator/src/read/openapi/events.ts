import type { Schema } from '../../draft.ts'
import { type At, below } from '../reading.ts'
import { readBody } from './body.ts'
import type { Context } from './document.ts'
import { isRecord, recordOf } from './loose.ts'

/** Webhooks (3.1, or `x-webhooks` before it) and callbacks as events. */
export function readEvents(context: Context): void {
  const { root, top } = context
  for (const key of ['webhooks', 'x-webhooks'])
    for (const [name, item] of Object.entries(recordOf(root[key])))
      addEvent(context, name, item, below(top, key, name), 'webhook')
  for (const [path, item] of Object.entries(recordOf(root.paths)))
    for (const [verb, operation] of Object.entries(recordOf(item)))
      if (isRecord(operation)) addCallbacks(context, operation.callbacks, below(top, 'paths', path, verb, 'callbacks'))
}

function addCallbacks(context: Context, callbacks: unknown, at: At): void {
  for (const [name, callback] of Object.entries(recordOf(callbacks)))
    for (const [expression, item] of Object.entries(recordOf(callback)))
      addEvent(context, name, item, below(at, name, expression), 'callback')
}

function addEvent(context: Context, name: string, value: unknown, given: At, via: string): void {
  const { draft } = context.reading
  if (draft.events.some((event) => event.name === name)) return
  const found =
    isRecord(value) && typeof value.$ref === 'string' ? context.reading.follow(value.$ref, given) : { value, at: given }
  if (!found) return
  const payload = payloadOf(context, found.value, found.at)
  draft.events.push({
    name,
    scopes: [],
    via: [via],
    ...(payload ? { payload } : {}),
    origin: context.reading.origin(given),
  })
}

function payloadOf(context: Context, item: unknown, at: At): Schema | undefined {
  const operation = recordOf(recordOf(item).post)
  if (operation.requestBody === undefined) return undefined
  const content = readBody(context, operation.requestBody, below(at, 'post', 'requestBody'))?.content ?? {}
  return Object.values(content)[0]
}
