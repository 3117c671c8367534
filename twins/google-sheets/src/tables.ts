import { generatedTables, type Table, table } from '@dtu/kit'
import type { Row, Spreadsheet } from './model/types.ts'

const spreadsheets: Table<Spreadsheet> = table<Spreadsheet>()({ key: 'spreadsheetId' })

const rows: Table<Row, 'row' | 'sheet'> = table<Row>()({
  key: 'key',
  columns: { sheet: (row) => row.sheet, row: (row) => row.row },
  index: [['sheet', 'row']],
})

export const tables = { ...generatedTables, spreadsheets, rows }
