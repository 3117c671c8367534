import type { ResourceCall } from './call.ts'
import type { PagePlan, PageRole } from './plan.ts'
import type { Row } from './rows.ts'

export interface Page {
  readonly rows: readonly Row[]
  /** Pointer in the reply to value. */
  readonly members: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, string>>
}

type Argument = (name: string, from: 'query' | 'body') => readonly string[]

/** One page of the rows, in the API's own way of paging. */
export function pageOf(call: ResourceCall, rows: readonly Row[], argument: Argument): Page {
  const plan = call.behaviour.page
  if (!plan || plan.family === 'none')
    return { rows, members: plan ? membersOf(call, plan, rows, 0, rows.length, rows.length) : {}, headers: {} }
  const size = sizeOf(call, plan, argument)
  const start = startOf(call, plan, rows, size, argument)
  const shown = rows.slice(start, start + size)
  return {
    rows: shown,
    members: membersOf(call, plan, rows, start, size, shown.length),
    headers: headersOf(call, plan, rows.length, start, size, shown),
  }
}

function sizeOf(call: ResourceCall, plan: PagePlan, argument: Argument): number {
  const asked = plan.params.limit && argument(plan.params.limit, plan.in)[0]
  if (!asked) return plan.size
  const size = Number(asked)
  if (!Number.isInteger(size) || size < 0)
    throw call.refuse('invalid', { message: `${plan.params.limit} must be a whole number`, field: plan.params.limit })
  return Math.min(Math.max(size, 1), plan.max)
}

function startOf(call: ResourceCall, plan: PagePlan, rows: readonly Row[], size: number, argument: Argument): number {
  const given = (role: 'offset' | 'page' | 'cursor') =>
    plan.params[role] ? argument(plan.params[role], plan.in)[0] : undefined
  const number = given(plan.family === 'page' ? 'page' : 'offset')
  if (plan.family !== 'cursor') {
    const asked = Number(number ?? plan.first)
    if (!Number.isInteger(asked)) throw call.refuse('invalid', { message: 'The page asked for is not a whole number' })
    return Math.max(0, plan.family === 'page' ? (asked - plan.first) * size : asked - plan.first)
  }
  const cursor = given('cursor')
  if (!cursor) return 0
  const last = plan.cursor === 'last-id' ? cursor : fromOpaque(cursor)
  const at = rows.findIndex((row) => row.id === last || row.key === last)
  if (at < 0) throw call.refuse('invalid', { message: 'The cursor is not valid', field: plan.params.cursor })
  return at + 1
}

const opaque = (key: string) => Buffer.from(`after:${key}`).toString('base64url')
const fromOpaque = (cursor: string) =>
  Buffer.from(cursor, 'base64url')
    .toString()
    .replace(/^after:/, '')

function membersOf(
  call: ResourceCall,
  plan: PagePlan,
  rows: readonly Row[],
  start: number,
  size: number,
  count: number,
): Record<string, unknown> {
  const more = start + count < rows.length
  const last = rows[start + count - 1]
  const at = (begin: number) =>
    plan.family === 'page' ? Math.floor(begin / Math.max(size, 1)) + plan.first : begin + plan.first
  const nothing = plan.end === 'null' ? null : plan.end === 'empty' ? '' : undefined
  const url = (begin: number, key?: Row) => pageUrl(call, plan, begin, size, key)
  const values: Record<PageRole, unknown> = {
    nextCursor: more && last ? cursorOf(plan, last) : nothing,
    previousCursor: nothing,
    nextUrl: more ? url(start + size, last) : nothing,
    previousUrl: start > 0 && plan.family !== 'cursor' ? url(Math.max(0, start - size)) : nothing,
    firstUrl: url(0),
    lastUrl: url(Math.max(0, (Math.ceil(rows.length / Math.max(size, 1)) - 1) * size)),
    selfUrl: url(start, rows[start - 1]),
    total: rows.length,
    pages: Math.ceil(rows.length / Math.max(size, 1)),
    hasMore: more,
    isLast: !more,
    offset: start,
    page: at(start),
    limit: size,
    count,
    nextNumber: more ? at(start + size) : nothing,
    previousNumber: start > 0 ? at(Math.max(0, start - size)) : nothing,
  }
  return Object.fromEntries(Object.entries(plan.reply).map(([role, pointer]) => [pointer, values[role as PageRole]]))
}

const cursorOf = (plan: PagePlan, last: Row): string => (plan.cursor === 'last-id' ? last.id : opaque(last.key))

function pageUrl(call: ResourceCall, plan: PagePlan, start: number, size: number, last?: Row): string {
  const url = new URL(call.input.request.path, 'http://twin')
  url.search = call.input.query.toString()
  if (plan.params.limit) url.searchParams.set(plan.params.limit, String(size))
  if (plan.family === 'cursor' && plan.params.cursor && last)
    url.searchParams.set(plan.params.cursor, cursorOf(plan, last))
  if (plan.family === 'page' && plan.params.page)
    url.searchParams.set(plan.params.page, String(Math.floor(start / Math.max(size, 1)) + plan.first))
  if (plan.family === 'offset' && plan.params.offset)
    url.searchParams.set(plan.params.offset, String(start + plan.first))
  return call.world.baseUrl + url.pathname + url.search
}

function headersOf(
  call: ResourceCall,
  plan: PagePlan,
  total: number,
  start: number,
  size: number,
  shown: readonly Row[],
): Record<string, string> {
  const headers: Record<string, string> = {}
  const more = start + shown.length < total
  const names = plan.headers ?? {}
  if (names.total) headers[names.total.toLowerCase()] = String(total)
  if (names.pages) headers[names.pages.toLowerCase()] = String(Math.ceil(total / Math.max(size, 1)))
  if (names.page) headers[names.page.toLowerCase()] = String(Math.floor(start / Math.max(size, 1)) + plan.first)
  if (names.limit) headers[names.limit.toLowerCase()] = String(size)
  if (names.next && more && shown.length > 0)
    headers[names.next.toLowerCase()] =
      plan.family === 'cursor' ? cursorOf(plan, shown.at(-1) as Row) : String(start + size)
  if (plan.link) {
    const links = [`<${pageUrl(call, plan, start, size)}>; rel="self"`]
    if (more) links.push(`<${pageUrl(call, plan, start + size, size, shown.at(-1))}>; rel="next"`)
    headers.link = links.join(', ')
  }
  return headers
}
