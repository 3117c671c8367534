import type { RequestPlan } from '@dtu/kit/fallback/plan'
import type { Operation, Schema } from '../draft.ts'
import { itemIn, itemSchema } from './item-schema.ts'
import type { Model, Role } from './model.ts'
import { isJson, requestOf } from './success.ts'
import { plain } from './words.ts'

/** How a request carries the item. Undefined where the operation takes no body. */
export function requestPlan(model: Model, operation: Operation, role: Role): RequestPlan | undefined {
  const request = requestOf(operation)
  if (!operation.body || !request) return undefined
  const media = sorted(Object.keys(operation.body.content))
  const item = role.res && itemIn(model, role.res, request.schema)
  const many = role.kind === 'create' && item?.inList === true
  const at = item?.at ?? ''
  const patch = patchOf(model, media, request.schema)
  const blob = blobOf(model, operation.body.content)
  const others = role.id?.in === 'body' ? argumentsOf(model, role, request.schema) : []
  return {
    media,
    at,
    ...(many ? { many } : {}),
    ...renamesOf(model, role, item?.schema),
    ...(patch ? { patch } : {}),
    ...(others.length ? { arguments: others } : {}),
    ...(blob ? { blob } : {}),
    required: operation.body.required,
  }
}

/** Request members spelt otherwise than the fields they set. */
function renamesOf(model: Model, role: Role, sent: Schema | undefined): { renames?: Record<string, string> } {
  const fields = role.res ? [...model.lens.flat(itemSchema(model, role.res)).properties.keys()] : []
  const known = new Set(fields)
  const bySpelling = new Map(fields.map((field) => [plain(field), field]))
  const renames = [...model.lens.flat(sent).properties.keys()]
    .filter((name) => !known.has(name) && bySpelling.has(plain(name)))
    .map((name) => [name, bySpelling.get(plain(name))!] as const)
  return renames.length ? { renames: Object.fromEntries(renames) } : {}
}

function sorted(media: string[]): string[] {
  return [...media.filter(isJson), ...media.filter((type) => !isJson(type))]
}

function patchOf(model: Model, media: readonly string[], schema: Schema): RequestPlan['patch'] {
  const { items } = model.lens.flat(schema)
  const step = model.lens.flat(items).properties
  if (media.every((type) => type.startsWith('application/json-patch+json')) || (step.has('op') && step.has('path')))
    return 'json-patch'
  return media.some((type) => type.startsWith('application/merge-patch+json')) ? 'merge-patch' : undefined
}

/** Bodies that are bytes: the whole of a media type that is no structure, or a file in a form. */
function blobOf(model: Model, content: Record<string, Schema>): RequestPlan['blob'] {
  for (const [type, schema] of Object.entries(content)) {
    const part = /multipart/.test(type)
      ? [...model.lens.flat(schema).properties].find(
          ([, property]) => isBytes(model, property) || isBytes(model, model.lens.flat(property).items),
        )
      : undefined
    if (part) return { part: part[0] }
  }
  const types = Object.keys(content)
  const isWhole = (type: string) =>
    type === '*/*'
      ? isBytes(model, content[type]) || model.lens.scalar(content[type]) === 'string'
      : !isJson(type) && !/form|xml|text\/|\*\/\*|multipart/.test(type)
  return types.length && types.every(isWhole) ? {} : undefined
}

export function isBytes(model: Model, schema: Schema | undefined): boolean {
  const { said } = model.lens.flat(schema)
  return said.format === 'binary' || said.contentMediaType !== undefined
}

/** Arguments of a call that are no fields of its item. */
function argumentsOf(model: Model, role: Role, schema: Schema): string[] {
  const fields = role.res ? model.lens.flat(itemSchema(model, role.res)).properties : new Map<string, Schema>()
  return [...model.lens.flat(schema).properties.keys()].filter((name) => !fields.has(name) || name === role.id?.name)
}
