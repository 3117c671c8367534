import type { Input, World } from '@dtu/kit'
import type { Caller, Document } from '@dtu/twin-google-drive/auth'
import type { tables } from './tables.ts'

export type SheetsWorld = World<typeof tables, Caller>

export interface SheetsInput extends Input {
  readonly body: Document
}
