import type { Reply } from '@dtu/kit'
import { fallback } from '../contract/fallback.ts'
import { limitOf, type PageSize, pageReply } from '../paging.ts'
import { readCriteria } from '../query/criteria.ts'
import { matcher } from '../query/match.ts'
import type { Document, OktaInput, OktaWorld, Operation } from '../types.ts'

const MOST = 200

/** All items of a generated list, as they are shown. */
function everything(world: OktaWorld, input: OktaInput): Document[] {
  const all: Document[] = []
  for (let after: string | undefined; ; ) {
    const query = new URLSearchParams(input.query)
    for (const name of ['filter', 'limit', 'after']) query.delete(name)
    query.set('limit', String(MOST))
    if (after !== undefined) query.set('after', after)
    const { body } = fallback(world, { ...input, query }) as { body: Document[] }
    const seen = new Set(all.map(({ id }) => id))
    const fresh = body.filter(({ id }) => !seen.has(id))
    all.push(...fresh)
    if (fresh.length < MOST) return all
    after = String(fresh.at(-1)?.id)
  }
}

/** A generated list that also takes a `filter` (SCIM) on some properties, and pages, though its document may not say so. */
export const sifted =
  (filterable: RegExp, size: PageSize, view: (item: Document) => Document = (item) => item): Operation =>
  (world, input): Reply => {
    const filter = input.query.get('filter')
    const matches = filter ? matcher(readCriteria(filter, (property) => filterable.test(property))) : () => true
    const found = everything(world, input).filter((item) => matches(view(item)))
    const limit = limitOf(input, size)
    const after = input.query.get('after')
    const from = after === null ? 0 : found.findIndex(({ id }) => id === after) + 1
    const shown = found.slice(from, from + limit)
    const last = from + limit < found.length ? shown.at(-1) : undefined
    return pageReply(world, input, shown, last && { cursor: String(last.id), limit }, limit)
  }
