import { DIGITS, type IdFormat } from '@dtu/kit'

/** A sheet after the first has a number of nine or ten digits (recordings of gspread). */
export const ids: Readonly<Record<string, IdFormat>> = { sheet: { prefix: '1', alphabet: DIGITS, length: 8 } }
