import type { Cause, Json } from '@dtu/kit/fallback/plan'
import type { Schema } from '../draft.ts'
import type { Model } from './model.ts'
import { plain, stem } from './words.ts'

/** Words that services use for a cause, the most usual first. */
export const words: Record<Cause, string[]> = {
  invalid: [
    'invalid_request',
    'bad_request',
    'invalid',
    'invalid_argument',
    'validation_error',
    'validation',
    'malformed',
  ],
  unauthorized: [
    'unauthorized',
    'unauthenticated',
    'authentication_error',
    'not_authenticated',
    'invalid_token',
    'authentication_required',
  ],
  forbidden: [
    'forbidden',
    'permission_denied',
    'access_denied',
    'not_allowed',
    'insufficient_permissions',
    'unauthorized',
  ],
  notFound: ['not_found', 'resource_not_found', 'missing', 'does_not_exist', 'unknown'],
  methodNotAllowed: ['method_not_allowed', 'not_allowed', 'unsupported'],
  notAcceptable: ['not_acceptable'],
  conflict: ['conflict', 'already_exists', 'duplicate', 'invalid_state'],
  preconditionFailed: ['precondition_failed', 'conflict', 'aborted'],
  preconditionRequired: ['precondition_required', 'precondition_failed'],
  tooLarge: ['too_large', 'payload_too_large', 'request_too_large'],
  unsupportedMediaType: ['unsupported_media_type', 'unsupported', 'invalid_content_type'],
  rateLimited: ['rate_limited', 'too_many_requests', 'rate_limit', 'resource_exhausted', 'rate_limit_error'],
  internal: ['internal_error', 'server_error', 'internal', 'internal_server_error', 'api_error'],
  notModelled: ['not_implemented', 'unimplemented', 'unsupported', 'not_supported'],
}

const codeName = /^(code|errorcode|type|error)$/

/** Codes that the documents' examples show for a status: how often each. */
export class ShownCodes {
  readonly #byStatus = new Map<number, Map<string, number>>()

  constructor(model: Model) {
    for (const { responses } of model.draft.operations)
      for (const [status, { examples }] of Object.entries(responses))
        if (/^[45]\d\d$/.test(status)) for (const example of examples) this.#add(Number(status), codeIn(example, 0))
  }

  /** The most usual code of a status. */
  of(status: number): string | undefined {
    const counts = [...(this.#byStatus.get(status) ?? [])].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    return counts[0]?.[0]
  }

  #add(status: number, code: string | undefined): void {
    if (code === undefined) return
    const counts = this.#byStatus.get(status) ?? new Map<string, number>()
    this.#byStatus.set(status, counts.set(code, (counts.get(code) ?? 0) + 1))
  }
}

function codeIn(example: unknown, depth: number): string | undefined {
  if (example === null || typeof example !== 'object' || depth > 3) return undefined
  for (const [name, value] of Object.entries(example))
    if (codeName.test(plain(name)) && typeof value === 'string' && /^[\w.:-]{2,60}$/.test(value)) return value
  for (const value of Object.values(example)) {
    const found = codeIn(value, depth + 1)
    if (found !== undefined) return found
  }
  return undefined
}

/** The code of a cause: of those the schema lists, the one that says it; what examples show; else the usual word in the schema's own spelling. */
export function codeFor(
  model: Model,
  shown: ShownCodes,
  schema: Schema,
  cause: Cause,
  status: number,
): Json | undefined {
  const property = findCode(model, schema, 0)
  if (!property) return undefined
  const listed = model.lens.enumOf(property).filter((value): value is string => typeof value === 'string')
  const match =
    words[cause].flatMap((word) => listed.filter((value) => plain(value) === plain(word)))[0] ??
    listed.find((value) => words[cause].some((word) => stem(plain(value)).includes(stem(plain(word)))))
  if (listed.length) return match ?? listed[0]
  const seen = shown.of(status)
  if (seen !== undefined && !listed.length) return seen
  const example = model.lens.flat(property).said.example
  const word = words[cause][0]!
  if (typeof example === 'string' && /^[A-Z][A-Z0-9_]+$/.test(example)) return word.toUpperCase()
  if (typeof example === 'string' && /^[A-Z][a-z]+[A-Z]/.test(example))
    return word
      .split('_')
      .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
      .join('')
  return typeof example === 'string' && /^\d+$/.test(example) ? String(status) : word
}

function findCode(model: Model, schema: Schema | undefined, depth: number): Schema | undefined {
  if (!schema || depth > 4) return undefined
  const { properties, items } = model.lens.flat(schema)
  if (items) return findCode(model, items, depth + 1)
  const named = [...properties].filter(
    ([name, property]) => codeName.test(plain(name)) && model.lens.scalar(property) === 'string',
  )
  const status = properties.get('status')
  const listed = status && model.lens.enumOf(status).some((value) => typeof value === 'string') ? status : undefined
  if (named.length || listed) return named[0]?.[1] ?? listed
  for (const property of properties.values()) {
    const found = findCode(model, property, depth + 1)
    if (found) return found
  }
  return undefined
}
