import { type OperationSpec, OperatorError, type RawReply, type RawRequest, type Twin, type Universe } from '@dtu/kit'
import { contractOf } from '@dtu/kit/contract'
import { didYouMean } from '@dtu/kit/yaml'
import type { Stage } from '../world/stage.ts'

export interface Call {
  readonly twin: string
  readonly operation: string
  /** Parameters by name; what the operation has no parameter for goes into the body. */
  readonly parameters: Readonly<Record<string, unknown>>
  readonly body?: unknown
  /** Undefined: none is sent. */
  readonly credential: string | undefined
}

/** What was answered: the body parsed when it is JSON. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

/** Splits `slack.chat.postMessage` into the twin and its operation. */
export function targetOf(text: string): { twin: string; operation: string } {
  const dot = text.indexOf('.')
  return { twin: text.slice(0, dot), operation: text.slice(dot + 1) }
}

/** An operation of a twin's contract or of its own routes. Throws with the nearest name. */
export function operationOf(twin: Twin, id: string): OperationSpec {
  const known = contractOf(twin).operations
  const operation = known.get(id) ?? twin.routes?.find((route) => route.id === id)
  if (operation) return operation
  throw new OperatorError(
    'unknown_operation',
    `${twin.name} has no operation '${id}'${didYouMean(id, [...known.keys()])}`,
  )
}

/** Calls an operation of a twin in a universe, without a socket. */
export async function call(stage: Stage, universe: Universe, wanted: Call): Promise<Answer> {
  const twin = stage.host.twin(wanted.twin)
  const pipeline = stage.pipelines.get(wanted.twin)
  if (!pipeline) throw new Error(`no twin '${wanted.twin}' on this stage`)
  return answerOf(await pipeline.handle(requestOf(twin, universe, operationOf(twin, wanted.operation), wanted)))
}

export function requestOf(
  twin: Twin,
  universe: Universe,
  operation: OperationSpec,
  { parameters, body, credential }: Call,
): RawRequest {
  const rest: Record<string, unknown> = { ...parameters }
  const headers: Record<string, string> = { accept: 'application/json' }
  const query = new URLSearchParams()
  let { path } = operation
  for (const { name, in: place } of parametersOf(operation)) {
    if (rest[name] === undefined || (place !== 'path' && !takesOutsideBody(operation, place))) continue
    const value = rest[name]
    delete rest[name]
    if (place === 'path')
      path = path.replace(new RegExp(`\\{\\+?${escaped(name)}\\}`), encodeURIComponent(String(value)))
    else if (place === 'header') headers[name.toLowerCase()] = String(value)
    else for (const one of Array.isArray(value) ? value : [value]) query.append(name, textOf(one))
  }
  const bodiless = operation.method === 'GET' || operation.method === 'DELETE' || operation.method === 'HEAD'
  if (bodiless) for (const [name, value] of Object.entries(rest)) query.append(name, textOf(value))
  const content = body ?? (bodiless || Object.keys(rest).length === 0 ? undefined : rest)
  const form = content !== undefined && takesOnlyForms(operation)
  if (content !== undefined)
    headers['content-type'] = form ? 'application/x-www-form-urlencoded' : 'application/json; charset=utf-8'
  if (credential !== undefined)
    Object.assign(headers, twin.authorization?.(credential) ?? { authorization: `Bearer ${credential}` })
  const search = query.size > 0 ? `?${query}` : ''
  return {
    method: operation.method,
    url: `/u/${universe.name}${path}${search}`,
    headers,
    body: content === undefined ? undefined : Buffer.from(form ? asForm(content) : JSON.stringify(content)),
  }
}

export function answerOf({ status, headers, body }: RawReply): Answer {
  const flat = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, typeof value === 'string' ? value : value.join(', ')]),
  )
  let read: { readonly value: unknown } | undefined
  return {
    status,
    headers: flat,
    // Most answers are not looked at.
    get body() {
      read ??= { value: parsed(body.toString()) }
      return read.value
    },
  }
}

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

interface Parameter {
  readonly name: string
  readonly in: string
}

const parametersOf = (operation: OperationSpec): readonly Parameter[] => operation.raw.parameters ?? []

/** An RPC's contract may list its arguments as query parameters although a POST carries them in the body. */
const takesOutsideBody = (operation: OperationSpec, place: string): boolean =>
  place !== 'query' || operation.method !== 'POST' || operation.raw.requestBody === undefined

function takesOnlyForms({ raw }: OperationSpec): boolean {
  const types = Object.keys(raw.requestBody?.content ?? {})
  return types.includes('application/x-www-form-urlencoded') && !types.some((type) => type.includes('json'))
}

const asForm = (content: unknown): string =>
  new URLSearchParams(
    Object.entries(content as object).map(([name, value]): [string, string] => [name, textOf(value)]),
  ).toString()

const textOf = (value: unknown): string =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
