import type { OperationSpec, RawReply } from '@dtu/kit'
import type { LawFixture } from '@dtu/kit/testing'
import { okta } from '../src/index.ts'
import { typical } from './law-arguments.ts'
import { takesForm } from './law-signin.ts'
import { prepare } from './law-world.ts'

const ERROR = ['errorCauses', 'errorCode', 'errorId', 'errorLink', 'errorSummary']

export const fixture: LawFixture = {
  twin: okta,
  pulse: 'getWellknownOrgMetadata',
  prepare,
  typical,
  request(operation, { cookie, ...args }, credentials) {
    const { path, query, body } = placed(operation, args)
    const search = new URLSearchParams(query).toString()
    const form = takesForm(operation.id, operation.method)
    return {
      method: operation.method,
      url: search === '' ? path : `${path}?${search}`,
      headers: {
        ...(credentials && { authorization: `SSWS ${credentials.token}` }),
        ...(cookie !== undefined && { cookie: text(cookie) }),
        ...(body !== undefined && { 'content-type': form ? FORM : 'application/json' }),
      },
      body: body === undefined ? undefined : Buffer.from(form ? formOf(body) : JSON.stringify(body)),
    }
  },
  isProtected: ({ raw }) => ((raw.security ?? []) as Record<string, unknown>[]).some((way) => 'apiToken' in way),
  malformed,
  succeeded: ({ status }) => status < 400,
  refusesStranger: ({ status, body }) => status === 401 && JSON.parse(String(body)).errorCode === 'E0000011',
}

const FORM = 'application/x-www-form-urlencoded'

const formOf = (members: Record<string, unknown>): string =>
  new URLSearchParams(
    Object.entries(members).map(([name, value]): [string, string] => [name, text(value).toWellFormed()]),
  ).toString()

/** Arguments by name, each where the operation takes it: in the path, in the query, else in the body. */
function placed({ method, path, raw }: OperationSpec, args: Record<string, unknown>) {
  const ofQuery = new Set(((raw.parameters ?? []) as Record<string, unknown>[]).filter(isQuery).map(({ name }) => name))
  const inPath = new Set([...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] as string))
  const rest = Object.entries(args).filter(([name]) => !inPath.has(name))
  const query = rest.filter(([name]) => ofQuery.has(name)).map(([name, value]): [string, string] => [name, text(value)])
  const members = rest.filter(([name]) => !ofQuery.has(name))
  return {
    path: path.replace(/\{([^}]+)\}/g, (_, name: string) =>
      encodeURIComponent(text(args[name] ?? name).toWellFormed() || name),
    ),
    query,
    body: method === 'GET' || members.length === 0 ? undefined : Object.fromEntries(members),
  }
}

const isQuery = (parameter: Record<string, unknown>): boolean => parameter.in === 'query'

const text = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value))

/** An error of the management API has five members (developer.okta.com, error codes), one of OAuth has `error`. */
function malformed(_operation: OperationSpec | undefined, { status, headers, body }: RawReply): string | undefined {
  if (status < 400 || !headers['content-type']?.includes('json')) return undefined
  const error = JSON.parse(String(body))
  if (typeof error.error === 'string') return undefined
  const missing = ERROR.filter((name) => !(name in error))
  return missing.length > 0 ? `an error without ${missing.join(', ')}` : undefined
}
