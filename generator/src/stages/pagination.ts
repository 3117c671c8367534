import type { PagePlan, PageRole } from '@dtu/kit/fallback/plan'
import { escapeSegment } from '../document/pointer.ts'
import type { Operation, Parameter, Schema } from '../draft.ts'
import type { Lens } from './lens.ts'
import type { Listing } from './listing.ts'
import { requestOf, type Success } from './success.ts'
import { plain } from './words.ts'

/** Request parameters by role, spelt plainly. The first match of a role is taken. */
const params = {
  cursor:
    /^(cursor|nextcursor|pagetoken|nextpagetoken|nexttoken|continuationtoken|continuation|token|after|startingafter|afterid|marker|startafter|sinceid|bookmark|pagecursor|nextpage|exclusivestartkey|scrollid|skiptoken|pagingtoken)$/,
  before: /^(before|endingbefore|prevcursor|previoustoken|beforeid|untilid|maxid)$/,
  offset: /^(offset|skip|start|startat|startindex|from|first|pageoffset|startrow|startposition)$/,
  page: /^(page|pagenumber|pageno|pagenum|p|pageindex|currentpage|pagepage)$/,
  limit:
    /^(limit|perpage|pagesize|maxresults|count|top|size|itemsperpage|max|pagelimit|take|rows|num|results|first|resultsperpage|maxitems|pageperpage|nb|items)$/,
}

type Param = keyof typeof params

/** Reply properties by role, spelt plainly. */
const roles: [PageRole, RegExp][] = [
  ['nextUrl', /^(nexturl|nextlink|nextpageurl|nextpagelink|odatanextlink|nexthref|nextpageuri|nexturi)$/],
  ['previousUrl', /^(prevurl|previousurl|previouslink|prevlink|previouspageuri|prevpageurl|previousuri)$/],
  ['firstUrl', /^(firsturl|firstlink|firstpageurl|firstpageuri)$/],
  ['lastUrl', /^(lasturl|lastlink|lastpageurl|lastpageuri)$/],
  [
    'nextCursor',
    /^(nextcursor|nextpagetoken|nexttoken|continuationtoken|nextpagecursor|endcursor|cursor|nextmarker|after|lastkey|bookmark|scrollid|continuation|nextpageid)$/,
  ],
  ['previousCursor', /^(prevcursor|previouscursor|prevpagetoken|previouspagetoken|startcursor|before)$/],
  [
    'total',
    /^(total|totalcount|totalresults|totalitems|totalelements|totalrecords|totalsize|totalhits|odatacount|recordstotal|resultcount|numfound|totalentries|itemstotal)$/,
  ],
  ['pages', /^(pages|totalpages|pagestotal|pagecount|totalpagecount|lastpage|numpages)$/],
  ['hasMore', /^(hasmore|hasnext|hasnextpage|more|moreresults|hasmoreitems|hasmoreresults|ismore)$/],
  ['isLast', /^(islast|islastpage|last|lastpage|end|endofrecords|complete)$/],
  ['offset', /^(offset|skip|start|startat|startindex|from)$/],
  ['page', /^(page|currentpage|pagenumber|pageno|pageindex)$/],
  ['limit', /^(limit|perpage|pagesize|maxresults|itemsperpage)$/],
  ['count', /^(count|size|length|numberofelements|itemcount|returned|currentitemcount)$/],
]

/** How a list operation is paged: by its parameters first, by its reply where they leave it open. */
export function pageOf(
  lens: Lens,
  operation: Operation,
  success: Success,
  listing: Listing,
  linksElsewhere: boolean,
): PagePlan {
  const found = requestParams(lens, operation)
  const reply = listing.at === '' ? {} : replyRoles(lens, success.schema, listing.at, found.params.cursor)
  const family = familyOf(found.params, reply, success)
  const isNumber = reply.nextCursor !== undefined && isNumeric(lens, success.schema, reply.nextCursor)
  const limit = found.declared.limit
  const said = lens.flat(limit).said
  const headers = headerRoles(success)
  // Documents declare the header for some lists and mean it for all that have nowhere else to put it.
  const link =
    hasLink(success) || (linksElsewhere && listing.at === '' && !listing.map && Object.keys(found.params).length > 0)
  const isIdCursor =
    found.params.cursor !== undefined && /^(startingafter|afterid|sinceid|startafter)$/.test(plain(found.params.cursor))
  return {
    family,
    in: found.in,
    params: found.params,
    first: firstOf(lens, family === 'cursor' && found.params.page ? 'page' : family, found.declared),
    size: whole(said.default) ?? Math.min(whole(said.maximum) ?? 50, 50),
    max: whole(said.maximum) ?? 1000,
    cursor: isNumber
      ? 'number'
      : isIdCursor || (family === 'cursor' && !reply.nextCursor && !reply.nextUrl)
        ? 'last-id'
        : 'opaque',
    ...(link ? { link } : {}),
    ...(Object.keys(headers).length ? { headers } : {}),
    reply,
    end: endOf(lens, success.schema, reply),
  }
}

