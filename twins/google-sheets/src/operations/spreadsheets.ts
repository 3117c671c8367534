import { type Document, statusError } from '@dtu/twin-google-drive/auth'
import { requestIn } from '@dtu/twin-google-drive/editor'
import { makeFile, SPREADSHEET } from '@dtu/twin-google-drive/files'
import { generated } from '../generated.ts'
import { blank, open, save } from '../model/open.ts'
import { type Draft, REQUESTS } from '../model/requests.ts'
import type { SheetsInput, SheetsWorld } from '../types.ts'
import { showSpreadsheet } from '../view/spreadsheet.ts'
import type { Family } from './family.ts'

const textOf = (value: unknown, otherwise: string): string =>
  typeof value === 'string' && value !== '' ? value : otherwise

function create(world: SheetsWorld, { body }: SheetsInput): Document {
  const { title, locale, timeZone } = Object(body.properties)
  const name = textOf(title, 'Untitled spreadsheet')
  const file = makeFile(world, name, SPREADSHEET)
  const made = blank(file.id)
  const asked: readonly Document[] = Array.isArray(body.sheets) ? body.sheets.map(Object) : []
  let draft: Draft = {
    world,
    title: name,
    place: 'sheets',
    book: {
      ...made,
      locale: textOf(locale, made.locale),
      timeZone: textOf(timeZone, made.timeZone),
      sheets: asked.length > 0 ? [] : made.sheets,
    },
  }
  for (const [n, { properties }] of asked.entries()) {
    const named = { sheetId: n === 0 ? 0 : undefined, ...Object(properties) }
    draft = {
      ...draft,
      book: REQUESTS.addSheet?.({ ...draft, place: `sheets[${n}]` }, { properties: named }).book ?? draft.book,
    }
  }
  return showSpreadsheet(save(world, draft.book, {}), name)
}

/** All requests of a batch, or none (Sheets, `spreadsheets.batchUpdate`). */
function batchUpdate(world: SheetsWorld, { path, body }: SheetsInput): Document {
  const opened = open(world, path.spreadsheetId ?? '', 'write')
  const requests: readonly unknown[] = Array.isArray(body.requests) ? body.requests : []
  if (requests.length === 0) throw statusError('INVALID_ARGUMENT', 'Must specify at least one request.')
  let { book, title } = opened
  const replies = requests.map((request, n) => {
    const { work, place, said } = requestIn(generated, REQUESTS, request, n)
    const done = work({ world, book, title, place }, said)
    book = done.book ?? book
    title = done.title ?? title
    return done.reply ?? {}
  })
  save(world, book, {})
  opened.edited(title)
  const spreadsheet =
    body.includeSpreadsheetInResponse === true ? { updatedSpreadsheet: showSpreadsheet(book, title) } : {}
  return { spreadsheetId: book.spreadsheetId, replies, ...spreadsheet }
}

export const spreadsheets: Family = {
  'sheets.spreadsheets.create': create,
  'sheets.spreadsheets.batchUpdate': batchUpdate,
  'sheets.spreadsheets.get': (world, { path, query }) => {
    const { book, title } = open(world, path.spreadsheetId ?? '', 'read')
    if (query.get('includeGridData')?.toLowerCase() === 'true' || /\bdata\b/.test(query.get('fields') ?? ''))
      throw statusError('UNIMPLEMENTED', 'Grid data is not modelled by this twin: read values instead')
    return showSpreadsheet(book, title)
  },
}
