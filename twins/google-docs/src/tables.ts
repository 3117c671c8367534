import { generatedTables, type Table, table } from '@dtu/kit'
import type { StoredDocument } from './model/types.ts'

const documents: Table<StoredDocument> = table<StoredDocument>()({ key: 'documentId' })

export const tables = { ...generatedTables, documents }
