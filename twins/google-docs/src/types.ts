import type { World } from '@dtu/kit'
import type { Caller } from '@dtu/twin-google-drive/auth'
import type { EditorInput } from '@dtu/twin-google-drive/editor'
import type { tables } from './tables.ts'

export type DocsWorld = World<typeof tables, Caller>
export type DocsInput = EditorInput
