import { nameOfView, quote, storedAs, type Table, viewColumns } from './table.ts'

/** What a column means; with how it is worked out, in SQL, where it is not the table's own. */
export type ViewColumn = string | readonly [about: string, sql: string]

/**
 * What people and scenarios ask a twin's state by, beside its tables: `<twin>_<name>` in SQL, reading only. Columns are a
 * promise to those who wrote questions: they stay. In SQL the row is `t`; other tables and
 * views go by their public names, or as they are stored (`d_<twin>_<table>`, columns `c_<name>`) where two would ask each other.
 */
export interface View {
  /** What one row is. */
  readonly about: string
  /** What the rows are made of, as SQL (`FROM …`); the table of the view's own name when left out, with all of its columns. */
  readonly from?: string
  readonly columns: Readonly<Record<string, ViewColumn>>
}

export type Views = Readonly<Record<string, View>>

/** The statement that creates a view. */
export function createView(twin: string, name: string, view: View, table: Table | undefined): string {
  const worked = Object.entries(view.columns).flatMap(([column, told]) =>
    typeof told === 'string' ? [] : [`${told[1]} AS ${quote(column)}`],
  )
  if (view.from !== undefined) return `${begin(twin, name)} SELECT ${worked.join(', ')} FROM ${view.from}`
  if (!table) throw new Error(`the view ${twin}.${name} says neither a table nor what it is made of`)
  const own = viewColumns(table, (column) => !Array.isArray(view.columns[column]))
  return `${begin(twin, name)} SELECT ${[...own.slice(0, -1), ...worked, 'doc'].join(', ')} FROM ${quote(storedAs(twin, name))} AS t`
}

const begin = (twin: string, name: string) => `CREATE VIEW ${quote(nameOfView(twin, name))} AS`
