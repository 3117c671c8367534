import { type Document, statusError } from '@dtu/twin-google-drive/auth'
import { tableAt } from '../model/append.ts'
import { clearArea, readArea, shiftRows } from '../model/grid.ts'
import { type Opened, open, save, withSheet } from '../model/open.ts'
import { readRange, showRange } from '../model/range.ts'
import type { Area } from '../model/types.ts'
import { type Rendering, showCell } from '../model/value.ts'
import { cellsOf, writeCells } from '../model/write.ts'
import type { SheetsInput, SheetsWorld } from '../types.ts'
import type { Family } from './family.ts'

/** How values are laid out and shown. */
interface Look {
  readonly byColumns: boolean
  readonly rendering: Rendering
}

const one = (value: string, known: readonly string[], what: string, name: string): string => {
  if (known.includes(value)) return value
  throw statusError(
    'INVALID_ARGUMENT',
    `Invalid value at '${what}' (type.googleapis.com/google.apps.sheets.v4.${name}), "${value.slice(0, 100)}"`,
  )
}

const DIMENSIONS = ['ROWS', 'COLUMNS', 'DIMENSION_UNSPECIFIED']
const RENDERINGS = ['FORMATTED_VALUE', 'UNFORMATTED_VALUE', 'FORMULA']

const byColumnsOf = (value: unknown): boolean =>
  one(textOf(value, 'ROWS'), DIMENSIONS, 'major_dimension', 'Dimension') === 'COLUMNS'

const textOf = (value: unknown, otherwise: string): string =>
  typeof value === 'string' && value !== '' ? value : otherwise

const lookOf = (dimension: unknown, rendering: unknown): Look => ({
  byColumns: byColumnsOf(dimension),
  rendering: one(
    textOf(rendering, 'FORMATTED_VALUE'),
    RENDERINGS,
    'value_render_option',
    'ValueRenderOption',
  ) as Rendering,
})

const idOf = ({ path }: SheetsInput): string => path.spreadsheetId ?? ''

function showValues(world: SheetsWorld, id: string, area: Area, { byColumns, rendering }: Look): Document {
  const rows = readArea(world, id, area).map((line) => line.map((cell) => showCell(cell, rendering)))
  const width = Math.max(0, ...rows.map((row) => row.length))
  const columns = () => Array.from({ length: width }, (_, n) => trimmed(rows.map((row) => row[n] ?? '')))
  const values = byColumns ? columns() : rows
  return {
    range: showRange(area),
    majorDimension: byColumns ? 'COLUMNS' : 'ROWS',
    ...(values.length > 0 && { values }),
  }
}

function trimmed(line: readonly (boolean | number | string)[]): readonly (boolean | number | string)[] {
  const end = line.findLastIndex((value) => value !== '')
  return line.slice(0, end + 1)
}

/** Writes what a `ValueRange` holds, and says what was written. */
function write(
  world: SheetsWorld,
  { book }: Opened,
  area: Area,
  body: Document,
  option: unknown,
  look?: Look,
): Document {
  const { spreadsheetId } = book
  const lines = cellsOf(body.values, byColumnsOf(body.majorDimension), option)
  const written = writeCells(world, spreadsheetId, area, lines)
  const count = lines.flat().filter((cell) => cell !== undefined).length
  return {
    spreadsheetId,
    updatedRange: showRange(written),
    ...(count > 0 && {
      updatedRows: written.bottom - written.top,
      updatedColumns: written.right - written.left,
      updatedCells: count,
    }),
    ...(look && { updatedData: showValues(world, spreadsheetId, written, look) }),
  }
}

const responseLook = ({ query }: SheetsInput): Look | undefined =>
  query.get('includeValuesInResponse')?.toLowerCase() === 'true'
    ? lookOf(undefined, query.get('responseValueRenderOption'))
    : undefined

/** Makes room for rows and columns that lie outside of a grid. */
function grow(world: SheetsWorld, { book }: Opened, area: Area): Area {
  const { sheet } = area
  const rowCount = Math.max(sheet.rowCount, area.bottom)
  const columnCount = Math.max(sheet.columnCount, area.right)
  if (rowCount === sheet.rowCount && columnCount === sheet.columnCount) return area
  const grown = { ...sheet, rowCount, columnCount }
  save(world, book, { sheets: withSheet(book, grown) })
  return { ...area, sheet: grown }
}

