import { ApiError, DIGITS, type OperationSpec, operation, type Refusals, type Twin, UPPER } from '@dtu/kit'
import { channels, deliveries } from './deliveries.ts'
import { operations } from './operations.ts'
import { type LibraryWorld, tables } from './tables.ts'

/** The smallest service that uses all of the kit: books on shelves, readers with a card, people who are told of new books. */
export const library: Twin<LibraryWorld> = {
  name: 'library',
  title: 'Library',
  hosts: ['library.example', '*.library.example'],
  port: 9,
  contract: () => ({ document: DOCUMENT, operations: new Map(ROUTES.map((spec) => [spec.id, spec])) }),
  tables,
  ids: {
    book: { prefix: 'B', alphabet: UPPER + DIGITS, length: 8 },
    card: { prefix: 'card-', alphabet: DIGITS, length: 20 },
  },
  operations,
  refusals: refusals(),
  credential: ({ headers, query }) => headers.authorization ?? query.get('card') ?? undefined,
  authenticate(world, request) {
    const card = world.db.cards.get(request.headers.authorization ?? request.query.get('card') ?? '')
    if (!card) throw new ApiError(401, { error: 'no_card' })
    return { name: card.reader }
  },
  deliveries,
  channels,
  tasks: {
    giveBack(world, { id }: { id: string }) {
      const book = world.db.books.get(id)
      if (book) world.db.books.update(book, { lent: undefined })
      world.emit('book.back', { id })
    },
    fall() {
      throw new Error('the shelf fell')
    },
  },
  sockets: [
    {
      path: '/line',
      open(world, session) {
        world.db.lines.insert({ id: session, heard: 0 })
        world.deliver('line', { session, text: 'welcome' })
      },
      message(world, session, text) {
        const line = world.db.lines.get(session)
        if (line) world.db.lines.update(line, { heard: line.heard + 1 })
        world.deliver('line', { session, text: `heard ${text}` })
      },
      closed: (world, session) => void world.db.lines.delete(session),
    },
  ],
  reopened(world) {
    for (const line of world.db.lines.find()) world.db.lines.delete(line.id)
  },
  seed(world, seed) {
    for (const person of seed.people)
      world.db.books.insert({
        id: world.ids.next('book'),
        title: `The Life of ${person.givenName}`,
        shelf: 'lives',
        pages: 100,
      })
  },
  credentials(world) {
    const card = world.db.cards.first({ universe: world.universe })
    return {
      token: (
        card ?? world.db.cards.insert({ id: world.ids.secret('card'), reader: 'librarian', universe: world.universe })
      ).id,
    }
  },
}

const route = (id: string, method: string, path: string): OperationSpec =>
  operation(id, method, path, DOCUMENT.paths[path]?.[method.toLowerCase()])

const book = {
  type: 'object',
  required: ['id', 'title'],
  properties: { id: { type: 'string' }, title: { type: 'string' }, pages: { type: 'integer' } },
}
const answers = (status: number, schema: object) => ({
  responses: { [status]: { content: { 'application/json': { schema } } } },
})
const DOCUMENT: Record<string, any> = {
  openapi: '3.1.0',
  info: { title: 'Library', version: '1' },
  paths: {
    '/books': { post: answers(201, book), get: answers(200, { type: 'object', required: ['books'] }) },
    '/books/{id}': { get: answers(200, book), patch: answers(200, book), delete: { responses: { 204: {} } } },
    '/books/{id}/loan': { post: answers(200, book) },
    '/readers': { post: answers(201, { type: 'object' }) },
    '/odd/{kind}': { post: answers(200, { type: 'object' }) },
    '/unwritten': { get: answers(200, {}) },
  },
}
const ROUTES: OperationSpec[] = [
  route('addBook', 'POST', '/books'),
  route('listBooks', 'GET', '/books'),
  route('getBook', 'GET', '/books/{id}'),
  route('changeBook', 'PATCH', '/books/{id}'),
  route('removeBook', 'DELETE', '/books/{id}'),
  route('lendBook', 'POST', '/books/{id}/loan'),
  route('addReader', 'POST', '/readers'),
  route('oddThing', 'POST', '/odd/{kind}'),
  route('unwritten', 'GET', '/unwritten'),
]

function refusals(): Refusals {
  return {
    notFound: () => new ApiError(404, { error: 'no_such_page' }),
    methodNotAllowed: () => new ApiError(405, { error: 'not_so' }),
    badBody: (_request, problem) => new ApiError(400, { error: 'unreadable', problem }),
    tooLarge: () => new ApiError(413, { error: 'too_large' }),
    invalid: (_operation, problems) => new ApiError(400, { error: 'invalid', problems }),
    notModelled: ({ id }) => new ApiError(501, { error: 'not_modelled', id }),
    internal: () => new ApiError(500, { error: 'fire' }),
  }
}
