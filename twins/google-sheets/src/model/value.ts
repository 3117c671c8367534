import { statusError } from '@dtu/twin-google-drive/auth'
import type { Cell } from './types.ts'

const DAY = 86_400_000
/** Day 0 of serial numbers. */
const EPOCH = Date.UTC(1899, 11, 30)
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
const PERCENT = /^([+-]?\d+(?:\.\d+)?)%$/
const DOLLARS = /^(-?)\$(\d{1,3}(?:,\d{3})*|\d+)(\.\d+)?$/
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/
const AMERICAN = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/

/** What a value becomes when it is stored as it is. */
export function rawCell(value: unknown): Cell | null {
  if (value === '' || value === null) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return { value }
  throw statusError('INVALID_ARGUMENT', `Invalid values[0][0]: ${kindOf(value)}`)
}

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'list_value' : 'struct_value')

/** What a value becomes when it is read as if a person had typed it (Sheets, `ValueInputOption`). Throws for formulas. */
export function typedCell(value: unknown): Cell | null {
  if (typeof value !== 'string' || value === '') return rawCell(value)
  if (value.startsWith("'")) return value === "'" ? null : { value: value.slice(1) }
  if (value.startsWith('=') && value.length > 1)
    throw statusError('UNIMPLEMENTED', 'Formulas are not modelled by this twin: send RAW values, or the results')
  const text = value.trim()
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' }
  return numberIn(text) ?? dateIn(text) ?? { value }
}

function numberIn(text: string): Cell | undefined {
  if (NUMBER.test(text)) return { value: Number(text) }
  if (GROUPED.test(text)) return { value: Number(text.replaceAll(',', '')), shown: text.replace(/^\+/, '') }
  const percent = PERCENT.exec(text)
  if (percent) return { value: Number(percent[1]) / 100, shown: text.replace(/^\+/, '') }
  const [, sign = '', whole = '', cents = ''] = DOLLARS.exec(text) ?? []
  if (whole === '') return undefined
  return { value: Number(`${sign}${whole.replaceAll(',', '')}${cents}`), shown: text }
}

function dateIn(text: string): Cell | undefined {
  const iso = ISO.exec(text)
  const american = AMERICAN.exec(text)
  const [year, month, day] = iso ? iso.slice(1) : american ? [american[3], american[1], american[2]] : []
  if (year === undefined) return undefined
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  if (at.getUTCMonth() !== Number(month) - 1 || at.getUTCDate() !== Number(day)) return undefined
  return { value: (at.getTime() - EPOCH) / DAY, shown: text }
}

export type Rendering = 'FORMATTED_VALUE' | 'FORMULA' | 'UNFORMATTED_VALUE'

/** A cell as a reply shows it; an empty one between others is an empty text. */
export function showCell(cell: Cell | null, rendering: Rendering): boolean | number | string {
  if (!cell) return ''
  return rendering === 'FORMATTED_VALUE' ? shownCell(cell) : cell.value
}

export function shownCell({ value, shown }: Cell): string {
  if (shown !== undefined) return shown
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return typeof value === 'number' ? shownNumber(value) : value
}

/** The automatic format: ten digits, and powers of ten where a number is long. */
function shownNumber(value: number): string {
  const size = Math.abs(value)
  if (size !== 0 && (size >= 1e15 || size < 1e-9))
    return value
      .toExponential(5)
      .replace(/(\.\d*?)0+e/, '$1e')
      .replace('.e', 'e')
      .replace(/e([+-])(\d)$/, 'e$10$2')
      .replace('e', 'E')
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(10)))
}
