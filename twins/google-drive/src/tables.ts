import { generatedTables, type Table, table } from '@dtu/kit'
import type { AccessToken, Account, Change, StoredFile, Upload } from './model/types.ts'

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

const files: Table<StoredFile, 'parent' | 'seq'> = table<StoredFile>()({
  key: 'id',
  columns: { parent: (row) => row.parents[0] ?? null, seq: (row) => row.seq },
  index: [['parent', 'seq'], ['seq']],
  show: ['name', 'mimeType', 'owner', 'trashed'],
})

const uploads: Table<Upload> = table<Upload>()({ key: 'id' })

const changes: Table<Change, 'number'> = table<Change>()({
  key: (row) => String(row.number),
  columns: { number: (row) => row.number },
  index: [['number']],
})

export const tables = { ...generatedTables, tokens, accounts, files, uploads, changes }
