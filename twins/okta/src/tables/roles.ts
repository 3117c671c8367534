import { table } from '@dtu/kit'
import type {
  Binding,
  BindingMember,
  CustomRole,
  Permission,
  ResourceSet,
  RoleAssignment,
  SetResource,
} from '../model/iam-types.ts'

/** Who may administer what. */
export const roles = {
  role_assignments: table<RoleAssignment>()({
    key: (a) => `${a.assignee}:${a.id}`,
    columns: {
      assignee: (a) => a.assignee,
      kind: (a) => a.assignmentType,
      role: (a) => a.role ?? null,
      type: (a) => a.type,
    },
    index: [['assignee'], ['kind'], ['role'], ['type']],
  }),
  custom_roles: table<CustomRole>()({
    key: 'id',
    columns: { label: (r) => r.label.toLowerCase() },
    index: [['label']],
  }),
  permissions: table<Permission>()({
    key: (p) => `${p.role}:${p.label}`,
    columns: { role: (p) => p.role, seq: (p) => p.seq },
    index: [['role', 'seq']],
  }),
  resource_sets: table<ResourceSet>()({
    key: 'id',
    columns: { label: (r) => r.label.toLowerCase() },
    index: [['label']],
  }),
  set_resources: table<SetResource>()({ key: 'id', columns: { set: (r) => r.set }, index: [['set']] }),
  bindings: table<Binding>()({
    key: (b) => `${b.set}:${b.role}`,
    columns: { set: (b) => b.set, role: (b) => b.role },
    index: [['set'], ['role']],
  }),
  binding_members: table<BindingMember>()({
    key: 'id',
    columns: { binding: (m) => `${m.set}:${m.role}` },
    index: [['binding']],
  }),
}
