import type { Agreement } from './agreement.ts'
import type { Bag } from './blocks-in.ts'
import { isObject } from './check.ts'
import * as wording from './wording.ts'

const characters = (value: unknown): number => {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + characters(item), 0)
  if (!isObject(value)) return 0
  return (typeof value.text === 'string' ? value.text.length : 0) + characters(value.elements)
}

/** docs.slack.dev, table block and data table block: characters over all cells of a message. */
const cellLimits = { table: 10_000, data_table: 20_000 } as const

export const cells: Agreement = (blocks, trace) => {
  for (const [type, limit] of Object.entries(cellLimits)) {
    const tables = blocks.filter(({ it }) => it.type === type)
    const last = tables.at(-1)
    if (last && tables.reduce((sum, { it }) => sum + characters(it.rows), 0) > limit)
      trace.report(wording.tooMuchInCells(limit), ...last.at, 'rows')
  }
}

/** docs.slack.dev, data table block: a header without rich text, rows of equal width. */
export const dataTables: Agreement = (blocks, trace) => {
  for (const { it, at } of blocks) {
    if (it.type !== 'data_table') continue
    const rows = it.rows as Bag[][]
    const header = rows[0] ?? []
    const rich = header.findIndex((cell) => cell.type === 'rich_text')
    if (rich >= 0)
      trace.report(wording.unsupported('rich_text', ['raw_text', 'raw_number']), ...at, 'rows', 0, rich, 'type')
    const uneven = rows.findIndex((row) => row.length !== header.length)
    if (uneven >= 0) trace.report(wording.unevenRow(header.length), ...at, 'rows', uneven)
  }
}
