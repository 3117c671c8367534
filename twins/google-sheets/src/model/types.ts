export interface Sheet {
  readonly sheetId: number
  readonly title: string
  readonly rowCount: number
  readonly columnCount: number
  readonly frozenRowCount?: number
  readonly frozenColumnCount?: number
  readonly hidden?: boolean
  readonly tabColor?: unknown
}

export interface Spreadsheet {
  readonly spreadsheetId: string
  readonly locale: string
  readonly timeZone: string
  /** In the order of their tabs. */
  readonly sheets: readonly Sheet[]
}

/** What a cell holds: a text, a number or a truth value, and how it is shown where that does not follow from it. */
export interface Cell {
  readonly value: boolean | number | string
  readonly shown?: string
}

/** The cells of one row of a sheet; null where one is empty. */
export interface Row {
  readonly key: string
  readonly sheet: string
  /** From 0. */
  readonly row: number
  readonly cells: readonly (Cell | null)[]
}

/** Rows and columns from 0, ends not included. */
export interface Area {
  readonly sheet: Sheet
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}
