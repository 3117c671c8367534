import { table } from '@dtu/kit'
import type { Policy, PolicyMapping, PolicyRule } from '../model/policies/types.ts'

/** Policies of the org and of its authorization servers. */
export const policies = {
  policies: table<Policy>()({
    key: 'id',
    columns: {
      owner: (p) => p.owner,
      type: (p) => p.type,
      priority: (p) => p.priority,
      name: (p) => p.name.toLowerCase(),
      fallback: (p) => p.fallback,
    },
    index: [
      ['owner', 'type', 'priority'],
      ['type', 'name'],
    ],
    show: ['status'],
  }),
  policy_rules: table<PolicyRule>()({
    key: 'id',
    columns: { policy: (r) => r.policy, priority: (r) => r.priority },
    index: [['policy', 'priority']],
    show: ['name', 'status'],
  }),
  policy_mappings: table<PolicyMapping>()({
    key: 'id',
    columns: { policy: (m) => m.policy, resource: (m) => m.resource },
    index: [['policy'], ['resource']],
  }),
}
