import { readToken } from './token.ts'

/** A refusal of the admin API. */
export class Refusal extends Error {
  readonly status: number
  readonly code: string
  readonly hint: string | undefined

  constructor(status: number, code: string, message: string, hint?: string) {
    super(message)
    this.status = status
    this.code = code
    this.hint = hint
  }
}

export async function send(path: string, init: RequestInit = {}): Promise<Response> {
  const token = readToken()
  const headers = { ...(init.headers as object), ...(token && { authorization: `Bearer ${token}` }) }
  const reply = await fetch(path, { ...init, headers }).catch(() => {
    throw new Refusal(0, 'not_running', 'the universe does not answer', 'start it again with: dtu up')
  })
  if (reply.ok) return reply
  const { error } = await reply.json().catch(() => ({}))
  throw new Refusal(reply.status, error?.code ?? 'error', error?.message ?? reply.statusText, error?.hint)
}

/** What the admin API answers. Rejects with a Refusal. */
export const get = async <T>(path: string): Promise<T> => (await send(path)).json()

export const post = async <T>(path: string, body: object = {}): Promise<T> =>
  (
    await send(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  ).json()

export const remove = async <T>(path: string): Promise<T> => (await send(path, { method: 'DELETE' })).json()

/** Below a universe: `of('default', 'clock')`. */
export const of = (universe: string, ...parts: readonly (string | number)[]): string =>
  ['', 'universes', universe, ...parts].map((part) => encodeURIComponent(part)).join('/')

/** Rows of a query that reads. */
export const query = async <T>(universe: string, sql: string, parameters: readonly unknown[] = [], limit = 1000) =>
  (await post<{ rows: T[] }>(of(universe, 'query'), { sql, parameters, limit })).rows

/** Documents of a query whose only column is one. */
export const documents = async <T>(universe: string, sql: string, parameters: readonly unknown[] = [], limit = 1000) =>
  (await query<{ doc: string }>(universe, sql, parameters, limit)).map(({ doc }) => JSON.parse(doc) as T)

/** What a service would answer its administrator. Rejects with a Refusal when that is no success. */
export async function peek<T>(universe: string, twin: string, path: string): Promise<T> {
  const { status, body } = await get<{ status: number; body: T }>(
    `${of(universe, 'peek', twin)}?path=${encodeURIComponent(path)}`,
  )
  if (status < 400) return body
  throw new Refusal(status, 'refused_by_twin', `the service answers ${status}`, JSON.stringify(body).slice(0, 200))
}
