import type { Input, Principal, World } from '@dtu/kit'
import type { Document } from './body.ts'
import type { tables } from './tables.ts'

/** Whom a token acts for. */
export interface Caller extends Principal {
  readonly email: string
}

export type DriveWorld = World<typeof tables, Caller>

export interface DriveInput extends Input {
  /** The JSON sent, of the names the operation takes. */
  readonly body: Document
}
