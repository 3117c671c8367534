import { table } from '@dtu/kit'
import type { Session, SessionCookie, SessionToken, Transaction } from '../model/signin/types.ts'

/** Who is signed in, and who is about to be. */
export const signin = {
  sessions: table<Session>()({
    key: 'id',
    columns: { user: (s) => s.userId, alias: (s) => s.alias },
    index: [['user'], ['alias']],
    show: ['login', 'status', 'expiresAt'],
  }),
  session_cookies: table<SessionCookie>()({
    key: 'sid',
    columns: { session: (c) => c.session },
    index: [['session']],
    secret: true,
  }),
  session_tokens: table<SessionToken>()({ key: 'token', secret: true }),
  transactions: table<Transaction>()({
    key: 'token',
    columns: { user: (t) => t.userId },
    index: [['user']],
    secret: true,
  }),
}
