import type { ResourceCall } from './call.ts'
import type { PagePlan } from './plan.ts'
import type { Row, Shelf } from './rows.ts'

/** How places in a list are written and read. */
export interface Cursors {
  /** The cursor behind a row. `position` is its place from 0. */
  write(row: Row, position: number): string | number
  /** How many rows come before the place a cursor means. Throws `invalid` for one that was never given out. */
  read(cursor: string, param: string | undefined): number
}

export function cursorsOf(call: ResourceCall, plan: PagePlan, shelf: Shelf): Cursors {
  const refuse = (param: string | undefined) =>
    call.refuse('invalid', { message: 'The cursor is not valid', field: param })
  if (plan.cursor === 'last-id')
    return {
      write: (row) => row.id,
      read(cursor, param) {
        const after = shelf.after({ id: cursor })
        if (after === undefined) throw refuse(param)
        return after
      },
    }
  return {
    write: (row, position) =>
      plan.cursor === 'number' ? position : Buffer.from(`${row.seq}.${position}`).toString('base64url'),
    read(cursor, param) {
      if (plan.cursor === 'number' && /^\d{1,15}$/.test(cursor)) return Number(cursor)
      const [, seq, position] = /^(\d+)\.(\d+)$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
      if (seq === undefined) throw refuse(param)
      // The row may have gone: its place is as good.
      return shelf.after({ seq: Number(seq) }) ?? Number(position)
    },
  }
}
