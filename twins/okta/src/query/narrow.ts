import type { Criteria } from './criteria.ts'
import { momentOf } from './match.ts'

/** An indexed column that stands for a property of the API. */
export interface Indexed {
  readonly column: string
  /** How the column keeps it: texts in lower case, times to the second, anything else as it is. */
  readonly kept: 'lower' | 'time' | 'exact'
  /** The column's index also keeps the places: many documents share a value. */
  readonly ordered?: boolean
}

/** A condition on one column that every match of the criteria fulfils. */
export interface Narrowed {
  readonly column: string
  readonly condition: string | number | { readonly gte?: string; readonly lte?: string; readonly lt?: string }
  /** One value of a column whose index keeps the order. */
  readonly single: boolean
}

/** The best condition on an index that the criteria imply; undefined where they imply none. */
export function narrow(criteria: Criteria, indexed: Readonly<Record<string, Indexed>>): Narrowed | undefined {
  const parts = 'filters' in criteria && criteria.op === 'and' ? criteria.filters : [criteria]
  const found = parts.map((part) => conditionOf(part, indexed)).filter((one) => one !== undefined)
  return found.find(({ condition }) => typeof condition === 'string') ?? found[0]
}

function conditionOf(part: Criteria, indexed: Readonly<Record<string, Indexed>>): Narrowed | undefined {
  if (!('compValue' in part) || typeof part.compValue !== 'string') return undefined
  const index = indexed[part.attrPath]
  if (!index) return undefined
  const { column, kept, ordered = false } = index
  const value = kept === 'lower' ? part.compValue.toLowerCase() : part.compValue
  if (kept === 'time') return timeCondition(column, part.op, value)
  if (part.op === 'eq') return { column, condition: value, single: ordered }
  if (part.op === 'sw' && value !== '')
    return { column, condition: { gte: value, lt: `${value}\uffff` }, single: false }
  return undefined
}

function timeCondition(column: string, op: string, value: string): Narrowed | undefined {
  const at = momentOf(value)
  if (at === undefined) return undefined
  const iso = new Date(at).toISOString()
  if (op === 'gt' || op === 'ge') return { column, condition: { gte: iso }, single: false }
  return op === 'lt' || op === 'le' ? { column, condition: { lte: iso }, single: false } : undefined
}
