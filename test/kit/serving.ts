import type { Twin } from '@dtu/kit'
import { type ServeOptions, type Serving, startServers } from '@dtu/kit/serve'
import { onTestFinished } from 'vitest'
import { library } from '../../kit/test/library/library.ts'
import type { LibraryWorld } from '../../kit/test/library/tables.ts'

/** The kit's sample twin, with something that people can do to it. */
export const lending: Twin = {
  ...library,
  authorization: (card) => ({ authorization: card }),
  acts: {
    donate(world: LibraryWorld, { title }: { title: string }) {
      const book = world.db.books.insert({ id: world.ids.next('book'), title, shelf: 'new', pages: 1 })
      world.emit('book.new', { id: book.id })
      return { id: book.id }
    },
    lend: (world: LibraryWorld) => void world.later(world.now() + 60_000, 'giveBack', { id: 'none' }),
    vandalise: () => {
      throw library.refusals.internal()
    },
  },
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly body: any
}

export interface Asking extends Serving {
  /** `ask('POST /universes', { name: 'trial' })` */
  ask(line: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>
  /** Calls the library with a universe's own card. */
  call(line: string, card: string, body?: object): Promise<Answer>
}

/** The admin API and a library, on free ports, until the test ends. */
export async function serve(options: Partial<ServeOptions> = {}): Promise<Asking> {
  const serving = await startServers({
    twins: [lending],
    port: 0,
    ...('data' in options ? {} : { seed: 'empty' }),
    ...options,
  })
  onTestFinished(() => serving.close())
  return {
    ...serving,
    ask: (line, body, headers) => send(serving.admin, line, body, headers),
    call: (line, card, body) => send(serving.twins.library as string, line, body, { authorization: card }),
  }
}

async function send(base: string, line: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const [method = '', path = ''] = line.split(' ')
  const bytes =
    Buffer.isBuffer(body) || typeof body === 'string' ? body : body === undefined ? undefined : JSON.stringify(body)
  const type = Buffer.isBuffer(body) ? 'application/octet-stream' : 'application/json'
  const reply = await fetch(base + path, {
    method,
    headers: { ...(bytes !== undefined && { 'content-type': type }), ...headers },
    ...(bytes !== undefined && { body: bytes as string }),
  })
  const text = await reply.text()
  return {
    status: reply.status,
    headers: reply.headers,
    text,
    body: reply.headers.get('content-type')?.includes('json') ? JSON.parse(text) : undefined,
  }
}
