import { statusError } from '@dtu/twin-google-drive/auth'
import { noteEdit, openFile, SPREADSHEET } from '@dtu/twin-google-drive/files'
import type { SheetsWorld } from '../types.ts'
import type { Sheet, Spreadsheet } from './types.ts'

export interface Opened {
  readonly book: Spreadsheet
  readonly title: string
  /** Says that the caller changed it, or gave it another title. */
  edited(title?: string): void
}

/** A spreadsheet that the caller may see, or change. Throws 404 where there is none, 403 where one may not. */
export function open(world: SheetsWorld, id: string, how: 'read' | 'write'): Opened {
  const { access, file } = openFile(world, id, SPREADSHEET)
  if (access === 'none' || !file) throw statusError('NOT_FOUND', 'Requested entity was not found.')
  if (access === 'hidden' || (how === 'write' && access === 'read'))
    throw statusError('PERMISSION_DENIED', 'The caller does not have permission')
  const book = world.db.spreadsheets.get(id) ?? blank(id)
  return { book, title: file.name, edited: (title) => noteEdit(world, file, title) }
}

/** A new sheet has 1000 rows and 26 columns (recorded: `Sheet1!A1:Z1000`). */
export const newSheet = (sheetId: number, title: string): Sheet => ({ sheetId, title, rowCount: 1000, columnCount: 26 })

/** What a spreadsheet holds that was made as a file. */
export const blank = (spreadsheetId: string): Spreadsheet => ({
  spreadsheetId,
  locale: 'en_US',
  timeZone: 'Etc/GMT',
  sheets: [newSheet(0, 'Sheet1')],
})

/** Stores a spreadsheet with changes, and gives it back. */
export function save(world: SheetsWorld, book: Spreadsheet, changes: Partial<Spreadsheet>): Spreadsheet {
  const next = { ...book, ...changes }
  return world.db.spreadsheets.put(next) ?? next
}

/** With one of its sheets changed. */
export const withSheet = (book: Spreadsheet, sheet: Sheet): readonly Sheet[] =>
  book.sheets.map((other) => (other.sheetId === sheet.sheetId ? sheet : other))
