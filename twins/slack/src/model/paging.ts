import type { Args } from '../args.ts'

/** A page by number, as the older lists have it: `count` on a page, `page` from 1. */
export interface NumberedPage {
  readonly count: number
  readonly page: number
}

const MOST = 1000

/** Reads `count` and `page`; what makes no sense is put right, as the service does. */
export function pageIn(args: Args, otherwise: number, most = MOST): NumberedPage {
  const count = args.int('count', otherwise)
  return { count: Math.min(count < 1 ? otherwise : count, most), page: Math.max(args.int('page', 1), 1) }
}

/** `paging` of a list (tapes/nango/list-files). */
export const pagingOf = ({ count, page }: NumberedPage, total: number) => ({
  count,
  total,
  page,
  pages: Math.ceil(total / count),
})

export const slicePage = <T>(all: readonly T[], { count, page }: NumberedPage): T[] =>
  all.slice((page - 1) * count, page * count)
