import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Ways in which the library below may do what its document does not say. */
export const FLAWS = {
  'keeps nothing': 'lifecycle at get',
  'loses a member': 'lifecycle at get',
  'changes what was sent': 'lifecycle at get',
  'lists nothing': 'lifecycle at list',
  'ignores changes': 'lifecycle at get after update',
  'refuses changes': 'lifecycle at update',
  'deletes nothing': 'lifecycle at get after delete',
  'has everything': 'lifecycle at get of what never was',
  'repeats a page': 'pages at pages',
  'skips a book': 'pages at pages',
  'ignores the limit': 'pages at page',
  'lets strangers in': 'stranger at without credentials',
  'takes any secret': 'ways at with a wrong secret',
  'takes no secret': 'lifecycle at create',
  'takes anything': 'invalid at wrong body',
  'refuses otherwise': 'invalid at wrong body',
  'fails on what is wrong': 'invalid at wrong body',
  'shows a number as text': 'reply',
  'answers in plain text': 'reply',
  'answers with another status': 'reply',
  'shows no time': 'reply',
} as const
export type Flaw = keyof typeof FLAWS

const text = { type: 'string' }
const json = (schema: object) => ({ content: { 'application/json': { schema } } })
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const refusals = { '400': { description: '', ...json(ref('Refusal')) } }

/** A library with books, as OpenAPI. */
export const DOCUMENT = {
  openapi: '3.0.3',
  info: { title: 'Library', version: '1' },
  servers: [{ url: 'https://library.example/v1' }],
  security: [{ reader: [] }],
  paths: {
    '/books': {
      get: {
        operationId: 'listBooks',
        parameters: ['limit', 'offset'].map((name) => ({ name, in: 'query', schema: { type: 'integer' } })),
        responses: {
          '200': {
            description: '',
            ...json({ type: 'object', properties: { books: { type: 'array', items: ref('Book') } } }),
          },
        },
      },
      post: {
        operationId: 'addBook',
        requestBody: json(ref('NewBook')),
        responses: { '201': { description: '', ...json(ref('Book')) }, ...refusals },
      },
    },
    '/books/{bookId}': {
      get: { operationId: 'getBook', responses: { '200': { description: '', ...json(ref('Book')) } } },
      put: {
        operationId: 'putBook',
        requestBody: json(ref('NewBook')),
        responses: { '200': { description: '', ...json(ref('Book')) }, ...refusals },
      },
      delete: { operationId: 'removeBook', responses: { '204': { description: '' } } },
      parameters: [{ name: 'bookId', in: 'path', required: true, schema: text }],
    },
  },
  components: {
    securitySchemes: { reader: { type: 'http', scheme: 'bearer' } },
    schemas: {
      NewBook: {
        type: 'object',
        required: ['title'],
        properties: { title: text, pages: { type: 'integer' }, lent: { type: 'boolean' } },
      },
      Book: {
        allOf: [
          ref('NewBook'),
          {
            type: 'object',
            required: ['id', 'added'],
            properties: { id: { ...text, readOnly: true }, added: { ...text, format: 'date-time', readOnly: true } },
          },
        ],
      },
      Refusal: { type: 'object', required: ['message'], properties: { message: text } },
    },
  },
}

type Book = Record<string, unknown>

class Library {
  readonly #flaw: Flaw | undefined
  readonly #books = new Map<string, Book>()

  constructor(flaw: Flaw | undefined) {
    this.#flaw = flaw
  }

  answer(method: string, url: URL, authorization: string | undefined, body: any): [number, unknown] {
    const is = (flaw: Flaw) => this.#flaw === flaw
    const known = is('takes any secret') ? authorization !== undefined : authorization === 'Bearer open'
    if (!is('lets strangers in') && (!known || is('takes no secret'))) return [401, { message: 'who?' }]
    const id = /^\/v1\/books\/([^/]+)$/.exec(url.pathname)?.[1]
    if (id === undefined) return method === 'POST' ? this.#add(body) : [200, { books: this.#page(url) }]
    const book = this.#books.get(id)
    if (!book) return is('has everything') && method === 'GET' ? [200, shown(id, { title: 'any' })] : [404, {}]
    if (method === 'PUT') return this.#put(id, body)
    if (method === 'DELETE') return this.#remove(id)
    return [200, this.#show(book)]
  }

  #add(body: any): [number, unknown] {
    const refusal = this.#refusal(body)
    if (refusal) return refusal
    const id = `book-${this.#books.size + 1}`
    const book = shown(id, this.#flaw === 'changes what was sent' ? { ...body, title: 'another' } : body)
    if (this.#flaw !== 'keeps nothing') this.#books.set(id, book)
    return [this.#flaw === 'answers with another status' ? 200 : 201, this.#show(book)]
  }

  #refusal(body: any): [number, unknown] | undefined {
    const right = typeof body?.title === 'string' && ['integer', 'undefined'].includes(kind(body.pages))
    if (right || this.#flaw === 'takes anything') return undefined
    if (this.#flaw === 'fails on what is wrong') return [500, { message: 'oh' }]
    return [400, this.#flaw === 'refuses otherwise' ? { error: 'no' } : { message: 'no' }]
  }

  #put(id: string, body: any): [number, unknown] {
    if (this.#flaw === 'refuses changes') return [400, { message: 'no' }]
    const next = { ...this.#books.get(id), ...body }
    if (this.#flaw !== 'ignores changes') this.#books.set(id, next)
    return [200, this.#show(next)]
  }

  #remove(id: string): [number, unknown] {
    if (this.#flaw !== 'deletes nothing') this.#books.delete(id)
    return [204, undefined]
  }

  #page(url: URL): unknown[] {
    if (this.#flaw === 'lists nothing') return []
    const all = [...this.#books.values()].map((book) => this.#show(book))
    const limit = this.#flaw === 'ignores the limit' ? 1000 : Number(url.searchParams.get('limit') ?? 50)
    const offset = this.#flaw === 'repeats a page' ? 0 : Number(url.searchParams.get('offset') ?? 0)
    const from = this.#flaw === 'skips a book' && offset > 0 ? offset + 1 : offset
    return all.slice(from, from + limit)
  }

  #show(book: Book): unknown {
    if (this.#flaw === 'loses a member') return { ...book, pages: undefined }
    if (this.#flaw === 'shows a number as text') return { ...book, pages: String(book.pages) }
    return this.#flaw === 'shows no time' ? { ...book, added: 'yesterday' } : book
  }
}

const shown = (id: string, book: Book): Book => ({ ...book, id, added: '2026-01-01T00:00:00.000Z' })

const kind = (value: unknown): string => (Number.isInteger(value) ? 'integer' : typeof value)

/** Serves a library on a port of its own. */
export async function openLibrary(flaw?: Flaw): Promise<{ url: string; close: () => Promise<void> }> {
  const library = new Library(flaw)
  const server = createServer((request, response) => serve(library, flaw, request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

async function serve(library: Library, flaw: Flaw | undefined, request: IncomingMessage, response: ServerResponse) {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const body = chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : undefined
  const url = new URL(request.url ?? '', 'http://library')
  const [status, answer] = library.answer(request.method ?? '', url, request.headers.authorization, body)
  const type = flaw === 'answers in plain text' ? 'text/plain' : 'application/json'
  response.writeHead(status, { ...(answer !== undefined && { 'content-type': type }), connection: 'close' })
  response.end(answer === undefined ? undefined : JSON.stringify(answer))
}
