import { asSent, isSearch } from './asked.ts'
import type { Answer } from './client.ts'
import type { ApiDocument, ApiOperation, Schema } from './document.ts'
import { findId, holdsId } from './find.ts'
import { flat, typeOf } from './flat.ts'
import { Failure, type Maker, told, Unclear } from './make.ts'
import type { Pair } from './pairs.ts'

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '')

const LIMIT =
  /^(limit|perpage|pagesize|maxresults|count|top|size|itemsperpage|pagelimit|take|rows|resultsperpage|maxitems|pagepersize|first)$/
const PAGE = /^(page|pagenumber|pageno|pagenum|pageindex|currentpage)$/
const OFFSET = /^(offset|skip|start|startat|startindex|pageoffset)$/
const CURSOR = /^(cursor|pagetoken|nextpagetoken|nexttoken|continuationtoken|after|startingafter|pagecursor|marker)$/
const NEXT =
  /^(next|nextcursor|nextpagetoken|nexttoken|nextpage|nexturl|nextlink|continuationtoken|nextpagecursor|endcursor|after|nextpageurl|cursor|nextmarker|nexthref|nextpageuri)$/

const ITEMS = 5
const SIZE = 2

/** The ways a document offers to go through a list. */
export interface Paging {
  readonly limit: string
  /** Largest page. */
  readonly most: number
  readonly page?: string
  readonly offset?: string
  readonly cursor?: string
}

/** How a document says that a list is gone through; undefined where it does not, or not two at a time. */
export function pagingOf(api: ApiDocument, { parameters }: ApiOperation): Paging | undefined {
  const query = parameters.filter((p) => p.in === 'query')
  const named = (pattern: RegExp, types: readonly string[]) =>
    query.find(({ name, schema }) => pattern.test(plain(name)) && types.includes(typeOf(flat(api, schema))))?.name
  const number = ['integer', 'number', 'any', 'string']
  const limit = named(LIMIT, number)
  const page = named(PAGE, ['integer', 'number'])
  const offset = named(OFFSET, ['integer', 'number'])
  const cursor = named(CURSOR, ['string', 'any'])
  if (limit === undefined || !(page ?? offset ?? cursor)) return undefined
  const said = flat(api, query.find(({ name }) => name === limit)?.schema)
  if (said.minimum > SIZE || (said.enum && !said.enum.includes(SIZE))) return undefined
  const most = said.enum ? Math.max(...said.enum) : Math.min(said.maximum ?? 100, 100)
  return { limit, most, ...(page && { page }), ...(offset && { offset }), ...(cursor && { cursor }) }
}

/** Whether a list of the collection can be gone through in pages, by what the document says. */
export const isPaged = (api: ApiDocument, { list }: Pair): boolean =>
  list !== undefined && pagingOf(api, list) !== undefined && !isSearch(list)

/** Makes some items and goes through the list two at a time: each must come once, and no page may be longer. */
export async function walkPages(api: ApiDocument, maker: Maker, pair: Pair): Promise<void> {
  const list = pair.list as ApiOperation
  const paging = pagingOf(api, list) as Paging
  const within = await maker.within(pair.create, pair.path)
  const wanted: string[] = []
  let asked: Record<string, unknown> = {}
  for (let n = 0; n < ITEMS; n++) {
    // What the list must be asked by is the same for all.
    const made = await maker.make(pair, { within, fixed: asked })
    wanted.push(made.id)
    const sent = asSent(api, list, made)
    if (!sent) throw new Unclear('the list wants to be asked by what its items do not tell')
    asked = sent
  }
  const query = { ...asked, [paging.limit]: SIZE }
  const seen: string[] = []
  let answer = await maker.ask(list, within, { query })
  for (let pages = 1; pages < 60; pages++) {
    if (answer.status !== 200) throw new Failure('page', told(answer))
    const ids = idsIn(answer.body, wanted, pair)
    if (ids.length > SIZE) throw new Failure('page', `${ids.length} items on a page of ${SIZE}`)
    seen.push(...ids)
    const next = await followOn(maker, list, within, paging, query, answer, pages)
    if (!next) break
    answer = next
  }
  const missing = wanted.filter((id) => !seen.includes(id))
  if (missing.length > 0)
    throw new Failure('pages', `${missing.length} of ${ITEMS} items came on no page; the last was ${told(answer)}`)
  if (seen.length > wanted.length) throw new Failure('pages', `${seen.length - wanted.length} items came twice`)
}

