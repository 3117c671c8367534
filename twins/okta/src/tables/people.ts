import { table } from '@dtu/kit'
import type { Group, Membership, Org, Password, User, UserSchema, UserType } from '../model/types.ts'

const lower = (value: unknown) => (typeof value === 'string' ? value.toLowerCase() : null)

/** The org, its users and groups, and what describes them. Documents are as the API shows them, without `_links`. */
export const people = {
  orgs: table<Org>()({ key: 'id', show: ['companyName', 'subdomain'] }),
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
      lastUpdated: (u) => u.lastUpdated,
      type: (u) => u.type.id,
    },
    index: [['seq'], ['login'], ['email'], ['first'], ['last'], ['status', 'seq'], ['lastUpdated'], ['type']],
    show: ['created', 'lastLogin'],
  }),
  passwords: table<Password>()({ key: 'userId' }),
  groups: table<Group>()({
    key: 'id',
    apart: ['seq'],
    columns: {
      seq: (g) => g.seq,
      name: (g) => lower(g.profile.name),
      type: (g) => g.type,
      lastUpdated: (g) => g.lastUpdated,
      lastMembershipUpdated: (g) => g.lastMembershipUpdated,
    },
    index: [['seq'], ['name'], ['type', 'seq'], ['lastUpdated'], ['lastMembershipUpdated']],
  }),
  memberships: table<Membership>()({
    key: (m) => `${m.group}:${m.user}`,
    columns: { group: (m) => m.group, user: (m) => m.user, seq: (m) => m.seq },
    index: [
      ['group', 'seq'],
      ['user', 'seq'],
    ],
  }),
  user_types: table<UserType>()({
    key: 'id',
    columns: { name: (t) => t.name, isDefault: (t) => t.default },
    index: [['name'], ['isDefault']],
  }),
  user_schemas: table<UserSchema>()({ key: 'id', columns: { owner: (s) => s.owner }, index: [['owner']] }),
}
