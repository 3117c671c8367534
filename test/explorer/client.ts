import type { ApiOperation, SecurityScheme } from './document.ts'

export interface Credentials {
  readonly token: string
  readonly username?: string
  readonly password?: string
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  /** Parsed where it is JSON, else the text. */
  readonly body: unknown
  readonly isJson: boolean
}

export interface Ask {
  /** With all parameters filled in. */
  readonly path: string
  readonly query?: Readonly<Record<string, unknown>>
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly media?: string
  /** Without credentials. */
  readonly stranger?: boolean
  /** With credentials that nobody was given. */
  readonly impostor?: boolean
}

/** Asks a twin over HTTP as a client made from the document would. */
export class Client {
  readonly #url: string
  readonly #credentials: Credentials
  requests = 0

  constructor(url: string, credentials: Credentials) {
    this.#url = url
    this.#credentials = credentials
  }

  async send(operation: ApiOperation, ask: Ask): Promise<Answer> {
    const url = new URL(this.#url + ask.path)
    for (const [name, value] of Object.entries(ask.query ?? {}))
      for (const one of Array.isArray(value) ? value : [value]) url.searchParams.append(name, String(one))
    const headers: Record<string, string> = { accept: 'application/json, */*;q=0.5', ...ask.headers }
    if (!ask.stranger) authenticate(ask.impostor ? FALSE : this.#credentials, operation.security[0] ?? [], url, headers)
    return this.#get(url, operation.method, headers, bodyOf(ask, headers))
  }

  /** Follows a URL that a reply gave, as the same caller. */
  async follow(operation: ApiOperation, link: string, more: Readonly<Record<string, string>>): Promise<Answer> {
    const url = new URL(link, this.#url)
    const headers: Record<string, string> = { accept: 'application/json', ...more }
    authenticate(this.#credentials, operation.security[0] ?? [], url, headers)
    return this.#get(url, 'GET', headers, undefined)
  }

  async #get(
    url: URL,
    method: string,
    headers: Record<string, string>,
    body: string | FormData | undefined,
  ): Promise<Answer> {
    this.requests++
    const reply = await fetch(url, { method, headers, ...(body !== undefined && { body }), redirect: 'manual' })
    const text = await reply.text()
    const isJson = /json/.test(reply.headers.get('content-type') ?? '') && text !== ''
    return { status: reply.status, headers: reply.headers, body: isJson ? parsed(text) : text, isJson }
  }
}

const FALSE: Credentials = { token: 'nobody-was-given-this', username: 'nobody', password: 'nobody-was-given-this' }

function authenticate(
  { token, username, password }: Credentials,
  schemes: readonly SecurityScheme[],
  url: URL,
  headers: Record<string, string>,
): void {
  for (const { kind, name } of schemes) {
    if (kind === 'bearer' || kind === 'other') headers.authorization = `Bearer ${token}`
    else if (kind === 'basic')
      headers.authorization = `Basic ${Buffer.from(username ? `${username}:${password}` : token).toString('base64')}`
    else if (kind === 'header') headers[name.toLowerCase()] = token
    else if (kind === 'query') url.searchParams.set(name, token)
    else headers.cookie = `${name}=${token}`
  }
}

/** What is no JSON although it says so is a text that no schema of JSON will pass. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return `not JSON: ${text.slice(0, 200)}`
  }
}

function bodyOf(
  { body, media = 'application/json' }: Ask,
  headers: Record<string, string>,
): string | FormData | undefined {
  if (body === undefined) return undefined
  if (/multipart/.test(media)) return formData(body as Record<string, unknown>)
  headers['content-type'] = media
  if (/urlencoded/.test(media)) return new URLSearchParams(fields('', body)).toString()
  if (/json/.test(media) || typeof body !== 'string') return JSON.stringify(body)
  return body
}

/** `a[b]=1` for what is nested. */
function fields(name: string, value: unknown): [string, string][] {
  if (Array.isArray(value))
    return value.flatMap((inner, n) => fields(typeof inner === 'object' ? `${name}[${n}]` : name, inner))
  if (typeof value !== 'object' || value === null) return [[name, String(value)]]
  return Object.entries(value).flatMap(([key, inner]) => fields(name === '' ? key : `${name}[${key}]`, inner))
}

function formData(body: Record<string, unknown>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(body))
    if (Buffer.isBuffer(value)) form.append(name, new Blob([new Uint8Array(value)]), 'file.bin')
    else form.append(name, typeof value === 'object' ? JSON.stringify(value) : String(value))
  return form
}
