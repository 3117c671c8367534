/** Times are as the API shows them: ISO 8601, UTC, whole seconds (`…:05.000Z`). */
export type Time = string

export type UserStatus =
  | 'STAGED'
  | 'PROVISIONED'
  | 'ACTIVE'
  | 'RECOVERY'
  | 'PASSWORD_EXPIRED'
  | 'LOCKED_OUT'
  | 'SUSPENDED'
  | 'DEPROVISIONED'

/** A user as the API shows it, without `_links`. */
export interface User {
  readonly id: string
  readonly status: UserStatus
  readonly created: Time
  readonly activated: Time | null
  readonly statusChanged: Time | null
  readonly lastLogin: Time | null
  readonly lastUpdated: Time
  readonly passwordChanged: Time | null
  readonly realmId?: string
  readonly type: { readonly id: string }
  readonly profile: Readonly<Record<string, unknown>>
  readonly credentials: UserCredentials
  /** Where it stands in lists. */
  readonly seq: number
}

export interface UserCredentials {
  readonly password?: Readonly<Record<string, unknown>>
  readonly recovery_question?: { readonly question: string }
  readonly emails?: readonly { readonly value: string; readonly status: string; readonly type: string }[]
  readonly provider: { readonly type: string; readonly name: string }
}

/** What a user proves who they are with. Nothing of it is ever shown. */
export interface Password {
  readonly userId: string
  readonly salt: string
  /** Salted SHA-256: the twin guards nothing real, and must be quick. Absent where only a question is known. */
  readonly hash?: string
  /** Earlier hashes, newest first. */
  readonly history: readonly string[]
  /** A hash brought along from elsewhere, as it was given. */
  readonly imported?: Readonly<Record<string, unknown>>
  /** Salted like the password. */
  readonly answer?: string
  readonly failures: number
}

export interface Group {
  readonly id: string
  readonly created: Time
  readonly lastUpdated: Time
  readonly lastMembershipUpdated: Time
  readonly objectClass: readonly string[]
  readonly type: 'OKTA_GROUP' | 'BUILT_IN' | 'APP_GROUP'
  readonly profile: Readonly<Record<string, unknown>>
  readonly seq: number
}

export interface Membership {
  readonly group: string
  readonly user: string
  /** Ids of the rules that put the user there; a membership given by hand has `hand`. */
  readonly by: readonly string[]
  /** The user's: members come in the order of their ids, which rise with time (tapes/okta). */
  readonly seq: number
}

export interface UserType {
  readonly id: string
  readonly displayName: string
  readonly name: string
  readonly description: string | null
  readonly createdBy: string
  readonly lastUpdatedBy: string
  readonly created: Time
  readonly lastUpdated: Time
  readonly default: boolean
}

/** The changeable part of a profile's schema. `id` is its last path segment: `osc…`, or `group`. */
export interface UserSchema {
  readonly id: string
  /** The user type's id; `group` for that of groups. */
  readonly owner: string
  readonly created: Time
  readonly lastUpdated: Time
  readonly title: string
  readonly description: string | null
  readonly base: Readonly<Record<string, SchemaProperty>>
  readonly custom: Readonly<Record<string, SchemaProperty>>
  readonly required: readonly string[]
}

export type SchemaProperty = Readonly<Record<string, unknown>>

/** The org's own settings, as `GET /api/v1/org` shows them without `_links`. */
export interface Org {
  readonly id: string
  readonly subdomain: string
  readonly companyName: string
  readonly status: string
  readonly website: string | null
  readonly phoneNumber: string | null
  readonly endUserSupportHelpURL: string | null
  readonly supportPhoneNumber: string | null
  readonly address1: string | null
  readonly address2: string | null
  readonly city: string | null
  readonly state: string | null
  readonly country: string | null
  readonly postalCode: string | null
  readonly expiresAt: Time | null
  readonly created: Time
  readonly lastUpdated: Time
}

/** An API token as the API shows it, without `_links`. */
export interface ApiToken {
  readonly id: string
  readonly name: string
  readonly userId: string
  readonly clientName: string
  readonly tokenWindow: string
  readonly network: {
    readonly connection: string
    readonly include?: readonly string[]
    readonly exclude?: readonly string[]
  }
  readonly expiresAt: Time
  readonly created: Time
  readonly lastUpdated: Time
  readonly seq: number
}

/** What a request carries for an API token. The same token has one secret in each universe that shares its history. */
export interface Secret {
  readonly token: string
  readonly tokenId: string
  readonly universe: string
}

/** A rule that puts users into groups, as the API shows it. */
export interface GroupRule {
  readonly type: 'group_rule'
  readonly id: string
  readonly status: 'ACTIVE' | 'INACTIVE' | 'INVALID'
  readonly name: string
  readonly created: Time
  readonly lastUpdated: Time
  readonly conditions: {
    readonly people: {
      readonly users: { readonly exclude: readonly string[] }
      readonly groups: { readonly exclude: readonly string[] }
    }
    readonly expression: { readonly value: string; readonly type: string }
  }
  readonly actions: { readonly assignUserToGroups: { readonly groupIds: readonly string[] } }
  readonly allGroupsValid: boolean
  readonly seq: number
}

/** Who may manage a group: users, or all of another group. */
export interface Owner {
  readonly group: string
  readonly id: string
  readonly type: 'USER' | 'GROUP'
  readonly displayName: string
  readonly lastUpdated: string
}
