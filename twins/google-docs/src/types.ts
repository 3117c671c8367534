import type { Input, World } from '@dtu/kit'
import type { Caller, Document } from '@dtu/twin-google-drive/auth'
import type { tables } from './tables.ts'

export type DocsWorld = World<typeof tables, Caller>

export interface DocsInput extends Input {
  readonly body: Document
}
