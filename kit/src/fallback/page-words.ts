import type { ResourceCall } from './call.ts'
import { type Cut, positionParam } from './page.ts'
import type { PagePlan, PageRole } from './plan.ts'

/** What a list says of its pages, in the body: pointer to value. */
export function membersOf(call: ResourceCall, plan: PagePlan, cut: Cut): Record<string, unknown> {
  const { total, start, size, rows, cursors } = cut
  const count = rows.length
  const last = rows.at(-1)
  const more = start + count < total && count > 0
  const nothing = plan.end === 'null' ? null : plan.end === 'empty' ? '' : undefined
  const previous = Math.max(0, start - size)
  const values: Record<PageRole, unknown> = {
    nextCursor: more && last ? cursors.write(last, start + count) : nothing,
    previousCursor: start > 0 && rows[0] && plan.params.before ? cursors.write(rows[0], start) : nothing,
    nextUrl: more ? urlAt(call, plan, cut, start + count) : nothing,
    previousUrl: start > 0 && plan.family !== 'cursor' ? urlAt(call, plan, cut, previous) : nothing,
    firstUrl: urlAt(call, plan, cut, 0),
    lastUrl: plan.family === 'cursor' ? nothing : urlAt(call, plan, cut, lastStart(cut)),
    selfUrl: urlAsked(call),
    total,
    pages: pagesOf(cut),
    hasMore: more,
    isLast: !more,
    offset: start + (plan.family === 'offset' ? plan.first : 0),
    page: numberAt(plan, cut, start),
    limit: size,
    count,
    nextNumber: more ? numberAt(plan, cut, start + count) : nothing,
    previousNumber: start > 0 ? numberAt(plan, cut, previous) : nothing,
  }
  return Object.fromEntries(Object.entries(plan.reply).map(([role, pointer]) => [pointer, values[role as PageRole]]))
}

const pagesOf = ({ total, size }: Cut): number => Math.ceil(total / Math.max(size, 1))

const lastStart = (cut: Cut): number => Math.max(0, (pagesOf(cut) - 1) * cut.size)

const numberAt = (plan: PagePlan, { size }: Cut, start: number): number =>
  plan.family === 'offset'
    ? start + plan.first
    : Math.floor(start / Math.max(size, 1)) + (plan.first || (plan.family === 'page' ? 0 : 1))

/** The URL as it was asked for. */
function urlAsked({ world, input: { request } }: ResourceCall): string {
  const mark = request.url.indexOf('?')
  return world.baseUrl + request.path + (mark < 0 ? '' : request.url.slice(mark))
}

/** The URL of the page that begins at a row. */
function urlAt(call: ResourceCall, plan: PagePlan, cut: Cut, start: number): string {
  const query = new URLSearchParams(call.input.query)
  const { limit, page, offset, before } = plan.params
  const cursor = positionParam(plan)
  if (limit) query.set(limit, String(cut.size))
  if (before) query.delete(before)
  if (plan.family === 'cursor' && cursor) {
    const row = start === cut.start + cut.rows.length ? cut.rows.at(-1) : undefined
    if (start > 0 && row) query.set(cursor, String(cut.cursors.write(row, start)))
    else query.delete(cursor)
  }
  if (plan.family === 'page' && page) query.set(page, String(numberAt(plan, cut, start)))
  if (plan.family === 'offset' && offset) query.set(offset, String(start + plan.first))
  const text = query.toString()
  return `${call.world.baseUrl}${call.input.request.path}${text && `?${text}`}`
}

/** What a list says of its pages, in headers. */
export function headersOf(call: ResourceCall, plan: PagePlan, cut: Cut): Record<string, string> {
  const { total, start, rows, cursors } = cut
  const next = start + rows.length
  const more = next < total && rows.length > 0
  const last = rows.at(-1)
  const names = plan.headers ?? {}
  const headers: Record<string, string> = {}
  const set = (name: string | undefined, value: string | number) => {
    if (name) headers[name.toLowerCase()] = String(value)
  }
  set(names.total, total)
  set(names.pages, pagesOf(cut))
  set(names.page, numberAt(plan, cut, start))
  set(names.limit, cut.size)
  if (more && last) set(names.next, plan.family === 'cursor' ? cursors.write(last, next) : numberAt(plan, cut, next))
  // Where nothing else tells the next page, the header that all clients know does.
  if (plan.link || (more && !tellsNext(plan))) set('link', linksOf(call, plan, cut, more ? next : undefined))
  return headers
}

const tellsNext = ({ reply, headers }: PagePlan): boolean =>
  [reply.nextCursor, reply.nextUrl, reply.nextNumber, headers?.next].some((told) => told !== undefined)

function linksOf(call: ResourceCall, plan: PagePlan, cut: Cut, next: number | undefined): string {
  const link = (rel: string, start: number) => `<${urlAt(call, plan, cut, start)}>; rel="${rel}"`
  const links = [`<${urlAsked(call)}>; rel="self"`]
  if (next !== undefined) links.push(link('next', next))
  if (plan.family !== 'cursor') {
    links.push(link('first', 0), link('last', lastStart(cut)))
    if (cut.start > 0) links.push(link('prev', Math.max(0, cut.start - cut.size)))
  }
  return links.join(', ')
}
