import { randomUUID } from 'node:crypto'
import { ApiError, type RawRequest, type Twin, type Universe } from '@dtu/kit'
import { socketAt } from '@dtu/kit/http/sockets'
import type { Line } from './target.ts'

/** Opens a WebSocket of a twin in this process, without a socket. Undefined where the twin has none, or lets nobody in. */
export function openLine(
  universe: Universe,
  twin: Twin,
  { url, headers, origin }: Pick<RawRequest, 'url' | 'headers'> & { readonly origin: string },
  onText: (text: string) => void,
): Line | undefined {
  const { pathname, searchParams } = new URL(url, origin)
  const endpoint = socketAt(twin, pathname)
  if (!endpoint) return undefined
  const session = randomUUID()
  const asked = { method: 'GET', url, headers, body: undefined, path: pathname, query: searchParams, baseUrl: origin }
  try {
    universe.transact(twin.name, (world) => endpoint.open(world, session, asked))
  } catch (error) {
    if (error instanceof ApiError) return undefined
    throw error
  }
  const { hub } = universe.courier
  const close = () => {
    hub.remove(session)
    if (!universe.closed) universe.transact(twin.name, (world) => endpoint.closed(world, session))
  }
  // What the hub asks of a socket, and no more.
  const wire = { OPEN: 1, readyState: 1, send: onText, close, terminate: () => {} }
  hub.add(session, wire as unknown as Parameters<typeof hub.add>[1])
  universe.database.commit()
  universe.courier.wake()
  return {
    send: (text) => {
      universe.transact(twin.name, (world) => endpoint.message(world, session, text))
      universe.database.commit()
    },
    close,
  }
}
