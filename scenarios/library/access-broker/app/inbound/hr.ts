import type { Inbound, Reply } from './reply.ts'

/** What HR tells us. */
export function hr(_app: Inbound, _path: string, _event: unknown): Reply {
  return { status: 404, body: 'no' }
}
