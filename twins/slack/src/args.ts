import { type ApiRequest, mediaType, type OperationSpec, parseJson } from '@dtu/kit'
import { invalidArguments, slackError } from './errors.ts'
import type { SlackInput } from './types.ts'

/** The arguments of a call, however they came: query, form, multipart or JSON. Read by name, in the type that is wanted. */
export class Args {
  readonly #values: Readonly<Record<string, unknown>>

  constructor(values: Readonly<Record<string, unknown>>) {
    this.#values = values
  }

  has(name: string): boolean {
    return this.#values[name] !== undefined && this.#values[name] !== null
  }

  entries(): [string, unknown][] {
    return Object.entries(this.#values)
  }

  raw(name: string): unknown {
    return this.#values[name] ?? undefined
  }

  /** Text; undefined when it is absent. A number or boolean sent as JSON counts as its text. */
  text(name: string): string | undefined {
    const value = this.#values[name]
    if (value === undefined || value === null) return undefined
    return typeof value === 'object' ? JSON.stringify(value) : String(value)
  }

  /** Text that must be there and not be empty. */
  required(name: string): string {
    const value = this.text(name)
    if (value === undefined || value === '') throw invalidArguments(`missing required field: ${name}`)
    return value
  }

  flag(name: string, otherwise = false): boolean {
    const value = this.text(name)
    return value === undefined || value === '' ? otherwise : value === 'true' || value === '1' || value === 'True'
  }

  /** A whole number; `otherwise` when it is absent. */
  int(name: string, otherwise: number): number {
    const value = this.text(name)
    if (value === undefined || value === '') return otherwise
    if (!/^-?\d+$/.test(value.trim())) throw invalidArguments(`must be an integer [json-pointer:/${name}]`)
    return Number(value)
  }

  /** A value that forms carry as JSON text. Undefined when it is absent; throws `error` when it is not JSON. */
  json(name: string, error: string): unknown {
    const value = this.#values[name]
    if (typeof value !== 'string') return value ?? undefined
    if (value.trim() === '') return undefined
    try {
      return parseJson(value)
    } catch {
      throw slackError(error)
    }
  }

  /** A list sent as an array, as JSON text or with commas. */
  list(name: string): string[] {
    const value = this.#values[name]
    if (Array.isArray(value)) return value.map(String)
    const text = this.text(name)?.trim() ?? ''
    if (text.startsWith('[')) {
      const parsed = this.json(name, 'invalid_array_arg')
      if (Array.isArray(parsed)) return parsed.map(String)
    }
    return text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '')
  }
}

/** Reads a request as Slack does; refusals are those of "Using the Slack Web API" and of every method's common errors. */
export function readInput(request: ApiRequest, operation: OperationSpec, path: Record<string, string>): SlackInput {
  const values: Record<string, unknown> = Object.fromEntries(request.query)
  const warnings: string[] = []
  if (request.body && request.body.length > 0) Object.assign(values, readBody(request, operation, warnings))
  return { request, operation, path, query: request.query, args: new Args(values), warnings }
}

function readBody(request: ApiRequest, operation: OperationSpec, warnings: string[]): Record<string, unknown> {
  // Uploads and hosted pages read their bytes themselves.
  if (!operation.path.startsWith('/api/')) return {}
  const type = mediaType(request)
  if (type === 'application/json') {
    // tapes/nango: JSON without a charset is answered with this warning.
    if (!/charset/i.test(request.headers['content-type'] ?? '')) warnings.push('missing_charset')
    return readJson(request)
  }
  if (type === 'multipart/form-data') return readForm(request)
  if (type === 'application/x-www-form-urlencoded') {
    if (/charset/i.test(request.headers['content-type'] ?? '')) warnings.push('superfluous_charset')
    return Object.fromEntries(new URLSearchParams(request.body?.toString()))
  }
  throw slackError(type === '' ? 'missing_post_type' : 'invalid_post_type')
}

function readJson(request: ApiRequest): Record<string, unknown> {
  let value: unknown
  try {
    value = parseJson(request.body?.toString() ?? '')
  } catch {
    throw slackError('invalid_json')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw slackError('json_not_object')
  return value as Record<string, unknown>
}

function readForm(request: ApiRequest): Record<string, unknown> {
  if (!request.parts) throw slackError('invalid_form_data')
  return Object.fromEntries(
    request.parts.map((part) => [part.name, part.filename === undefined ? part.bytes.toString() : part]),
  )
}
