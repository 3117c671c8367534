import { hash } from 'node:crypto'
import { OperatorError, type Universe } from '@dtu/kit'
import { listProfiles } from '../library.ts'

/** A profile that somebody has put into a universe. */
export interface Kept {
  readonly id: string
  readonly text: string
  /** A hash of the text: tells whether it is still what somebody has read. */
  readonly version: string
}

const SCHEMA = 'CREATE TABLE IF NOT EXISTS log.packs(id TEXT PRIMARY KEY, text TEXT NOT NULL)'

const kept = ({ id, text }: { id: string; text: string }): Kept => ({
  id,
  text,
  version: hash('sha256', text).slice(0, 16),
})

/** The profiles that are kept with a universe, beside those that come with the project. */
export class Shelf {
  readonly #universe: Universe

  constructor(universe: Universe) {
    this.#universe = universe
    universe.journal.flush()
    universe.database.commit()
    universe.database.sqlite.exec(SCHEMA)
  }

  list(): Kept[] {
    const rows = this.#universe.database.prepare('SELECT id, text FROM log.packs ORDER BY id').all()
    return (rows as { id: string; text: string }[]).map(kept)
  }

  find(id: string): Kept | undefined {
    const row = this.#universe.database.prepare('SELECT id, text FROM log.packs WHERE id = ?').get(id)
    return row ? kept(row as { id: string; text: string }) : undefined
  }

  /** Throws an OperatorError where there is none. */
  get(id: string): Kept {
    const found = this.find(id)
    if (found) return found
    throw new OperatorError('unknown_profile', `no profile '${id}' is kept here`, {
      status: 404,
      hint: `there are: ${
        this.list()
          .map((one) => one.id)
          .join(', ') || 'none'
      }`,
    })
  }

  /**
   * Keeps a text that was found right. `match`: the version it is to take the place of, `*` for any; `fresh`: only where there is
   * none yet. Throws an OperatorError for another version.
   */
  put(id: string, text: string, { match, fresh }: { match?: string | undefined; fresh?: boolean }): Kept {
    if (listProfiles().includes(id))
      throw new OperatorError('name_taken', `'${id}' comes with the project`, {
        status: 409,
        hint: 'choose another id',
      })
    const before = this.find(id)
    if (fresh ? before : match !== undefined && !(before && [before.version, '*'].includes(match)))
      throw new OperatorError(
        'changed_meanwhile',
        `'${id}' is ${before ? `at version ${before.version}` : 'not here'}`,
        {
          status: 412,
          hint: 'read it again, and send its version as if-match',
        },
      )
    this.#write(
      'INSERT INTO log.packs(id, text) VALUES(?, ?) ON CONFLICT(id) DO UPDATE SET text = excluded.text',
      id,
      text,
    )
    return kept({ id, text })
  }

  delete(id: string): void {
    this.get(id)
    this.#write('DELETE FROM log.packs WHERE id = ?', id)
  }

  #write(sql: string, ...values: string[]): void {
    const { database } = this.#universe
    database.write()
    database.prepare(sql).run(...values)
    database.commit()
  }
}
