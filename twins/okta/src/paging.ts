import { Reply } from '@dtu/kit'
import { invalid } from './errors/error.ts'
import type { OktaInput, OktaWorld } from './types.ts'

/** How many an operation shows when nobody says, and at most. */
export interface PageSize {
  readonly size: number
  readonly max: number
  /** Refuse what is over `max` instead of showing less. */
  readonly strict?: boolean
}

/** The `limit` asked for. Throws E0000001 for one that is no number (tapes/okta, developer.okta.com "Pagination"). */
export function limitOf({ query }: OktaInput, { size, max, strict = false }: PageSize): number {
  const asked = query.get('limit')
  if (asked === null || asked === '') return size
  const limit = Number(asked)
  if (!Number.isInteger(limit)) throw invalid('limit', "'limit' must be an integer.")
  if (limit < 1) throw invalid('limit', 'limit must be at least 1')
  if (limit > max && strict)
    throw invalid('limit', `The specified limit of '${limit}' exceeds the maximum allowed value of '${max}'.`)
  return Math.min(limit, max)
}

/**
 * A list and its `Link` headers: where it is, and where it goes on, if it does. `after` is the cursor of the next page; `limit`
 * is told although nobody asked for one (tapes/okta, GET /api/v1/groups).
 */
export function pageReply(
  world: OktaWorld,
  input: OktaInput,
  items: readonly unknown[],
  after?: { readonly cursor: string; readonly limit: number },
  limit?: number,
): Reply {
  const links = [`<${urlOf(world, input, limit === undefined ? {} : { limit: String(limit) })}>; rel="self"`]
  if (after) links.push(`<${urlOf(world, input, { after: after.cursor, limit: String(after.limit) })}>; rel="next"`)
  return new Reply(items, { headers: { link: links } })
}

/** The request's own URL with some parameters changed; the cursor comes first, as recorded. */
function urlOf(world: OktaWorld, { request, query }: OktaInput, changes: Readonly<Record<string, string>>): string {
  const parameters = new URLSearchParams(changes.after === undefined ? {} : { after: changes.after })
  for (const [name, value] of query) if (changes[name] === undefined) parameters.append(name, value)
  if (changes.limit !== undefined) parameters.set('limit', changes.limit)
  const text = parameters.toString()
  return `${world.baseUrl}${request.path}${text === '' ? '' : `?${text}`}`
}
