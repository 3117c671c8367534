import { table } from '@dtu/kit'
import type { Authenticator, AuthenticatorMethod } from '../model/factors/authenticators.ts'
import type { Factor, Message, Transaction } from '../model/factors/types.ts'

/** What people prove who they are with, besides a password. */
export const factors = {
  authenticators: table<Authenticator>()({
    key: 'id',
    columns: { seq: (a) => a.seq, key: (a) => a.key },
    index: [['seq'], ['key']],
    show: ['name', 'status'],
  }),
  authenticator_methods: table<AuthenticatorMethod>()({
    key: (m) => `${m.authenticator}:${m.type}`,
    columns: { authenticator: (m) => m.authenticator },
    index: [['authenticator']],
  }),
  factors: table<Factor>()({
    key: 'id',
    columns: { user: (f) => f.user, type: (f) => f.factorType, seq: (f) => f.seq },
    index: [
      ['user', 'seq'],
      ['user', 'type'],
    ],
    show: ['status', 'provider'],
  }),
  /** Codes on their way: what a person would read on a phone or in a mailbox. */
  factor_messages: table<Message>()({
    key: 'id',
    columns: { factor: (m) => m.factor, user: (m) => m.user, seq: (m) => m.seq },
    index: [
      ['factor', 'seq'],
      ['user', 'seq'],
    ],
  }),
  factor_transactions: table<Transaction>()({
    key: 'id',
    columns: { factor: (t) => t.factor, user: (t) => t.user, seq: (t) => t.seq },
    index: [
      ['factor', 'seq'],
      ['user', 'seq'],
    ],
  }),
}
