import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { OperatorError } from '../errors.ts'

const LOCAL_NAME = /^(localhost|[\w-]+\.localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/i
/** Names that no public server can give to an address: bare addresses, names without a dot, and those kept for private networks. */
const PRIVATE_NAME = /^(\d+(\.\d+){3}|\[[\da-f:]+\]|[\w-]+|[\w.-]+\.(local|localhost|internal|test))(:\d+)?$/i

export interface Guarding {
  readonly token: string | undefined
  readonly loopback: boolean
  /** The path below which a page's own files lie: no token is wanted for them, they say nothing. */
  readonly page?: string | undefined
}

/**
 * Who may use the admin API: whoever has the token where one is set, else whoever reaches the port. No web page of another
 * origin may use a browser as a bridge: not one whose host name was pointed here, and not one that only sends.
 */
export function guard({ token, loopback, page }: Guarding): (request: FastifyRequest) => Promise<void> {
  return async ({ headers, url }) => {
    const { host = '', origin } = headers
    if (loopback ? !LOCAL_NAME.test(host) : token === undefined && isOfBrowser(headers) && !PRIVATE_NAME.test(host))
      throw new OperatorError('foreign_host', `'${host}' is not a name of this machine`, {
        status: 403,
        hint: loopback
          ? 'use http://127.0.0.1 or http://localhost'
          : 'use its address, or ask for a token (--admin-token)',
      })
    if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`)
      throw new OperatorError('foreign_origin', `a page of '${origin}' may not use this API`, {
        status: 403,
        hint: 'only pages that are served here may',
      })
    if (token === undefined || url === '/health' || (page !== undefined && url.startsWith(page))) return
    if (!same(/^Bearer\s+(\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? '', token))
      throw new OperatorError('no_token', 'this admin API wants a token', {
        status: 401,
        hint: 'send the header authorization: Bearer <the token given with --admin-token>',
      })
  }
}

const isOfBrowser = (headers: FastifyRequest['headers']): boolean =>
  headers.origin !== undefined || headers['sec-fetch-site'] !== undefined || headers['sec-fetch-mode'] !== undefined

const same = (given: string, wanted: string): boolean => timingSafeEqual(digest(given), digest(wanted))
const digest = (text: string) => createHash('sha256').update(text).digest()
