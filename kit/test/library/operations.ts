import { ApiError, type Input, type Operations, Reply } from '@dtu/kit'
import type { Book, LibraryWorld } from './tables.ts'

export const operations: Operations<LibraryWorld> = {
  addBook(world, input) {
    const book = world.db.books.insert({
      id: world.ids.next('book'),
      title: '',
      shelf: 'new',
      pages: 0,
      ...bodyOf(input),
    })
    world.emit('book.new', { id: book.id })
    if (book.title === '') throw new ApiError(422, { error: 'no_title' })
    return book
  },
  listBooks(world, { query }) {
    const page = world.db.books.page({
      where: { shelf: query.get('shelf') ?? 'lives' },
      limit: Number(query.get('limit') ?? 100),
    })
    return { books: page.items, last: page.last ?? null, count: page.count }
  },
  getBook: (world, { path }) => required(world, path.id),
  changeBook: (world, input) => world.db.books.update(required(world, input.path.id), bodyOf(input)),
  removeBook(world, { path }) {
    world.db.books.delete(required(world, path.id).id)
    return undefined
  },
  lendBook(world, { path }) {
    const book = required(world, path.id)
    world.later(world.now() + 14 * 86_400_000, 'giveBack', { id: book.id })
    return world.db.books.update(book, { lent: world.caller.name })
  },
  addReader(world, input) {
    world.db.readers.put(bodyOf(input))
    return {}
  },
  oddThing(world, { path, request }) {
    const odd: Record<string, () => unknown> = {
      bug: () => world.db.books.get('')!.title,
      promise: () => Promise.resolve({}),
      bytes: () => new Reply(Buffer.from([0, 255]), { headers: { 'content-type': 'application/octet-stream' } }),
      page: () => new Reply('<p>hello</p>', { headers: { 'content-type': 'text/html' } }),
      drift: () => [],
      header: () => new Reply({}, { headers: { 'x-broken': 'a\nb' } }),
      base: () => ({ base: world.baseUrl, parts: request.parts?.map((part) => [part.name, part.bytes.toString()]) }),
    }
    return odd[path.kind ?? '']?.() ?? {}
  },
}

function required(world: LibraryWorld, id: string | undefined): Book {
  const book = world.db.books.get(id ?? '')
  if (!book) throw new ApiError(404, { error: 'no_such_book' })
  return book
}

function bodyOf(input: Input): any {
  try {
    return JSON.parse(input.request.body?.toString() || '{}')
  } catch (error) {
    throw new ApiError(400, { error: 'unreadable', problem: (error as Error).message })
  }
}
