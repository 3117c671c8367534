import type { SheetsWorld } from '../types.ts'
import { rowsOf } from './grid.ts'
import type { Area, Row } from './types.ts'

/** The table in or around an area: rows without a gap, and the columns they reach (Sheets, "Append values"); undefined: none. */
export function tableAt(world: SheetsWorld, id: string, area: Area): Area | undefined {
  const rows = rowsOf(world, id, area.sheet.sheetId)
  const holds = ({ row, cells }: Row) =>
    row >= area.top &&
    row < area.bottom &&
    cells.some((cell, column) => cell && column >= area.left && column < area.right)
  const last = rows.findLast(holds)
  if (!last) return undefined
  const byNumber = new Map(rows.map((row) => [row.row, row]))
  let [top, bottom] = [last.row, last.row + 1]
  let [left, right] = reach(last, area.left, area.right)
  for (let row = byNumber.get(top - 1); row && touches(row, left, right); row = byNumber.get(top - 1)) {
    top = row.row
    ;[left, right] = reach(row, left, right)
  }
  for (let row = byNumber.get(bottom); row && touches(row, left, right); row = byNumber.get(bottom)) {
    bottom = row.row + 1
    ;[left, right] = reach(row, left, right)
  }
  return { sheet: area.sheet, top, bottom, left, right }
}

const touches = ({ cells }: Row, left: number, right: number): boolean =>
  cells.some((cell, column) => cell && column >= left && column < right)

/** The first and the last column of the cells that lie together with those from `left` to `right`. */
function reach({ cells }: Row, left: number, right: number): [number, number] {
  const inside = cells.findIndex((cell, column) => cell && column >= left && column < right)
  let [from, to] = [inside, inside + 1]
  while (from > 0 && cells[from - 1]) from--
  while (to < cells.length && (cells[to] || cells.slice(to).some((cell, n) => cell && to + n < right))) to++
  return [Math.min(from, Math.max(left, from)), Math.max(to, from + 1)]
}
