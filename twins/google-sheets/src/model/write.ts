import { statusError } from '@dtu/twin-google-drive/auth'
import type { SheetsWorld } from '../types.ts'
import { writeRow } from './grid.ts'
import { lettersOf, showRange } from './range.ts'
import type { Area, Cell, Sheet } from './types.ts'
import { rawCell, typedCell } from './value.ts'

/** Values as rows of cells, whichever way they are laid out. `null` leaves a cell as it is. */
export function cellsOf(values: unknown, byColumns: boolean, option: unknown): (Cell | null | undefined)[][] {
  const read = readerOf(option)
  if (values === undefined || values === null) return []
  if (!Array.isArray(values)) throw invalid(values)
  const lines = values.map((line) => {
    if (!Array.isArray(line)) throw invalid(line)
    return line.map((value) => (value === null ? undefined : read(value)))
  })
  if (!byColumns) return lines
  const longest = Math.max(0, ...lines.map((line) => line.length))
  return Array.from({ length: longest }, (_, n) => lines.map((line) => line[n]))
}

const invalid = (value: unknown) => {
  const description = `Invalid value at 'data.values' (type.googleapis.com/google.protobuf.ListValue), ${(JSON.stringify(value) ?? '').slice(0, 200)}`
  return statusError('INVALID_ARGUMENT', description, [
    { '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations: [{ field: 'data.values', description }] },
  ])
}

function readerOf(option: unknown): (value: unknown) => Cell | null {
  if (option === 'RAW') return rawCell
  if (option === 'USER_ENTERED') return typedCell
  throw statusError('INVALID_ARGUMENT', "'valueInputOption' is required but not specified")
}

/** Puts rows of cells at the beginning of an area; one cell stands for as much as there is. Throws where it does not fit. */
export function writeCells(
  world: SheetsWorld,
  id: string,
  area: Area,
  lines: readonly (readonly (Cell | null | undefined)[])[],
): Area {
  const width = Math.max(1, ...lines.map((line) => line.length))
  const height = Math.max(1, lines.length)
  const single = area.bottom - area.top === 1 && area.right - area.left === 1
  if (!single && height > area.bottom - area.top) throw outside(area, `row [${area.bottom + 1}]`)
  if (!single && width > area.right - area.left) throw outside(area, `column [${lettersOf(area.right)}]`)
  const { sheet, top, left } = area
  fits(sheet, top + height, left + width)
  for (const [n, line] of lines.entries()) writeRow(world, id, sheet.sheetId, top + n, left, line)
  return { sheet, top, left, bottom: top + height, right: left + width }
}

const outside = (area: Area, what: string) =>
  statusError('INVALID_ARGUMENT', `Requested writing within range [${showRange(area)}], but tried writing to ${what}`)

function fits({ title, rowCount, columnCount }: Sheet, bottom: number, right: number): void {
  if (bottom > rowCount || right > columnCount)
    throw statusError(
      'INVALID_ARGUMENT',
      `Range (${title}!${lettersOf(right - 1)}${bottom}) exceeds grid limits. Max rows: ${rowCount}, max columns: ${columnCount}`,
    )
}
