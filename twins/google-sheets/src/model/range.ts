import { statusError } from '@dtu/twin-google-drive/auth'
import type { Area, Sheet, Spreadsheet } from './types.ts'

const CELL = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,7})?$/

/** `A` is 0, `Z` 25, `AA` 26. */
export const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

export function lettersOf(column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return letters
}

const unreadable = (text: string) => statusError('INVALID_ARGUMENT', `Unable to parse range: ${text.slice(0, 200)}`)

/** An area in A1 notation: `Sheet1!A1:B2`, `'My sheet'!A:A`, `2:4`, `B3`, or a sheet's name for all of it. Throws 400. */
export function readRange({ sheets }: Spreadsheet, text: string): Area {
  const whole = sheets.find(({ title }) => title === unquoted(text))
  if (whole) return { sheet: whole, top: 0, bottom: whole.rowCount, left: 0, right: whole.columnCount }
  const mark = text.lastIndexOf('!')
  const sheet =
    mark < 0
      ? sheets[0]
      : sheets.find(({ title }) => title.toLowerCase() === unquoted(text.slice(0, mark)).toLowerCase())
  if (!sheet) throw unreadable(text)
  const [first = '', second = first, ...rest] = text.slice(mark + 1).split(':')
  const [from, to] = [CELL.exec(first), CELL.exec(second)]
  if (!from || !to || rest.length > 0 || first === '' || second === '') throw unreadable(text)
  // One cell has a column and a row; only the ends of a range may lack one.
  if (!text.slice(mark + 1).includes(':') && (!from[1] || !from[2])) throw unreadable(text)
  return bounded(sheet, text, ends(sheet, from, to))
}

function ends(sheet: Sheet, from: RegExpExecArray, to: RegExpExecArray): Omit<Area, 'sheet'> {
  const rows = [from[2], to[2]].map((digits) => (digits === undefined ? undefined : Number(digits) - 1))
  const columns = [from[1], to[1]].map((letters) => (letters === undefined ? undefined : columnOf(letters)))
  const top = Math.min(rows[0] ?? 0, rows[1] ?? Number.MAX_SAFE_INTEGER)
  const left = Math.min(columns[0] ?? 0, columns[1] ?? Number.MAX_SAFE_INTEGER)
  return {
    top,
    bottom: rows[1] === undefined ? sheet.rowCount : Math.max(rows[0] ?? 0, rows[1]) + 1,
    left,
    right: columns[1] === undefined ? sheet.columnCount : Math.max(columns[0] ?? 0, columns[1]) + 1,
  }
}

/** An area ends with the grid, and has to begin in it. */
function bounded(sheet: Sheet, text: string, area: Omit<Area, 'sheet'>): Area {
  const { rowCount, columnCount } = sheet
  if (area.top >= rowCount || area.left >= columnCount)
    throw statusError(
      'INVALID_ARGUMENT',
      `Range (${quoted(sheet.title)}!${text.slice(text.lastIndexOf('!') + 1)}) exceeds grid limits. Max rows: ${rowCount}, max columns: ${columnCount}`,
    )
  return { sheet, ...area, bottom: Math.min(area.bottom, rowCount), right: Math.min(area.right, columnCount) }
}

const unquoted = (name: string): string => (/^'.*'$/s.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name)

const PLAIN = /^[A-Za-z_][A-Za-z0-9_]*$/

/** A sheet's name as ranges show it: quoted where it is no plain word. */
const quoted = (title: string): string =>
  PLAIN.test(title) && !CELL.test(title) ? title : `'${title.replaceAll("'", "''")}'`

/** An area as replies show it. */
export function showRange({ sheet, top, bottom, left, right }: Area): string {
  const first = `${lettersOf(left)}${top + 1}`
  const last = `${lettersOf(right - 1)}${bottom}`
  return `${quoted(sheet.title)}!${first === last ? first : `${first}:${last}`}`
}
