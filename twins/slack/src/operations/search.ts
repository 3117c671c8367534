import type { Args } from '../args.ts'
import { slackError } from '../errors.ts'
import { cursorTo, readCursor } from '../model/cursor.ts'
import { type NumberedPage, pageIn, slicePage } from '../model/paging.ts'
import { findFiles } from '../model/search/files.ts'
import { findMessages } from '../model/search/messages.ts'
import { readSearch, type Search } from '../model/search/query.ts'
import type { Operations, SlackWorld } from '../types.ts'
import { showFile } from '../view/file.ts'
import { matchesPage, messageMatch } from '../view/search.ts'

export const search: Operations = {
  'search.messages': (world, { args }) => {
    const query = queryIn(args)
    return { ok: true, query, messages: messages(world, args, readSearch(world, query)) }
  },

  'search.files': (world, { args }) => {
    const query = queryIn(args)
    return { ok: true, query, files: files(world, args, readSearch(world, query)) }
  },

  'search.all': (world, { args }) => {
    const query = queryIn(args)
    const asked = readSearch(world, query)
    return {
      ok: true,
      query,
      messages: messages(world, args, asked),
      files: files(world, args, asked),
      posts: { matches: [], total: 0 },
    }
  },
}

function queryIn(args: Args): string {
  const query = args.text('query')?.trim() ?? ''
  if (query === '') throw slackError('no_query')
  return query
}

/** Relevance is not modelled: `score` and `timestamp` both go by time. */
const ordered = <T>(newestFirst: readonly T[], args: Args): readonly T[] =>
  args.text('sort_dir') === 'asc' ? [...newestFirst].reverse() : newestFirst

function messages(world: SlackWorld, args: Args, asked: Search) {
  const found = ordered(findMessages(world, asked), args)
  const { page, next } = pageAt(args, found.length)
  const terms = args.flag('highlight') ? asked.terms : undefined
  return matchesPage(
    slicePage(found, page).map((message) => messageMatch(world, message, terms)),
    found.length,
    page,
    next,
  )
}

function files(world: SlackWorld, args: Args, asked: Search) {
  const found = ordered(findFiles(world, asked), args)
  const { page } = pageAt(args, found.length)
  return matchesPage(slicePage(found, page).map(showFile), found.length, page, undefined)
}

/** The page by number, or by cursor: `*` begins, and each page says how to go on. At most 100 on a page. */
function pageAt(args: Args, total: number): { page: NumberedPage; next: string | undefined } {
  const numbered = pageIn(args, 20, 100)
  const cursor = args.text('cursor')
  if (!cursor) return { page: numbered, next: undefined }
  const page = { ...numbered, page: cursor === '*' ? 1 : Number(readCursor(args, 'page')) }
  if (!Number.isInteger(page.page) || page.page < 1) throw slackError('invalid_cursor')
  return { page, next: page.page * page.count < total ? cursorTo('page', String(page.page + 1)) : '' }
}
