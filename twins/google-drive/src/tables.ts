import { generatedTables, type Table, table } from '@dtu/kit'
import type { AccessToken, Account, Change, Client, Grant, Group, Member, StoredFile, Upload } from './model/types.ts'

const tokens: Table<AccessToken, 'universe'> = table<AccessToken>()({
  key: 'token',
  columns: { universe: (row) => row.universe },
  secret: true,
})

const clients: Table<Client, 'universe'> = table<Client>()({
  key: 'id',
  columns: { universe: (row) => row.universe },
  secret: true,
})

const grants: Table<Grant, 'universe'> = table<Grant>()({
  key: 'refreshToken',
  columns: { universe: (row) => row.universe },
  secret: true,
})

const accounts: Table<Account, 'permissionId' | 'seq'> = table<Account>()({
  key: 'email',
  columns: { permissionId: (row) => row.permissionId, seq: (row) => row.seq },
  index: [['permissionId'], ['seq']],
  show: ['displayName', 'suspended'],
})

const groups: Table<Group> = table<Group>()({ key: 'email', show: ['displayName', 'permissionId'] })

const members: Table<Member, 'email' | 'group'> = table<Member>()({
  key: (row) => `${row.group}:${row.email}`,
  columns: { group: (row) => row.group, email: (row) => row.email },
  index: [['group'], ['email']],
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

export const tables = {
  ...generatedTables,
  tokens,
  clients,
  grants,
  accounts,
  groups,
  members,
  files,
  uploads,
  changes,
}
