import { table } from '@dtu/kit'
import type { Group, GroupRule, Membership, Owner } from '../model/types.ts'

const lower = (value: unknown) => (typeof value === 'string' ? value.toLowerCase() : null)

export const groups = {
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
    index: [['group', 'seq'], ['user']],
  }),
  group_rules: table<GroupRule>()({
    key: 'id',
    apart: ['seq'],
    columns: { seq: (r) => r.seq, status: (r) => r.status, name: (r) => r.name.toLowerCase() },
    index: [['seq'], ['status', 'seq'], ['name']],
  }),
  owners: table<Owner>()({ key: (o) => `${o.group}:${o.id}`, columns: { group: (o) => o.group }, index: [['group']] }),
}
