import type { Operation, Response, Schema } from '../draft.ts'

export interface Success {
  status: number
  /** The response as declared; undefined where the document declares no success. */
  response: Response | undefined
  /** Media type answered with; undefined for no body. */
  media: string | undefined
  schema: Schema | undefined
}

export type Purpose = 'create' | 'read' | 'delete' | 'other'

const order: Record<Purpose, number[]> = {
  create: [201, 200, 202, 204],
  read: [200, 206, 203, 201, 202, 204],
  delete: [204, 200, 202, 205],
  other: [200, 201, 202, 204],
}

/** The success reply of an operation that best fits what the operation is for. */
export function successOf(operation: Operation, purpose: Purpose): Success {
  const statuses = Object.keys(operation.responses)
  const exact = statuses.filter((status) => /^2\d\d$/.test(status)).map(Number)
  const status = order[purpose].find((wanted) => exact.includes(wanted)) ?? exact[0]
  if (status !== undefined) return success(status, operation.responses[status]!)
  if (operation.responses['2XX']) return success(200, operation.responses['2XX'])
  const fallback = operation.responses.default
  if (fallback && !statuses.some((other) => /^[45]/.test(other)) && !looksLikeError(fallback))
    return success(200, fallback)
  return { status: purpose === 'delete' ? 204 : 200, response: undefined, media: undefined, schema: undefined }
}

function success(status: number, response: Response): Success {
  if (status === 204 || status === 205 || status === 304)
    return { status, response, media: undefined, schema: undefined }
  const media = preferred(Object.keys(response.content))
  return { status, response, media, schema: media === undefined ? undefined : response.content[media] }
}

/** A document that has only `default` may mean by it the reply, or the error that all of its operations share. */
function looksLikeError(response: Response): boolean {
  const names = Object.values(response.content)
    .map((schema) => schema.$ref ?? '')
    .join(' ')
  return /error|problem|fault|exception/i.test(`${names} ${response.description}`)
}

/** JSON before its relatives, those before anything else. */
export function preferred(types: readonly string[]): string | undefined {
  return (
    types.find((type) => isPlainJson(type)) ?? types.find(isJson) ?? types.find((type) => type === '*/*') ?? types[0]
  )
}

function isPlainJson(type: string): boolean {
  return type.split(';', 1)[0]!.trim() === 'application/json'
}

export function isJson(type: string): boolean {
  return /[/+]json(\s*;|$)|^text\/json/.test(type)
}

/** The schema of a request body, JSON before forms. */
export function requestOf(operation: Operation): { media: string; schema: Schema } | undefined {
  const content = operation.body?.content ?? {}
  const types = Object.keys(content)
  const media = preferred(types.filter(isJson)) ?? types.find((type) => /form/.test(type)) ?? types[0]
  return media === undefined ? undefined : { media, schema: content[media]! }
}
