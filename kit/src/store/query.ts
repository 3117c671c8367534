import type { SqlValue } from './table.ts'

/** A comparison of one column; a bare value means "equals" (null: "is null"). */
export type Condition =
  | SqlValue
  | boolean
  | {
      readonly gt?: SqlValue
      readonly gte?: SqlValue
      readonly lt?: SqlValue
      readonly lte?: SqlValue
      readonly in?: readonly SqlValue[]
    }

export interface Query<C extends string> {
  readonly where?: { readonly [K in C]?: Condition | undefined }
  /** A column, else the order of insertion. */
  readonly order?: C
  readonly descending?: boolean
  readonly limit?: number
  readonly offset?: number
}

const OPERATORS = { gt: '>', gte: '>=', lt: '<', lte: '<=' } as const

/** The tail of a SELECT (`WHERE … ORDER BY … LIMIT …`) and the values it binds. */
export function compile<C extends string>(query: Query<C>): { sql: string; values: SqlValue[] } {
  const values: SqlValue[] = []
  const clauses: string[] = []
  for (const [column, condition] of Object.entries(query.where ?? {}) as [string, Condition | undefined][])
    if (condition !== undefined) clauses.push(...clausesOf(`"c_${column}"`, condition, values))
  let sql = clauses.length > 0 ? ` WHERE ${clauses.join(' AND ')}` : ''
  const direction = query.descending ? ' DESC' : ''
  sql += query.order ? ` ORDER BY "c_${query.order}"${direction}, rowid${direction}` : ` ORDER BY rowid${direction}`
  if (query.limit !== undefined || query.offset) {
    sql += ' LIMIT ? OFFSET ?'
    values.push(query.limit ?? -1, query.offset ?? 0)
  }
  return { sql, values }
}

function clausesOf(column: string, condition: Condition, values: SqlValue[]): string[] {
  if (condition === null || typeof condition !== 'object') {
    if (condition === null) return [`${column} IS NULL`]
    values.push(toSql(condition))
    // Not `IS ?`, which finds null too: only `=` lets SQLite use an index that leaves null out.
    return [`${column} = ?`]
  }
  const clauses: string[] = []
  for (const [name, operator] of Object.entries(OPERATORS) as [keyof typeof OPERATORS, string][]) {
    const bound = condition[name]
    if (bound === undefined) continue
    values.push(bound)
    clauses.push(`${column} ${operator} ?`)
  }
  if (condition.in) {
    values.push(...condition.in)
    clauses.push(`${column} IN (${condition.in.map(() => '?').join(', ')})`)
  }
  return clauses
}

export const toSql = (value: SqlValue | boolean | undefined): SqlValue =>
  typeof value === 'boolean' ? Number(value) : (value ?? null)
