import type { Document } from '../../types.ts'
import type { Time } from '../types.ts'

/** A policy as the API shows it, without `_links`. */
export interface Policy {
  readonly id: string
  readonly status: 'ACTIVE' | 'INACTIVE'
  readonly name: string
  readonly description?: string | null
  /** Among those of the same `owner` and type, from 1. */
  readonly priority: number
  readonly system: boolean
  readonly conditions: Document | null
  readonly settings?: Document
  readonly created: Time
  readonly lastUpdated: Time
  readonly type: string
  /** Id of the authorization server whose policy it is; `org` for the org's own. */
  readonly owner: string
  /** The one of its type that apps have unless they were given another. */
  readonly fallback: boolean
}

export interface PolicyRule {
  readonly id: string
  readonly status: 'ACTIVE' | 'INACTIVE'
  readonly name: string
  /** Among those of the same policy, from 1; of the catch-all rule 99 in the types that have one. */
  readonly priority: number
  readonly created: Time
  readonly lastUpdated: Time
  readonly system: boolean
  readonly conditions: Document | null
  readonly actions: Document
  readonly type: string
  readonly policy: string
}

/** Something that a policy applies to. */
export interface PolicyMapping {
  readonly id: string
  readonly policy: string
  readonly resourceType: string
  readonly resource: string
}
