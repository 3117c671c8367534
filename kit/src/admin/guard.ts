import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { OperatorError } from '../errors.ts'

const LOCAL_NAME = /^(localhost|[\w-]+\.localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/i

/**
 * Who may use the admin API: whoever has the token where one is set, else whoever reaches the port. On loopback a request must
 * also name this machine, so that a web page whose host name was pointed here cannot use the browser as a bridge.
 */
export function guard(token: string | undefined, loopback: boolean): (request: FastifyRequest) => Promise<void> {
  return async ({ headers, url }) => {
    if (loopback && !LOCAL_NAME.test(headers.host ?? ''))
      throw new OperatorError('foreign_host', `'${headers.host ?? ''}' is not a name of this machine`, {
        status: 403,
        hint: 'use http://127.0.0.1 or http://localhost',
      })
    if (token === undefined || url === '/health') return
    if (!same(/^Bearer\s+(\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? '', token))
      throw new OperatorError('no_token', 'this admin API wants a token', {
        status: 401,
        hint: 'send the header authorization: Bearer <the token given with --admin-token>',
      })
  }
}

const same = (given: string, wanted: string): boolean => timingSafeEqual(digest(given), digest(wanted))
const digest = (text: string) => createHash('sha256').update(text).digest()
