import { table } from '@dtu/kit'
import type { Setting } from '../model/settings.ts'
import type { Org, Password, User, UserSchema, UserType } from '../model/types.ts'

const lower = (value: unknown) => (typeof value === 'string' ? value.toLowerCase() : null)

/** The org, its users, and what describes them. Documents are as the API shows them, without `_links`. */
export const people = {
  orgs: table<Org>()({ key: 'id', show: ['companyName', 'subdomain'] }),
  settings: table<Setting>()({ key: 'name' }),
  users: table<User>()({
    key: 'id',
    apart: ['seq'],
    columns: {
      seq: (u) => u.seq,
      login: (u) => lower(u.profile.login),
      email: (u) => lower(u.profile.email),
      first: (u) => lower(u.profile.firstName),
      last: (u) => lower(u.profile.lastName),
      status: (u) => u.status,
      // Lists leave deactivated users out unless they are asked for.
      gone: (u) => u.status === 'DEPROVISIONED',
      lastUpdated: (u) => u.lastUpdated,
      type: (u) => u.type.id,
    },
    index: [
      ['gone', 'seq'],
      ['seq'],
      ['login'],
      ['email'],
      ['first'],
      ['last'],
      ['status', 'seq'],
      ['lastUpdated'],
      ['type', 'seq'],
    ],
    show: ['created', 'lastLogin'],
  }),
  passwords: table<Password>()({ key: 'userId' }),
  user_types: table<UserType>()({
    key: 'id',
    columns: { name: (t) => t.name, isDefault: (t) => t.default },
    index: [['name'], ['isDefault']],
  }),
  user_schemas: table<UserSchema>()({ key: 'id', columns: { owner: (s) => s.owner }, index: [['owner']] }),
}
