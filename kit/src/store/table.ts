export type SqlValue = string | number | null

/** A column computed from a document: what queries and indexes see. Booleans are stored as 0 and 1. */
export type Column<T> = (document: T) => SqlValue | boolean | undefined

export interface TableOptions<T, C extends string> {
  /** The property that identifies a document, or a function of it. */
  readonly key: (keyof T & string) | ((document: T) => string)
  /** What `find` can ask for. A name of a property stands for that property. */
  readonly columns?: { readonly [K in C]: Column<T> }
  /** Each entry is one index, over these columns in this order. */
  readonly index?: readonly (readonly NoInfer<C>[])[]
  /** Like `index`, without the documents whose first column here is null: cheap where few documents have it. */
  readonly sparseIndex?: readonly (readonly NoInfer<C>[])[]
  /** Scalar properties kept out of the stored JSON, so that it is exactly what goes over the wire and can be sent unparsed.
   *  A column of the same name must be the property itself. */
  readonly apart?: readonly (keyof T & string)[]
  /** Further properties (dotted paths) that the SQL view shows as columns. */
  readonly show?: readonly string[]
  /** The twin's own bookkeeping, which follows from other tables or from who is connected: no change that a user sees. */
  readonly derived?: boolean
  /** Holds credentials or other values that differ between universes of the same seed: left out of the fingerprint. */
  readonly secret?: boolean
  /** What a document is stored as when it is added. */
  readonly arriving?: (document: T) => T
}

export interface Table<T = any, C extends string = string> extends TableOptions<T, C> {
  /** Only for the type checker. */
  readonly document?: T
}

/** Declares a set of documents of one type. Called in two steps so that `T` is given and the column names are inferred. */
export const table =
  <T extends object>() =>
  <C extends string = never>(options: TableOptions<T, C>): Table<T, C> =>
    options

export type Tables = Readonly<Record<string, Table>>

export const quote = (name: string) => `"${name.replaceAll('"', '""')}"`

/** Where a table's rows are stored; its SQL view is named `<twin>_<table>`. */
export const storedAs = (twin: string, name: string) => `d_${twin.replaceAll('-', '_')}_${name}`

/** What people call a table or a view in SQL. */
export const nameOfView = (twin: string, name: string) => `${twin.replaceAll('-', '_')}_${name}`

/** The statements that create a table and its indexes. */
export function createStatements(twin: string, name: string, table: Table): string[] {
  const stored = storedAs(twin, name)
  const columns = [...Object.keys(table.columns ?? {}).map((c) => `c_${c}`), ...apartOnly(table).map((a) => `a_${a}`)]
  const statements = [
    `CREATE TABLE ${quote(stored)}(key TEXT PRIMARY KEY, doc TEXT NOT NULL${columns.map((c) => `, ${quote(c)}`).join('')})`,
  ]
  for (const fields of table.index ?? []) statements.push(createIndex(stored, fields))
  for (const fields of table.sparseIndex ?? [])
    statements.push(`${createIndex(stored, fields)} WHERE ${quote(`c_${fields[0]}`)} IS NOT NULL`)
  return statements
}

/** Where a property that is kept apart is stored: a column of its name holds it already. */
export const apartColumn = (table: Table, property: string): string =>
  property in (table.columns ?? {}) ? `c_${property}` : `a_${property}`

export const apartOnly = (table: Table): readonly string[] =>
  (table.apart ?? []).filter((property) => !(property in (table.columns ?? {})))

const createIndex = (stored: string, fields: readonly string[]) =>
  `CREATE INDEX ${quote(`${stored}_${fields.join('_')}`)} ON ${quote(stored)}(${fields.map((field) => quote(`c_${field}`)).join(', ')})`

/** The columns that people see of a table, those that `shown` lets pass, as SQL: the key first and the document last. */
export function viewColumns(table: Table, shown: (column: string) => boolean = () => true): string[] {
  const apart = (table.apart ?? []).map((a) => [a, quote(apartColumn(table, a))] as const)
  const computed = Object.keys(table.columns ?? {}).map((c) => [c, quote(`c_${c}`)] as const)
  const paths = (table.show ?? []).map(
    (path) => [path.replaceAll('.', '_'), `doc ->> '$.${path.replaceAll("'", '')}'`] as const,
  )
  const named = new Map<string, string>([...paths, ...computed, ...apart].map(([name, source]) => [name, source]))
  named.delete('key')
  named.delete('doc')
  return [
    'key',
    ...[...named].filter(([name]) => shown(name)).map(([name, source]) => `${source} AS ${quote(name)}`),
    'doc',
  ]
}
