import { statusError } from '@dtu/twin-google-drive/auth'
import { DOCUMENT, noteEdit, openFile } from '@dtu/twin-google-drive/files'
import type { DocsWorld } from '../types.ts'
import type { StoredDocument } from './types.ts'

export interface Opened {
  readonly document: StoredDocument
  readonly title: string
  /** Says that the caller changed it. */
  edited(): void
}

/** A document that the caller may see, or change. Throws 404 where there is none, 403 where one may not. */
export function open(world: DocsWorld, id: string, how: 'read' | 'write'): Opened {
  const { access, file } = openFile(world, id, DOCUMENT)
  if (access === 'none' || !file) throw statusError('NOT_FOUND', 'Requested entity was not found.')
  if (access === 'hidden' || (how === 'write' && access === 'read'))
    throw statusError('PERMISSION_DENIED', 'The caller does not have permission')
  return { document: world.db.documents.get(id) ?? blank(id), title: file.name, edited: () => noteEdit(world, file) }
}

/** What a document holds that was made as a file: one empty paragraph. */
export const blank = (documentId: string): StoredDocument => ({ documentId, text: '\n', revision: 1 })
