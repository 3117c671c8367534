import type { Family } from './family.ts'
import { spreadsheets } from './spreadsheets.ts'
import { values } from './values.ts'

/** All that is written by hand. */
export const operations: Family = { ...spreadsheets, ...values }
