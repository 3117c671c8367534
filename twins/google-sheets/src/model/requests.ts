import { type Document, statusError } from '@dtu/twin-google-drive/auth'
import type { SheetsWorld } from '../types.ts'
import { showSheet } from '../view/spreadsheet.ts'
import { dropSheet, shiftColumns, shiftRows } from './grid.ts'
import { newSheet, withSheet } from './open.ts'
import type { Sheet, Spreadsheet } from './types.ts'

/** A spreadsheet in the course of a batch. */
export interface Draft {
  readonly world: SheetsWorld
  readonly book: Spreadsheet
  readonly title: string
  /** How errors name the request: `requests[0].addSheet`. */
  readonly place: string
}

export interface Done {
  readonly book?: Spreadsheet
  readonly title?: string
  readonly reply?: Document
}

const invalid = ({ place }: Draft, problem: string) => statusError('INVALID_ARGUMENT', `Invalid ${place}: ${problem}`)

function sheetOf(draft: Draft, id: unknown): Sheet {
  const sheet = draft.book.sheets.find(({ sheetId }) => sheetId === (id ?? 0))
  if (sheet) return sheet
  throw invalid(draft, `No grid with id: ${typeof id === 'number' ? id : 0}`)
}

const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) > 0 && (value as number) <= 10_000_000

/** What properties of a sheet say, on top of what is known. */
function readSheet(draft: Draft, known: Sheet, properties: Document): Sheet {
  const { title, hidden, tabColor, gridProperties } = properties
  const grid = Object(gridProperties)
  const count = (name: 'columnCount' | 'rowCount') => {
    if (grid[name] === undefined) return known[name]
    if (isCount(grid[name])) return grid[name]
    throw invalid(draft, `${name} must be positive`)
  }
  if (title !== undefined && (typeof title !== 'string' || title === '')) throw invalid(draft, 'A sheet needs a title.')
  const taken = draft.book.sheets.some(
    (other) => other.sheetId !== known.sheetId && other.title.toLowerCase() === title?.toLowerCase(),
  )
  if (taken) throw invalid(draft, `A sheet with the name "${title}" already exists. Please enter another name.`)
  return {
    ...known,
    ...(title !== undefined && { title }),
    ...(hidden !== undefined && { hidden: hidden === true }),
    ...(tabColor !== undefined && { tabColor }),
    ...(grid.frozenRowCount !== undefined && { frozenRowCount: Number(grid.frozenRowCount) || 0 }),
    ...(grid.frozenColumnCount !== undefined && { frozenColumnCount: Number(grid.frozenColumnCount) || 0 }),
    rowCount: count('rowCount'),
    columnCount: count('columnCount'),
  }
}

function moved(sheets: readonly Sheet[], sheet: Sheet, index: unknown): readonly Sheet[] {
  if (!Number.isInteger(index)) return sheets
  const others = sheets.filter((other) => other.sheetId !== sheet.sheetId)
  return [...others.slice(0, index as number), sheet, ...others.slice(index as number)]
}

function addSheet(draft: Draft, request: Document): Done {
  const properties: Document = Object(request.properties)
  const { book, world } = draft
  const asked = properties.sheetId
  if (asked !== undefined && book.sheets.some(({ sheetId }) => sheetId === asked))
    throw invalid(draft, `A sheet with id ${asked} already exists.`)
  const sheetId = Number.isInteger(asked) ? asked : Number(world.ids.next('sheet'))
  let n = book.sheets.length + 1
  while (book.sheets.some(({ title }) => title === `Sheet${n}`)) n++
  const sheet = readSheet(draft, newSheet(sheetId, `Sheet${n}`), properties)
  const sheets = moved([...book.sheets, sheet], sheet, properties.index)
  return { book: { ...book, sheets }, reply: { addSheet: showSheet(sheet, sheets.indexOf(sheet)) } }
}

