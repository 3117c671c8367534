import { STATUS_CODES } from 'node:http'
import type { OperationSpec } from '../contract.ts'
import { ApiError } from '../errors.ts'
import type { ApiRequest } from '../http/request.ts'
import { draw, HEX, uuidOf } from '../ids.ts'
import type { Problem } from './call.ts'
import { conform } from './conform.ts'
import type { Behaviour, Cause, ErrorAnswer, Json, Plan } from './plan.ts'
import { least } from './sample.ts'
import type { Schemas } from './schemas.ts'

export interface Detail {
  readonly message?: string | undefined
  readonly field?: string | undefined
  readonly problems?: readonly Problem[] | undefined
  /** What was not found. */
  readonly missing?: { readonly resource: string; readonly id: string } | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
}

const WORDS: Record<Cause, string> = {
  invalid: 'The request is not valid',
  unauthorized: 'Authentication is required',
  forbidden: 'You do not have permission to do this',
  notFound: 'Not found',
  methodNotAllowed: 'Method not allowed',
  notAcceptable: 'None of the accepted media types can be produced',
  conflict: 'It conflicts with what exists',
  preconditionFailed: 'A precondition does not hold',
  preconditionRequired: 'A precondition is required',
  tooLarge: 'The request is too large',
  unsupportedMediaType: 'The media type is not supported',
  rateLimited: 'Too many requests',
  internal: 'Internal server error',
  notModelled: 'This twin does not model the operation',
}

/** A refusal in the API's own shape: the template the plan names, filled in. */
export function refusal(
  plan: Plan,
  behaviour: Behaviour | undefined,
  request: Pick<ApiRequest, 'path' | 'method'>,
  now: number,
  cause: Cause,
  detail: Detail = {},
): ApiError {
  const answer: ErrorAnswer = behaviour?.errors?.[cause] ?? plan.errors.answers[cause]
  const template = answer.template === undefined ? undefined : plan.errors.templates[answer.template]
  const headers = { ...detail.headers }
  if (!template) return new ApiError(answer.status, '', { ...headers, 'content-type': 'text/plain' })
  const problems = detail.problems ?? []
  const message = detail.message ?? problems[0]?.message ?? answer.message ?? WORDS[cause]
  const values: Record<string, Json> = {
    message,
    code: answer.code ?? cause,
    status: answer.status,
    statusText: String(answer.status),
    title: STATUS_CODES[answer.status] ?? '',
    time: new Date(now).toISOString(),
    seconds: Math.floor(now / 1000),
    path: request.path,
    method: request.method,
    id: uuidOf(draw(`${now} ${request.method} ${request.path} ${message}`, HEX, 32)),
    field: detail.field ?? problems[0]?.field ?? '',
    url: request.path,
  }
  const body = fill(template.body, values, problems)
  const text = typeof body === 'string' && /json/.test(template.media) ? JSON.stringify(body) : body
  return new ApiError(answer.status, text, {
    ...headers,
    'content-type': withCharset(template.media),
  })
}

/** A refusal whose body is, where the operation declares one for the status, as the declared schema has it. */
export function declaredRefusal(error: ApiError, schemas: Schemas, operation: OperationSpec): ApiError {
  const schema = schemas.reply(operation, error.status)
  const isJson = /json/.test(error.headers['content-type'] ?? '')
  if (!schema || !isJson) return error
  const said = typeof error.body === 'string' ? JSON.parse(error.body) : error.body
  const body = conform({ schemas, strict: true }, schema, said, 'error') ?? least(schemas, schema, 'error')
  return new ApiError(error.status, typeof body === 'string' ? JSON.stringify(body) : body, error.headers)
}

/** What a client must send (RFC 9110, 11.6.1), for the schemes that have a word of their own in HTTP. */
export function challenge(plan: Plan, asked: readonly Readonly<Record<string, unknown>>[]): Record<string, string> {
  const words = asked
    .flatMap((schemes) => Object.keys(schemes))
    .map((name) => plan.auth.schemes[name])
    .flatMap((scheme) =>
      scheme && scheme.kind !== 'mutual' ? [CHALLENGES[scheme.kind] ?? scheme.prefix ?? 'ApiKey'] : [],
    )
  return words.length > 0 ? { 'www-authenticate': [...new Set(words)].join(', ') } : {}
}

const CHALLENGES: Readonly<Record<string, string>> = {
  basic: 'Basic realm="api"',
  bearer: 'Bearer',
  oauth2: 'Bearer',
  digest: 'Digest realm="api", nonce="0"',
}

const withCharset = (media: string) => (/json|text/.test(media) ? `${media}; charset=utf-8` : media)

function fill(body: Json, values: Readonly<Record<string, Json>>, problems: readonly Problem[]): Json {
  if (typeof body === 'string') return fillText(body, values)
  if (Array.isArray(body)) return fillList(body, values, problems)
  if (typeof body !== 'object' || body === null) return body
  return Object.fromEntries(
    Object.entries(body).map(([name, inner]) => [fillText(name, values) as string, fill(inner, values, problems)]),
  )
}

function fillList(list: readonly Json[], values: Readonly<Record<string, Json>>, problems: readonly Problem[]): Json {
  const [only] = list
  if (list.length === 1 && JSON.stringify(only).includes('{field}'))
    return problems.map((problem) => fill(only as Json, { ...values, ...problem }, []))
  return list.map((inner) => fill(inner, values, problems))
}

/** A text that is one placeholder becomes its value, with its type. */
function fillText(text: string, values: Readonly<Record<string, Json>>): Json {
  const whole = /^\{(\w+)\}$/.exec(text)?.[1]
  if (whole !== undefined && whole in values) return values[whole] as Json
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    name in values ? String(values[name]) : placeholder,
  )
}
