import { type Principal, table, type World } from '@dtu/kit'

export interface Book {
  id: string
  title: string
  shelf: string
  pages: number | null
  lent?: string | undefined
}

export const tables = {
  books: table<Book>()({
    key: 'id',
    apart: ['shelf'],
    columns: { shelf: (b) => b.shelf, pages: (b) => b.pages, title: (b) => b.title, lent: (b) => b.lent !== undefined },
    index: [['shelf', 'pages']],
    show: ['lent'],
  }),
  cards: table<{ id: string; reader: string; universe: string }>()({
    key: 'id',
    columns: { universe: (c) => c.universe },
    index: [['universe']],
    secret: true,
  }),
  readers: table<{ url: string }>()({ key: 'url' }),
  lines: table<{ id: string; heard: number }>()({ key: 'id' }),
}

export type LibraryWorld = World<typeof tables, Principal>
