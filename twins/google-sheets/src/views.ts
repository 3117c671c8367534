import type { Views } from '@dtu/kit'

const LETTERS =
  "CASE WHEN c.key < 26 THEN char(65 + c.key) WHEN c.key < 702 THEN char(64 + c.key / 26) || char(65 + c.key % 26) ELSE '#' || (c.key + 1) END"

/** What scenarios ask. */
export const views: Views = {
  values: {
    about: 'a cell that holds something',
    from: "google_sheets_rows t, json_each(t.doc, '$.cells') c WHERE c.type = 'object'",
    columns: {
      spreadsheet: ['id, which is that of its file', "substr(t.sheet, 1, instr(t.sheet, '/') - 1)"],
      sheet: [
        'number of the sheet, 0 for the first of a new one',
        "CAST(substr(t.sheet, instr(t.sheet, '/') + 1) AS INTEGER)",
      ],
      row: ['from 1', 'CAST(t.row + 1 AS INTEGER)'],
      column: ['from 1', 'c.key + 1'],
      a1: ['place: `B2`; past ZZ `#703…`', `${LETTERS} || CAST(t.row + 1 AS INTEGER)`],
      value: ['a text, a number, or 0 and 1', "c.value ->> '$.value'"],
      shown: ['how it is shown where that is not its value', "c.value ->> '$.shown'"],
    },
  },
}