function deleteSheet(draft: Draft, { sheetId }: Document): Done {
  const { book, world } = draft
  const sheet = sheetOf(draft, sheetId)
  if (book.sheets.length === 1) throw invalid(draft, "You can't remove all the sheets in a document.")
  dropSheet(world, book.spreadsheetId, sheet.sheetId)
  return { book: { ...book, sheets: book.sheets.filter((other) => other !== sheet) } }
}

/** Of properties those that a mask names; `*` names all. */
function chosen(draft: Draft, properties: Document, fields: unknown): Document {
  if (typeof fields !== 'string' || fields === '')
    throw invalid(draft, "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)")
  if (fields === '*') return properties
  const names = fields.split(/[,()]/).map((path) => path.trim().split(/[./]/)[0] as string)
  return Object.fromEntries(Object.entries(properties).filter(([name]) => names.includes(name)))
}

function updateSheetProperties(draft: Draft, { properties, fields }: Document): Done {
  const said = Object(properties)
  const known = sheetOf(draft, said.sheetId)
  const changes = chosen(draft, said, fields)
  const sheet = readSheet(draft, known, changes)
  if (sheet.hidden && draft.book.sheets.every((other) => other.hidden || other === known))
    throw invalid(draft, "You can't hide all the sheets in a document.")
  const sheets = moved(withSheet(draft.book, sheet), sheet, changes.index)
  return { book: { ...draft.book, sheets } }
}

function updateSpreadsheetProperties(draft: Draft, { properties, fields }: Document): Done {
  const { title, locale, timeZone } = chosen(draft, Object(properties), fields)
  const book = {
    ...draft.book,
    ...(typeof locale === 'string' && { locale }),
    ...(typeof timeZone === 'string' && { timeZone }),
  }
  return { book, ...(typeof title === 'string' && { title }) }
}

function appendDimension(draft: Draft, { sheetId, dimension, length }: Document): Done {
  const sheet = sheetOf(draft, sheetId)
  if (!isCount(length)) throw invalid(draft, 'length must be positive')
  const grown =
    dimension === 'COLUMNS'
      ? { ...sheet, columnCount: sheet.columnCount + length }
      : { ...sheet, rowCount: sheet.rowCount + length }
  return { book: { ...draft.book, sheets: withSheet(draft.book, grown) } }
}

/** Puts rows or columns in, or takes them out. */
function changeDimension(draft: Draft, { range }: Document, sign: -1 | 1): Done {
  const { sheetId, dimension, startIndex = 0, endIndex } = Object(range)
  const sheet = sheetOf(draft, sheetId)
  const columns = dimension === 'COLUMNS'
  const size = columns ? sheet.columnCount : sheet.rowCount
  const end = endIndex ?? size
  if (!Number.isInteger(startIndex) || !isCount(end) || startIndex < 0 || startIndex >= end || (sign < 0 && end > size))
    throw invalid(
      draft,
      `range.endIndex[${typeof end === 'number' ? end : 0}] must be after range.startIndex, and in the grid`,
    )
  const count = end - startIndex
  if (sign < 0 && count >= size)
    throw invalid(draft, `You can't delete all the ${columns ? 'columns' : 'rows'} on the sheet.`)
  const shift = columns ? shiftColumns : shiftRows
  shift(draft.world, draft.book.spreadsheetId, sheet.sheetId, sign < 0 ? end : startIndex, sign * count)
  const next = columns ? { ...sheet, columnCount: size + sign * count } : { ...sheet, rowCount: size + sign * count }
  return { book: { ...draft.book, sheets: withSheet(draft.book, next) } }
}

/** What each kind of request does. Those that are missing are not modelled. */
export const REQUESTS: Readonly<Record<string, (draft: Draft, request: Document) => Done>> = {
  addSheet,
  appendDimension,
  deleteDimension: (draft, request) => changeDimension(draft, request, -1),
  deleteSheet,
  insertDimension: (draft, request) => changeDimension(draft, request, 1),
  updateSheetProperties,
  updateSpreadsheetProperties,
}
