import { generatedTables, type Table, table } from '@dtu/kit'

/** An OAuth access token, and whom it acts for. */
export interface AccessToken {
  readonly token: string
  readonly universe: string
  readonly email: string
  /** `*` stands for all. */
  readonly scopes: readonly string[]
}

/** A person of the organisation, as the services show them (Drive, `User`). */
export interface Account {
  readonly email: string
  readonly permissionId: string
  readonly displayName: string
  readonly admin: boolean
  readonly seq: number
}

const tokens: Table<AccessToken, 'universe'> = table<AccessToken>()({
  key: 'token',
  columns: { universe: (row) => row.universe },
  secret: true,
})

const accounts: Table<Account, 'permissionId' | 'seq'> = table<Account>()({
  key: 'email',
  columns: { permissionId: (row) => row.permissionId, seq: (row) => row.seq },
  index: [['permissionId'], ['seq']],
})

export const tables = { ...generatedTables, tokens, accounts }