/** The next page: by a `Link` header, else by what the body says of it, else by counting on until a page is not full. */
export async function followOn(
  maker: Maker,
  list: ApiOperation,
  within: readonly string[],
  paging: Paging,
  query: Readonly<Record<string, unknown>>,
  answer: Answer,
  pages: number,
): Promise<Answer | undefined> {
  const link = /<([^>]+)>;\s*rel="?next"?/.exec(answer.headers.get('link') ?? '')?.[1]
  if (link) return maker.follow(list, link)
  if (answer.headers.has('link') && !paging.page && !paging.offset) return undefined
  const said = nextIn(answer.body, paging.cursor)
  if (said === '') return undefined
  if (said !== undefined && /^(https?:|\/)/.test(said)) return maker.follow(list, said)
  const on = (place: Record<string, unknown>) => maker.ask(list, within, { query: { ...query, ...place } })
  if (paging.cursor && !(paging.page ?? paging.offset) && said === undefined) return undefined
  if (paging.cursor && said !== undefined) return on({ [paging.cursor]: said })
  const size = Number(query[paging.limit])
  if (elementsOf(answer.body).length < size) return undefined
  if (paging.page) return on({ [paging.page]: firstPage(list, paging.page) + pages })
  return paging.offset ? on({ [paging.offset]: pages * size }) : undefined
}

function firstPage(list: ApiOperation, name: string): number {
  const { schema } = list.parameters.find((parameter) => parameter.name === name) as { schema: Schema }
  return schema.default === 0 || schema.minimum === 0 ? 0 : 1
}

/** What a body gives as the next page; an empty text where it says that there is none. */
function nextIn(body: unknown, cursor: string | undefined, depth = 0): string | undefined {
  if (typeof body !== 'object' || body === null || Array.isArray(body) || depth > 3) return undefined
  for (const [name, value] of Object.entries(body)) {
    if (!NEXT.test(plain(name)) && (cursor === undefined || plain(name) !== plain(cursor))) continue
    if (typeof value === 'string' || typeof value === 'number') return String(value)
    if (value === null) return ''
    if (typeof (value as Schema).href === 'string') return (value as Schema).href
  }
  return Object.values(body)
    .map((inner) => nextIn(inner, cursor, depth + 1))
    .find((found) => found !== undefined)
}

/** The elements of the longest list in a body; of a map of things by id, where it has no list. */
function elementsOf(body: unknown): readonly unknown[] {
  const lists = listsIn(body)
  if (lists.length > 0) return lists.reduce((a, b) => (b.length > a.length ? b : a))
  if (typeof body !== 'object' || body === null) return []
  const things = Object.values(body).filter((inner) => typeof inner === 'object' && inner !== null)
  const isMap = things.length === Object.keys(body).length
  return isMap ? Object.entries(body).map(([id, inner]) => ({ id, ...inner })) : []
}

/** The lists of a body, and of the objects in it; not those inside elements. */
function listsIn(body: unknown, depth = 0): (readonly unknown[])[] {
  if (Array.isArray(body)) return [body]
  if (typeof body !== 'object' || body === null || depth > 3) return []
  return Object.values(body).flatMap((inner) => listsIn(inner, depth + 1))
}

/** Which of some ids the elements of a page have: once for each element that has one. */
function idsIn(body: unknown, wanted: readonly string[], { param, path }: Pair): string[] {
  return elementsOf(body).flatMap((element) => {
    const id = findId(element, param, path)
    const found =
      wanted.find((one) => one === id) ?? wanted.find((one) => !/^\d{1,6}$/.test(one) && holdsId(element, one))
    return found === undefined ? [] : [found]
  })
}
