import { escapeSegment } from '../document/pointer.ts'
import type { Schema } from '../draft.ts'
import type { Lens } from './lens.ts'
import { nounKey, plain, sameNoun } from './words.ts'

/** A list inside a reply. */
export interface Listing {
  /** Pointer to the list. */
  at: string
  items: Schema | undefined
  /** A map by id, not an array. */
  map: boolean
  /** Pointer inside each element to the item itself. */
  each?: string
  /** Names match the resource, or the whole reply is the list. */
  sure: boolean
}

const generic = new Set(
  'items item data result results value values entries entry records record list lists content contents rows elements objects hits documents edges nodes resources collection response page payload body member members embedded'.split(
    ' ',
  ),
)
const meta =
  /^(ok|success|status|code|message|messages|errors?|warnings?|kind|etag|object|type|self|href|url|links?|meta|metadata|paging|pagination|pageinfo|page|pages|pagesize|perpage|limit|offset|skip|start|startat|startindex|total.*|count|size|length|itemsperpage|maxresults|first|last|previous|prev|next.*|has.*|is.*|cursor|after|before|number.*|from|to|took|version|schemas|includes?|included|odata.*|requestid|timestamp|incomplete.*|unreachable|needed|provided|responsemetadata|cachets|sort|filter|query|expand)$/

/**
 * Finds the list in a reply.
 * @param noun what the path calls its items
 */
export function findList(lens: Lens, schema: Schema | undefined, noun: string): Listing | undefined {
  if (!schema) return undefined
  if (lens.isArray(schema))
    return {
      at: '',
      items: lens.flat(schema).items,
      map: false,
      sure: true,
      ...eachOf(lens, lens.flat(schema).items, noun),
    }
  return inObject(lens, schema, noun, '', 0) ?? asMap(lens, schema)
}

function inObject(lens: Lens, schema: Schema, noun: string, at: string, depth: number): Listing | undefined {
  const { properties } = lens.flat(schema)
  const arrays = [...properties].filter(
    ([, property]) => lens.isArray(property) && !lens.flat(property).types.has('string'),
  )
  const named = arrays.find(([name]) => sameNoun(name, noun))
  const usual = arrays.find(([name]) => generic.has(plain(name)))
  const [only, ...others] = arrays.filter(([name]) => !meta.test(plain(name)))
  const rest = [...properties.keys()].filter((name) => name !== only?.[0])
  const lonely = others.length === 0 && rest.every((name) => meta.test(plain(name))) ? only : undefined
  const chosen = named ?? usual ?? (depth === 0 ? lonely : undefined)
  const mapped = chosen
    ? undefined
    : [...properties].find(([name, property]) => isMap(lens, property) && sameNoun(name, noun))
  if (mapped)
    return { at: `${at}/${escapeSegment(mapped[0])}`, items: lens.flat(mapped[1]).values, map: true, sure: true }
  if (chosen) return listingAt(lens, `${at}/${escapeSegment(chosen[0])}`, chosen[1], noun, Boolean(named ?? usual))
  if (depth >= 2) return undefined
  for (const [name, property] of properties) {
    if (!lens.isObject(property) || !(generic.has(plain(name)) || sameNoun(name, noun))) continue
    const inner = inObject(lens, property, noun, `${at}/${escapeSegment(name)}`, depth + 1)
    if (inner) return inner
  }
  return undefined
}

/** The list in a reply that must have one, as good as can be told: of the items themselves, else of things, else of what comes first. */
export function likelyList(lens: Lens, schema: Schema | undefined, item: Schema | undefined): Listing | undefined {
  const { name } = lens.flat(item)
  const arrays = [...lens.flat(schema).properties].filter(
    ([property, value]) => lens.isArray(value) && !meta.test(plain(property)),
  )
  const elements = ([, value]: [string, Schema]) => lens.flat(value).items
  const chosen =
    arrays.find((array) => name !== undefined && lens.flat(elements(array)).name === name) ??
    arrays.find((array) => lens.isObject(elements(array)))
  return chosen && { at: `/${escapeSegment(chosen[0])}`, items: elements(chosen), map: false, sure: false }
}

