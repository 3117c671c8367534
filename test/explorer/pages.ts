import type { Answer, Client } from './client.ts'
import type { ApiDocument, ApiOperation, Schema } from './document.ts'
import { findId, holdsId } from './find.ts'
import { flat, typeOf } from './flat.ts'
import type { Pair } from './pairs.ts'
import { Failure, isSearch, placed, type Walker } from './walk.ts'

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '')

const LIMIT =
  /^(limit|perpage|pagesize|maxresults|count|top|size|itemsperpage|pagelimit|take|rows|resultsperpage|maxitems|pagepersize|first)$/
const PAGE = /^(page|pagenumber|pageno|pagenum|pageindex|currentpage)$/
const OFFSET = /^(offset|skip|start|startat|startindex|pageoffset)$/
const CURSOR = /^(cursor|pagetoken|nextpagetoken|nexttoken|continuationtoken|after|startingafter|pagecursor|marker)$/
const NEXT =
  /^(next|nextcursor|nextpagetoken|nexttoken|nextpage|nexturl|nextlink|continuationtoken|nextpagecursor|endcursor|after|nextpageurl|cursor|nextmarker|nexthref|nextpageuri)$/

const ITEMS = 5

/** The ways a document offers to go through a list. */
interface Paging {
  readonly limit: string
  readonly page?: string
  readonly offset?: string
  readonly cursor?: string
}

function pagingOf(api: ApiDocument, { parameters }: ApiOperation): Paging | undefined {
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
  if (said.minimum > 2 || (said.enum && !said.enum.includes(2))) return undefined
  return { limit, ...(page && { page }), ...(offset && { offset }), ...(cursor && { cursor }) }
}

/** Whether a list of the collection can be gone through in pages, by what the document says. */
export const isPaged = (api: ApiDocument, { list }: Pair): boolean =>
  list !== undefined && pagingOf(api, list) !== undefined && !isSearch(list)

/** Makes some items and goes through the list two at a time: each must come once. */
export async function walkPages(api: ApiDocument, client: Client, walker: Walker, pair: Pair): Promise<void> {
  const list = pair.list as ApiOperation
  const paging = pagingOf(api, list) as Paging
  const within = await walker.within(pair.create, pair.create.path)
  const wanted: string[] = []
  let asked: Record<string, unknown> = {}
  for (let n = 0; n < ITEMS; n++) {
    const made = await walker.make(pair, 0, within)
    wanted.push(made.id)
    asked = walker.asSent(list, made) ?? {}
  }
  const place = placed(list.path, Object.values(within))
  const seen: string[] = []
  let answer = await walker.ask(list, place, { query: { ...asked, [paging.limit]: 2 } })
  for (let pages = 1; pages < 60; pages++) {
    if (answer.status !== 200)
      throw new Failure('page', `${answer.status} ${JSON.stringify(answer.body).slice(0, 200)}`)
    seen.push(...idsIn(answer.body, wanted, pair))
    const next = await nextPage(client, walker, list, place, { ...paging, asked }, answer, pages)
    if (!next) break
    answer = next
  }
  const missing = wanted.filter((id) => !seen.includes(id))
  if (missing.length > 0) throw new Failure('pages', `${missing.length} of ${ITEMS} items came on no page`)
  if (seen.length > wanted.length) throw new Failure('pages', `${seen.length - wanted.length} items came twice`)
}

/** A `Link` header first, then what the body says of a next page, then counting on until a page is empty. */
async function nextPage(
  client: Client,
  walker: Walker,
  list: ApiOperation,
  place: Readonly<Record<string, string>>,
  paging: Paging & { readonly asked: Record<string, unknown> },
  answer: Answer,
  pages: number,
): Promise<Answer | undefined> {
  const link = /<([^>]+)>;\s*rel="?next"?/.exec(answer.headers.get('link') ?? '')?.[1]
  if (link) return client.follow(list, link, walker.headersFor(list))
  if (answer.headers.has('link') && !paging.page && !paging.offset) return undefined
  const said = nextIn(answer.body, paging.cursor)
  if (said === '') return undefined
  if (said !== undefined && /^(https?:|\/)/.test(said)) return client.follow(list, said, walker.headersFor(list))
  const on = (query: Record<string, unknown>) =>
    walker.ask(list, place, { query: { ...paging.asked, [paging.limit]: 2, ...query } })
  if (paging.cursor && !(paging.page ?? paging.offset) && said === undefined) return undefined
  if (paging.cursor && said !== undefined) return on({ [paging.cursor]: said })
  if (elementsOf(answer.body).length < 2) return undefined
  if (paging.page) return on({ [paging.page]: firstPage(list, paging.page) + pages })
  return paging.offset ? on({ [paging.offset]: pages * 2 }) : undefined
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

/** The elements of the longest list in a body. */
function elementsOf(body: unknown, depth = 0): readonly unknown[] {
  if (Array.isArray(body)) return body
  if (typeof body !== 'object' || body === null || depth > 3) return []
  const lists = Object.values(body).map((inner) => elementsOf(inner, depth + 1))
  const longest = lists.reduce((a, b) => (b.length > a.length ? b : a), [])
  // A map of things by id.
  const things = Object.values(body).filter((inner) => typeof inner === 'object' && inner !== null)
  return longest.length === 0 && things.length === Object.keys(body).length
    ? Object.entries(body).map(([id, inner]) => ({ id, ...inner }))
    : longest
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
