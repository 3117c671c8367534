import type { SheetsWorld } from '../types.ts'
import type { Area, Cell, Row } from './types.ts'

export type Line = readonly (Cell | null)[]

const sheetKey = (id: string, sheetId: number): string => `${id}/${sheetId}`
const rowKey = (id: string, sheetId: number, row: number): string => `${id}/${sheetId}/${row}`

/** Rows of a sheet that hold something, in their order; within bounds where they are given. */
export const rowsOf = (
  world: SheetsWorld,
  id: string,
  sheetId: number,
  from = 0,
  to = Number.MAX_SAFE_INTEGER,
): Row[] => world.db.rows.find({ where: { sheet: sheetKey(id, sheetId), row: { gte: from, lt: to } }, order: 'row' })

/** The cells of an area, without the empty ones at the ends of rows and of the whole. */
export function readArea(world: SheetsWorld, id: string, { sheet, top, bottom, left, right }: Area): Line[] {
  const lines: Line[] = []
  for (const { row, cells } of rowsOf(world, id, sheet.sheetId, top, bottom)) {
    const line = trimmed(cells.slice(left, right))
    if (line.length === 0) continue
    while (lines.length < row - top) lines.push([])
    lines.push(line)
  }
  return lines
}

function trimmed(cells: Line): Line {
  let end = cells.length
  while (end > 0 && !cells[end - 1]) end--
  return cells.slice(0, end)
}

/** Puts cells into a row: undefined leaves one as it is, null empties it. */
export function writeRow(
  world: SheetsWorld,
  id: string,
  sheetId: number,
  row: number,
  left: number,
  cells: readonly (Cell | null | undefined)[],
): void {
  const known = world.db.rows.get(rowKey(id, sheetId, row))
  const next: (Cell | null)[] = [...(known?.cells ?? [])]
  for (const [n, cell] of cells.entries()) {
    if (cell === undefined) continue
    while (next.length < left + n) next.push(null)
    next[left + n] = cell
  }
  putRow(world, id, sheetId, row, next)
}

/** Replaces a row; one without cells is gone. */
export function putRow(world: SheetsWorld, id: string, sheetId: number, row: number, cells: Line): void {
  const key = rowKey(id, sheetId, row)
  const kept = trimmed(cells)
  if (kept.length > 0) world.db.rows.put({ key, sheet: sheetKey(id, sheetId), row, cells: kept })
  else if (world.db.rows.get(key)) world.db.rows.delete(key)
}

export function clearArea(world: SheetsWorld, id: string, { sheet, top, bottom, left, right }: Area): void {
  for (const { row, cells } of rowsOf(world, id, sheet.sheetId, top, bottom))
    putRow(
      world,
      id,
      sheet.sheetId,
      row,
      cells.map((cell, column) => (column >= left && column < right ? null : cell)),
    )
}

/** Moves what is below a row down by so many, or up: rows that are passed over are gone. */
export function shiftRows(world: SheetsWorld, id: string, sheetId: number, from: number, by: number): void {
  const below = rowsOf(world, id, sheetId, from)
  for (const { row } of below) putRow(world, id, sheetId, row, [])
  for (const { row, cells } of below)
    if (row + by >= Math.min(from, from + by)) putRow(world, id, sheetId, row + by, cells)
}

/** The same for columns. */
export function shiftColumns(world: SheetsWorld, id: string, sheetId: number, from: number, by: number): void {
  for (const { row, cells } of rowsOf(world, id, sheetId)) {
    if (cells.length <= from + Math.min(by, 0)) continue
    const kept = cells.slice(0, by < 0 ? from + by : from)
    const gap = Array.from({ length: Math.max(by, 0) }, () => null)
    putRow(world, id, sheetId, row, [
      ...kept,
      ...Array.from({ length: Math.max(0, (by < 0 ? from + by : from) - kept.length) }, () => null),
      ...gap,
      ...cells.slice(from),
    ])
  }
}

export function dropSheet(world: SheetsWorld, id: string, sheetId: number): void {
  for (const { key } of rowsOf(world, id, sheetId)) world.db.rows.delete(key)
}