function listingAt(lens: Lens, at: string, array: Schema, noun: string, sure: boolean): Listing {
  const { items } = lens.flat(array)
  return { at, items, map: false, sure, ...eachOf(lens, items, noun) }
}

/** Elements that only wrap the item: `{ "node": {…}, "cursor": "…" }`, `{ "pet": {…} }`. */
function eachOf(lens: Lens, items: Schema | undefined, noun: string): { each?: string } {
  const { properties } = lens.flat(items)
  if (properties.size === 0 || properties.size > 2 || properties.has('id')) return {}
  const wrapper = [...properties].find(
    ([name, property]) => (name === 'node' || name === 'resource' || sameNoun(name, noun)) && lens.isObject(property),
  )
  return wrapper ? { each: `/${escapeSegment(wrapper[0])}` } : {}
}

function asMap(lens: Lens, schema: Schema): Listing | undefined {
  return isMap(lens, schema) ? { at: '', items: lens.flat(schema).values, map: true, sure: false } : undefined
}

function isMap(lens: Lens, schema: Schema): boolean {
  const flat = lens.flat(schema)
  return flat.properties.size === 0 && flat.values !== undefined && lens.isObject(flat.values)
}

/** `{ "success": true, "data": [ {…} ] }`: one item in a list, with nothing else but what is said of it. */
function oneInList(lens: Lens, schema: Schema, noun: string, depth = 0): ItemPlace | undefined {
  const { properties } = lens.flat(schema)
  const isWrapper = ([name, property]: [string, Schema]) =>
    (wrappers.has(plain(name)) || sameNoun(name, noun)) && lens.isObject(lens.flat(property).items ?? property)
  const found = [...properties].filter(isWrapper)
  const [wrapper] = found
  const rest = [...properties.keys()].filter((name) => name !== wrapper?.[0])
  if (found.length !== 1 || !wrapper || !rest.every((name) => meta.test(plain(name)))) return undefined
  const at = `/${escapeSegment(wrapper[0])}`
  const { items } = lens.flat(wrapper[1])
  if (items) return { at, schema: items, inList: true }
  const inner = depth < 2 ? oneInList(lens, wrapper[1], noun, depth + 1) : undefined
  return inner && { ...inner, at: at + inner.at }
}

const wrappers = new Set([
  'data',
  'result',
  'results',
  'response',
  'item',
  'object',
  'payload',
  'body',
  'entity',
  'record',
  'content',
  'resource',
  'value',
  'attributes',
])

export interface ItemPlace {
  /** Pointer to the item, or to the list that holds it. */
  at: string
  schema: Schema | undefined
  inList: boolean
}

/** The item inside a reply or request: the whole, or the one object that a wrapper holds. */
export function findItem(lens: Lens, schema: Schema | undefined, noun: string): ItemPlace {
  if (!schema) return { at: '', schema, inList: false }
  const flat = lens.flat(schema)
  if (lens.isArray(schema)) return { at: '', schema: flat.items, inList: true }
  const objects = [...flat.properties].filter(([, property]) => lens.isObject(property))
  const rest = [...flat.properties.keys()].filter((name) => name !== objects[0]?.[0])
  const ids = ['id', plain(`${noun}id`)]
  const hasId = (of: Schema) => [...lens.flat(of).properties.keys()].some((name) => ids.includes(plain(name)))
  const hasOwnId = hasId(schema)
  const named = hasOwnId ? undefined : objects.find(([name]) => nounKey(name) === nounKey(noun))
  const usual = objects.find(([name]) => wrappers.has(plain(name)) && name !== 'attributes')
  const lone = !hasOwnId && rest.every((name) => meta.test(plain(name))) ? usual : undefined
  const holdsId = usual && !hasOwnId && hasId(usual[1]) ? usual : undefined
  const [name, inner] = named ?? lone ?? holdsId ?? []
  if (name === undefined) return oneInList(lens, schema, noun) ?? { at: '', schema, inList: false }
  return { at: `/${escapeSegment(name)}`, schema: inner, inList: false }
}
