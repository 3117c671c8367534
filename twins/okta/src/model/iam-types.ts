import type { Time } from './types.ts'

/** A role that somebody has: a user, a group or a client app. */
export interface RoleAssignment {
  readonly id: string
  readonly label: string
  readonly type: string
  readonly status: string
  readonly created: Time
  readonly lastUpdated: Time
  readonly assignmentType: AssigneeKind
  /** Of custom roles: which, on which resources. */
  readonly role?: string
  readonly 'resource-set'?: string
  /** Who has it; not shown. */
  readonly assignee: string
  /** What it is confined to; not shown. */
  readonly groups: readonly string[]
  /** `name` for all instances of an app, `name/id` for one. */
  readonly apps: readonly string[]
}

export type AssigneeKind = 'USER' | 'GROUP' | 'CLIENT'

export interface CustomRole {
  readonly id: string
  readonly label: string
  readonly description: string
  readonly created: Time
  readonly lastUpdated: Time
}

export interface Permission {
  readonly role: string
  readonly label: string
  readonly created: Time
  readonly lastUpdated: Time
  readonly conditions: unknown
  readonly seq: number
}

export interface ResourceSet {
  readonly id: string
  readonly label: string
  readonly description: string
  readonly created: Time
  readonly lastUpdated: Time
}

/** Something in a resource set, by its Okta resource name. */
export interface SetResource {
  readonly id: string
  readonly set: string
  readonly orn: string
  readonly conditions: unknown
  readonly created: Time
  readonly lastUpdated: Time
}

/** A role on a resource set, whether anybody has it or not. */
export interface Binding {
  readonly set: string
  readonly role: string
}

/** Who has it: `target` is the API's URL of a user, group or client. */
export interface BindingMember extends Binding {
  readonly id: string
  readonly target: string
  readonly created: Time
  readonly lastUpdated: Time
}
