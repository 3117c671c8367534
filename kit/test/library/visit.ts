import type { Universe } from '@dtu/kit'
import { startUniverse, type TestOptions, type TestUniverse } from '@dtu/kit/testing'
import { library } from './library.ts'
import type { LibraryWorld } from './tables.ts'

/** The collections of a universe's library. */
export const shelves = (universe: Universe): LibraryWorld['db'] => (universe.world('library') as LibraryWorld).db

/** A library and a way to call it with a valid card. */
export interface Visit extends TestUniverse {
  /** `call('POST /books', { title: 'x' })` */
  call(
    line: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<{ status: number; body: any; headers: Record<string, string> }>
}

export function visit(options: Partial<TestOptions> = {}): Visit {
  const world = startUniverse({ twins: [library], seed: 'empty', ...options })
  const authorization = world.credentials.library?.token ?? ''
  return Object.assign(Object.create(world) as TestUniverse, {
    async call(line: string, body?: unknown, headers: Record<string, string> = {}) {
      const [method = '', url = ''] = line.split(' ')
      const bytes = body === undefined ? undefined : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))
      const reply = await world.handle('library', { method, url, headers: { authorization, ...headers }, body: bytes })
      const json = reply.headers['content-type']?.includes('json') && reply.body !== ''
      return {
        status: reply.status,
        headers: reply.headers as Record<string, string>,
        body: json ? JSON.parse(String(reply.body)) : reply.body,
      }
    },
  })
}
