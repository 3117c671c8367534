import type { Collection, Reply } from '@dtu/kit'
import { oktaError } from './errors/error.ts'
import { limitOf, type PageSize, pageReply } from './paging.ts'
import { type Scan, scan } from './query/scan.ts'
import type { OktaInput, OktaWorld } from './types.ts'

export interface Listing<T extends { readonly seq: number }> {
  readonly collection: Collection<T, any>
  readonly size: PageSize
  readonly scan?: Omit<Scan<T>, 'after' | 'limit'>
  show(document: T): unknown
}

/** One page of documents, as the request asks for it, with the `Link` to the next. */
export function list<T extends { readonly seq: number }>(
  world: OktaWorld,
  input: OktaInput,
  listing: Listing<T>,
): Reply {
  const limit = limitOf(input, listing.size)
  const found = scan(listing.collection, { ...listing.scan, after: afterOf(input), limit: limit + 1 })
  const shown = found.slice(0, limit)
  const last = shown.at(-1)
  const more = found.length > limit && last ? { cursor: cursorOf(last.seq), limit } : undefined
  return pageReply(world, input, shown.map(listing.show), more, limit)
}

/** A cursor tells the place of the last document seen, and so outlives that document. */
export const cursorOf = (seq: number): string => Buffer.from(`seq:${seq}`).toString('base64url')

/** The place a cursor tells. Throws as for a cursor of no page (tapes/okta, GET /api/v1/apps). */
export function afterOf({ query }: OktaInput): number | undefined {
  const cursor = query.get('after')
  if (cursor === null || cursor === '') return undefined
  const seq = /^seq:(\d+)$/.exec(Buffer.from(cursor, 'base64url').toString())?.[1]
  if (seq === undefined) throw oktaError('E0000029', { causes: ['Invalid cursor.'] })
  return Number(seq)
}
