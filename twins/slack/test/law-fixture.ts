import type { OperationSpec, RawReply } from '@dtu/kit'
import type { LawFixture } from '@dtu/kit/testing'
import { slack } from '../src/index.ts'
import { argumentSchema, typicalArguments } from './law-arguments.ts'
import { prepare } from './law-world.ts'

const { document } = slack.contract()

export const fixture: LawFixture = {
  twin: slack,
  pulse: 'auth.test',
  prepare,
  typical: (operation, known) => typicalArguments(document, operation, known),
  request(operation, args, credentials) {
    const path = operation.path.replace(/\{\+?(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(textOf(args[name] ?? name).toWellFormed()),
    )
    const query = operation.method === 'GET' ? `?${form(args)}` : ''
    const authorization = credentials && `Bearer ${credentials[tokenKind(operation)]}`
    const { type, body } = bodyOf(operation, args)
    return {
      method: operation.method,
      url: path + query,
      headers: { ...(authorization && { authorization }), 'content-type': type },
      body: operation.method === 'GET' ? undefined : Buffer.from(body),
    }
  },
  isProtected: (operation) => operation.path.startsWith('/api/') && (operation.raw.security ?? []).length > 0,
  malformed,
  succeeded: (reply) => reply.status < 400 && !String(reply.body).startsWith('{"ok":false'),
  refusesStranger: (reply) => reply.status === 200 && JSON.parse(String(reply.body)).error === 'not_authed',
}

/** JSON where the method takes it, as the official clients do for what has structure; uploads send bytes. */
function bodyOf(operation: OperationSpec, args: Record<string, unknown>): { type: string; body: string } {
  if (operation.id === 'files.upload-bytes') return { type: 'application/octet-stream', body: 'hello' }
  const json =
    argumentSchema(document, operation, 'application/json') !== undefined || !operation.path.startsWith('/api/')
  return json
    ? { type: 'application/json; charset=utf-8', body: JSON.stringify(args) }
    : { type: 'application/x-www-form-urlencoded', body: form(args) }
}

const CREDENTIALS = { bot: 'token', user: 'userToken', app: 'appToken', configuration: 'configurationToken' } as const

/** The credential of the seed's app that the method takes: the bot's token where it may be. */
function tokenKind(operation: OperationSpec): string {
  const kinds = ((operation.raw.security ?? []) as Record<string, unknown>[]).flatMap((kind) => Object.keys(kind))
  const kind = (Object.keys(CREDENTIALS) as (keyof typeof CREDENTIALS)[]).find((known) => kinds.includes(known))
  return CREDENTIALS[kind ?? 'bot']
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

const form = (args: Record<string, unknown>): string =>
  new URLSearchParams(Object.entries(args).map(([name, value]): [string, string] => [name, textOf(value)])).toString()

/** Slack answers its Web API with 200 and `ok`; a refusal names its code (docs.slack.dev, "Using the Slack Web API"). */
function malformed(operation: OperationSpec | undefined, reply: RawReply): string | undefined {
  const type = String(reply.headers['content-type'] ?? '')
  if (operation && !operation.path.startsWith('/api/'))
    return reply.status >= 500 ? `status ${reply.status}` : undefined
  if (!operation && reply.status === 404) return undefined
  if (reply.status !== 200) return `status ${reply.status}`
  if (!type.startsWith('application/json')) return `content-type ${type}`
  const body = JSON.parse(String(reply.body))
  if (typeof body.ok !== 'boolean') return 'no ok'
  return body.ok || /^[a-z][a-z_]+$/.test(body.error) ? undefined : `error ${JSON.stringify(body.error)}`
}
