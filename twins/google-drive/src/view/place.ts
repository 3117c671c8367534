import { DOCUMENT, FOLDER, SPREADSHEET } from '../model/files.ts'
import type { StoredFile } from '../model/types.ts'

/** Where people open a file, as they hand it on. */
export function placeOf({ id, mimeType }: Pick<StoredFile, 'id' | 'mimeType'>): string {
  if (mimeType === FOLDER) return `https://drive.google.com/drive/folders/${id}`
  if (mimeType === DOCUMENT) return `https://docs.google.com/document/d/${id}/edit`
  if (mimeType === SPREADSHEET) return `https://docs.google.com/spreadsheets/d/${id}/edit`
  return `https://drive.google.com/file/d/${id}/view`
}