interface Found {
  in: 'query' | 'body'
  params: Partial<Record<Param, string>>
  declared: Partial<Record<Param, Schema>>
}

function requestParams(lens: Lens, operation: Operation): Found {
  const query = operation.parameters.filter((parameter) => parameter.in === 'query')
  const fromQuery = pick(
    lens,
    query.map(({ name, schema }: Parameter) => [name, schema]),
  )
  if (Object.keys(fromQuery.params).length || operation.method === 'get') return { in: 'query', ...fromQuery }
  const body = [...lens.flat(requestOf(operation)?.schema).properties]
  return { in: 'body', ...pick(lens, body) }
}

function pick(lens: Lens, candidates: [string, Schema][]): Omit<Found, 'in'> {
  const found: Omit<Found, 'in'> = { params: {}, declared: {} }
  for (const role of Object.keys(params) as Param[])
    for (const [name, schema] of candidates) {
      if (
        found.params[role] !== undefined ||
        Object.values(found.params).includes(name) ||
        !params[role].test(plain(name))
      )
        continue
      if (
        (role === 'offset' || role === 'page') &&
        lens.scalar(schema) === 'string' &&
        lens.flat(schema).said.format !== undefined
      )
        continue
      found.params[role] = name
      found.declared[role] = schema
    }
  // `after`, `before` and `first` alone are bounds in time or numbers, not pages.
  if (found.params.before && !found.params.cursor) delete found.params.before
  const isTime = ['date', 'date-time'].includes(String(lens.flat(found.declared.cursor).said.format))
  if (isTime) delete found.params.cursor
  // `page` of type text beside a token is another name for one; a number is a page.
  const isText = lens.scalar(found.declared.page) === 'string'
  if (found.params.cursor && found.params.page && isText) delete found.params.page
  return found
}

/** @param cursor the request's cursor: a reply's property of the same name holds the next one */
function replyRoles(lens: Lens, schema: Schema | undefined, listAt: string, cursor?: string): PagePlan['reply'] {
  const found: Partial<Record<PageRole, string>> = {}
  visit(lens, schema, '', listAt, 0, found)
  const namesake = [...lens.flat(schema).properties].find(
    ([name, property]) => cursor !== undefined && plain(name) === plain(cursor) && fits(lens, 'nextCursor', property),
  )
  if (namesake && !found.nextCursor && !found.nextUrl) found.nextCursor = `/${escapeSegment(namesake[0])}`
  return found
}

function isNumeric(lens: Lens, schema: Schema | undefined, pointer: string): boolean {
  const at = pointer
    .split('/')
    .slice(1)
    .reduce<Schema | undefined>((inner, step) => lens.property(inner, step), schema)
  const type = lens.scalar(at)
  return type === 'integer' || type === 'number'
}

function visit(
  lens: Lens,
  schema: Schema | undefined,
  at: string,
  listAt: string,
  depth: number,
  found: Partial<Record<PageRole, string>>,
): void {
  for (const [name, property] of lens.flat(schema).properties) {
    const pointer = `${at}/${escapeSegment(name)}`
    if (pointer === listAt) continue
    const flat = lens.flat(property)
    if (flat.properties.size && depth < 3 && !flat.items) visit(lens, property, pointer, listAt, depth + 1, found)
    else claim(lens, name, property, pointer, at, found)
  }
}

function claim(
  lens: Lens,
  name: string,
  property: Schema,
  pointer: string,
  at: string,
  found: Partial<Record<PageRole, string>>,
): void {
  const role =
    linkRole(lens, name, property, at) ??
    roles.find(([key, pattern]) => pattern.test(plain(name)) && fits(lens, key, property))?.[0]
  if (role && found[role] === undefined) found[role] = pointer
}

