import type { Blobs } from '../world.ts'
import type { Database } from './database.ts'

/** Bytes by id, for files. */
export const blobsIn = (database: Database): Blobs => ({
  put(id, bytes, type) {
    database.write()
    database.prepare('INSERT OR REPLACE INTO _blobs(id, type, bytes) VALUES(?, ?, ?)').run(id, type ?? null, bytes)
  },
  get(id) {
    return database.prepare('SELECT type, bytes FROM _blobs WHERE id = ?').get(id) as
      | { bytes: Buffer; type: string | null }
      | undefined
  },
  delete(id) {
    database.write()
    database.prepare('DELETE FROM _blobs WHERE id = ?').run(id)
  },
})