function append(world: SheetsWorld, input: SheetsInput): Document {
  const { query, body, path } = input
  const opened = open(world, idOf(input), 'write')
  const id = opened.book.spreadsheetId
  const asked = readRange(opened.book, path.range ?? '')
  const table = tableAt(world, id, asked)
  const lines = cellsOf(body.values, byColumnsOf(body.majorDimension), query.get('valueInputOption'))
  const top = table ? table.bottom : asked.top
  const left = table ? table.left : asked.left
  const [height, width] = [Math.max(1, lines.length), Math.max(1, ...lines.map((line) => line.length))]
  const area = grow(world, opened, { sheet: asked.sheet, top, left, bottom: top + height, right: left + width })
  if (query.get('insertDataOption') === 'INSERT_ROWS' && table) shiftRows(world, id, area.sheet.sheetId, top, height)
  const updates = write(world, opened, area, body, query.get('valueInputOption'), responseLook(input))
  opened.edited()
  return { spreadsheetId: id, ...(table && { tableRange: showRange(table) }), updates }
}

function batchUpdate(world: SheetsWorld, input: SheetsInput): Document {
  const { valueInputOption, data, includeValuesInResponse, responseValueRenderOption } = input.body
  const opened = open(world, idOf(input), 'write')
  const look = includeValuesInResponse === true ? lookOf(undefined, responseValueRenderOption) : undefined
  const ranges: readonly Document[] = Array.isArray(data) ? data.map(Object) : []
  const responses = ranges.map((one) =>
    write(world, opened, readRange(opened.book, textOf(one.range, '')), one, valueInputOption, look),
  )
  opened.edited()
  const sum = (name: string) => responses.reduce((total, response) => total + (response[name] ?? 0), 0)
  return {
    spreadsheetId: opened.book.spreadsheetId,
    totalUpdatedRows: sum('updatedRows'),
    totalUpdatedColumns: sum('updatedColumns'),
    totalUpdatedCells: sum('updatedCells'),
    totalUpdatedSheets: new Set(ranges.map((one) => readRange(opened.book, textOf(one.range, '')).sheet.sheetId)).size,
    responses,
  }
}

export const values: Family = {
  'sheets.spreadsheets.values.get': (world, input) => {
    const { book } = open(world, idOf(input), 'read')
    const { query, path } = input
    const look = lookOf(query.get('majorDimension'), query.get('valueRenderOption'))
    return showValues(world, book.spreadsheetId, readRange(book, path.range ?? ''), look)
  },

  'sheets.spreadsheets.values.batchGet': (world, input) => {
    const { book } = open(world, idOf(input), 'read')
    const { query } = input
    const look = lookOf(query.get('majorDimension'), query.get('valueRenderOption'))
    const valueRanges = query
      .getAll('ranges')
      .map((range) => showValues(world, book.spreadsheetId, readRange(book, range), look))
    return { spreadsheetId: book.spreadsheetId, valueRanges }
  },

  'sheets.spreadsheets.values.update': (world, input) => {
    const opened = open(world, idOf(input), 'write')
    const { query, path, body } = input
    const said = write(
      world,
      opened,
      readRange(opened.book, path.range ?? ''),
      body,
      query.get('valueInputOption'),
      responseLook(input),
    )
    opened.edited()
    return said
  },

  'sheets.spreadsheets.values.append': append,
  'sheets.spreadsheets.values.batchUpdate': batchUpdate,

  'sheets.spreadsheets.values.clear': (world, input) => {
    const opened = open(world, idOf(input), 'write')
    const area = readRange(opened.book, input.path.range ?? '')
    clearArea(world, opened.book.spreadsheetId, area)
    opened.edited()
    return { spreadsheetId: opened.book.spreadsheetId, clearedRange: showRange(area) }
  },

  'sheets.spreadsheets.values.batchClear': (world, input) => {
    const opened = open(world, idOf(input), 'write')
    const ranges: readonly unknown[] = Array.isArray(input.body.ranges) ? input.body.ranges : []
    const areas = ranges.map((range) => readRange(opened.book, textOf(range, '')))
    for (const area of areas) clearArea(world, opened.book.spreadsheetId, area)
    opened.edited()
    return { spreadsheetId: opened.book.spreadsheetId, clearedRanges: areas.map(showRange) }
  },
}
