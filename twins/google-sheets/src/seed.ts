import { type Leads, plainly, type Seed, type SeedFile, type Thing } from '@dtu/kit'
import { seededId } from '@dtu/twin-google-drive/files'
import { putRow } from './model/grid.ts'
import { blank, newSheet } from './model/open.ts'
import { rawCell } from './model/value.ts'
import type { SheetsWorld } from './types.ts'

/** The values of each table of the seed, on one sheet; its file is the file service's. */
export function seed(world: SheetsWorld, { files }: Seed, leads: Leads): void {
  for (const file of files) if (file.kind === 'table') fill(world, file, leads)
}

function fill(world: SheetsWorld, { handle, values = [] }: SeedFile, leads: Leads): void {
  const id = seededId(world, handle)
  const sheet = newSheet(0, 'Sheet1')
  const width = Math.max(sheet.columnCount, ...values.slice(0, 1000).map((line) => line.length))
  world.db.spreadsheets.insert({
    ...blank(id),
    sheets: [{ ...sheet, rowCount: Math.max(sheet.rowCount, values.length), columnCount: width }],
  })
  for (const [row, line] of values.entries()) {
    const cells = line.map((value) => rawCell(typeof value === 'string' ? plainly(value, leads) : value))
    putRow(world, id, sheet.sheetId, row, cells)
  }
}

export const identify = (world: SheetsWorld, { kind, file, name }: Thing): string | undefined =>
  kind === 'files' && file === 'table' ? world.db.spreadsheets.get(seededId(world, name))?.spreadsheetId : undefined
