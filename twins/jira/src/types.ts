import type { Input, Principal, World } from '@dtu/kit'
import type { tables } from './tables.ts'

export interface Caller extends Principal {
  /** Empty for those who did not sign in. */
  readonly accountId: string
  /** Shows a token as apps do, and not an API token of their own with their address. */
  readonly isApp?: boolean
}

export type JiraWorld = World<typeof tables, Caller>
export type Document = Readonly<Record<string, any>>

/** A request with its JSON read. */
export interface JiraInput extends Input {
  readonly body: Document
  /** Version of the platform's API: 2 has wiki text where 3 has documents. */
  readonly version: 2 | 3
}
