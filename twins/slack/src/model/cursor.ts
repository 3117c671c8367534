import type { Args } from '../args.ts'
import { slackError } from '../errors.ts'

const MOST = 1000

/** A cursor says what comes first on the next page: base64 of `user:U…`, `team:C…`, `next_ts:…` (tapes/slack-ruby-client, tapes/nango). */
export const cursorTo = (kind: string, next: string): string => Buffer.from(`${kind}:${next}`).toString('base64')

/** What a request's cursor points at; undefined on the first page. Throws `invalid_cursor` when it is none of this kind. */
export function readCursor(args: Args, kind: string): string | undefined {
  const given = args.text('cursor')
  if (!given) return undefined
  const text = Buffer.from(given, 'base64').toString()
  if (!text.startsWith(`${kind}:`) || text.length === kind.length + 1) throw slackError('invalid_cursor')
  return text.slice(kind.length + 1)
}

/** The asked size of a page. Throws `error` when it is no whole number from 1 to 1000; 0 and nothing mean `otherwise`. */
export function readLimit(args: Args, otherwise: number, error = 'invalid_limit'): number {
  const given = args.text('limit')?.trim() ?? ''
  if (given === '' || Number(given) === 0) return otherwise
  if (!/^\d+$/.test(given) || Number(given) > MOST) throw slackError(error)
  return Number(given)
}

/** How a page says that there is another: an empty cursor when there is none. */
export const nextPage = (kind: string, next: string | undefined) => ({
  response_metadata: { next_cursor: next === undefined ? '' : cursorTo(kind, next) },
})
