import { generatedTables, type Table, table } from '@dtu/kit'

/** An API token or an OAuth access token, and whom it acts for. */
export interface AccessToken {
  readonly token: string
  readonly universe: string
  readonly accountId: string
}

/** A person of the site. */
export interface Account {
  readonly accountId: string
  readonly accountType: 'atlassian' | 'app' | 'customer'
  readonly emailAddress: string
  readonly displayName: string
  readonly active: boolean
  readonly timeZone: string
  readonly locale: string
  readonly admin: boolean
  readonly seq: number
}

const tokens: Table<AccessToken, 'universe'> = table<AccessToken>()({
  key: 'token',
  columns: { universe: (row) => row.universe },
  secret: true,
})

const accounts: Table<Account, 'email' | 'seq'> = table<Account>()({
  key: 'accountId',
  columns: { email: (row) => row.emailAddress.toLowerCase(), seq: (row) => row.seq },
  index: [['email'], ['seq']],
  show: ['displayName', 'active'],
})

export const tables = { ...generatedTables, tokens, accounts }