/** `next` may be a URL, a token or a number; `links.next.href` is a URL. */
function linkRole(lens: Lens, name: string, property: Schema, at: string): PageRole | undefined {
  const inLinks = /links?|paging|_links/i.test(at)
  const last = plain(name === 'href' ? at.split('/').at(-1)! : name)
  const kinds: Record<string, [PageRole, PageRole?]> = {
    next: ['nextUrl', 'nextNumber'],
    nextpage: ['nextUrl', 'nextNumber'],
    prev: ['previousUrl', 'previousNumber'],
    previous: ['previousUrl', 'previousNumber'],
    prevpage: ['previousUrl', 'previousNumber'],
    first: ['firstUrl'],
    last: ['lastUrl'],
    self: ['selfUrl'],
  }
  const kind = kinds[last]
  if (!kind) return undefined
  const type = lens.scalar(property)
  if (type === 'integer' || type === 'number') return kind[1]
  if (type !== 'string' && lens.flat(property).types.size) return undefined
  const { said } = lens.flat(property)
  const isUrl =
    inLinks ||
    said.format === 'uri' ||
    said.format === 'url' ||
    /\b(url|uri|link)\b/i.test(String(said.description)) ||
    /^(https?:|\/)/.test(String(said.example))
  if (isUrl) return kind[0]
  return last === 'next' || last === 'nextpage'
    ? type === 'string'
      ? 'nextCursor'
      : undefined
    : last.startsWith('prev')
      ? 'previousCursor'
      : undefined
}

function fits(lens: Lens, role: PageRole, property: Schema): boolean {
  const type = lens.scalar(property)
  if (role === 'hasMore' || role === 'isLast') return type === 'boolean'
  if (/Cursor$/.test(role)) return type !== 'boolean'
  if (/Url$/.test(role)) return type === 'string' || type === undefined
  return type === 'integer' || type === 'number'
}

function familyOf(found: Found['params'], reply: PagePlan['reply'], success: Success): PagePlan['family'] {
  // A cursor that no reply gives is the last way to page, where there is a number too.
  const given = reply.nextCursor !== undefined || reply.nextUrl !== undefined || hasLink(success)
  if (found.cursor && (given || !(found.page ?? found.offset))) return 'cursor'
  if (found.page) return 'page'
  if (found.offset) return 'offset'
  return (reply.nextUrl || reply.nextCursor || hasLink(success)) && found.limit ? 'cursor' : 'none'
}

function firstOf(lens: Lens, family: PagePlan['family'], declared: Found['declared']): number {
  const said = lens.flat(family === 'page' ? declared.page : declared.offset).said
  const start = whole(said.default) ?? whole(said.minimum)
  if (family === 'page')
    return start === 0 ||
      /(zero|0)[- ](based|indexed)|starting (from|at|with) 0|begins? (at|with) 0/i.test(String(said.description))
      ? 0
      : 1
  return start === 1 ? 1 : 0
}

function headerRoles(success: Success): Record<string, string> {
  const found: Record<string, string> = {}
  for (const name of Object.keys(success.response?.headers ?? {})) {
    const word = plain(name.replace(/^x-/i, ''))
    const role = /^total(count|items|records)?$|^pagination(total|count)$|^countt?otal$/.test(word)
      ? 'total'
      : /^(totalpages|pagecount|paginationpages)$/.test(word)
        ? 'pages'
        : /^(next|nextpage|nextcursor|nextpagetoken)$/.test(word)
          ? 'next'
          : undefined
    if (role) found[role] = name
  }
  return found
}

export function hasLink(success: Success): boolean {
  return Object.keys(success.response?.headers ?? {}).some((name) => name.toLowerCase() === 'link')
}

function endOf(lens: Lens, schema: Schema | undefined, reply: PagePlan['reply']): PagePlan['end'] {
  const pointer = reply.nextUrl ?? reply.nextCursor ?? reply.nextNumber
  if (!pointer) return 'absent'
  const path = pointer.slice(1).split('/')
  let holder = schema
  for (const name of path.slice(0, -1)) holder = lens.property(holder, name)
  const last = path.at(-1)!
  if (lens.flat(lens.property(holder, last)).nullable) return 'null'
  return lens.flat(holder).required.has(last) ? 'empty' : 'absent'
}

function whole(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined
}
