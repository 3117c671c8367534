import { richText } from './rich-text.ts'
import {
  byType,
  flag,
  integer,
  list,
  listed,
  nullable,
  number,
  object,
  type Rule,
  string,
  typed,
  upTo,
} from './rule.ts'

// docs.slack.dev, table block and data table block (seen: missing required field: value, of a raw_number).
const rawText = typed('raw_text', { text: string({ min: 1 }) })
const rawNumber = typed('raw_number', { value: number, text: string({ min: 1 }) })
const cell = byType({ raw_text: rawText, raw_number: rawNumber, rich_text: richText })
const row = list(cell, { min: 1, max: 20 })

const column = object({}, { align: listed('left', 'center', 'right'), is_wrapped: flag })

/** Null skips a column. */
export const table: Rule = typed(
  'table',
  { rows: list(row, { min: 1, max: 100 }) },
  { column_settings: list(nullable(column), { max: 20 }), block_id: upTo(255) },
)

/** 200 rows and the header. */
export const dataTable: Rule = typed(
  'data_table',
  { rows: list(row, { min: 2, max: 201 }), caption: string({ min: 1 }) },
  { page_size: integer(1, 100), row_header_column_index: integer(0, 19), block_id: upTo(255) },
)
