import type { Operation } from '../draft.ts'
import { findItem, findList, type Listing, likelyList } from './listing.ts'
import { addResource, assign, type Model, type Node, type Res } from './model.ts'
import { fixedWords, keyOf, type Segment } from './path.ts'
import { requestOf, successOf } from './success.ts'
import { isPlural, plain, tokens } from './words.ts'

const changing = ['put', 'patch', 'delete']

/** Collections and their items by pairs of paths: `/users` and `/users/{id}`. */
export function findCollections(model: Model): void {
  for (const node of model.nodes.values()) if (isItemNode(model, node)) addItem(model, node)
  for (const node of model.nodes.values()) if (isBareCollection(model, node)) addCollection(model, node.segments)
  for (const res of model.resources) {
    const node = model.nodes.get(res.key)
    if (node) assignCollection(model, res, node)
  }
}

export function lastWord(segments: readonly Segment[]): string {
  return fixedWords(segments).at(-1) ?? ''
}

function isItemNode(model: Model, node: Node): boolean {
  const last = node.segments.at(-1)
  if (last?.kind !== 'param' || !fixedWords(node.segments).length) return false
  const methods = [...node.operations.keys()]
  if (holdsItems(model, node)) return false
  const get = node.operations.get('get')
  const changes = methods.some((method) => changing.includes(method))
  if (get && !changes && showsList(model, get, node)) return false // a list by tag, of a day, …
  if (get || changes) return true
  // A lone POST below a collection changes the item; without a collection it could be anything.
  return methods.includes('post') && model.nodes.has(keyOf(node.segments.slice(0, -1)))
}

/** `/rules/{instance}` with items `/rules/{instance}/{rule}`: it lists and takes items, and is none itself. */
function holdsItems(model: Model, node: Node): boolean {
  const below = model.nodes.get(`${node.key}/{}`)
  if (
    !below?.operations.has('get') ||
    ![...node.operations.keys()].every((method) => method === 'get' || method === 'post')
  )
    return false
  const get = node.operations.get('get')
  return get ? listingOf(model, get, node.segments)?.sure === true : node.operations.has('post')
}

/** An item may hold lists; below a collection that takes new items only a bare list is no item. */
function showsList(model: Model, get: Operation, node: Node): boolean {
  const listing = listingOf(model, get, node.segments)
  if (!listing?.sure) return false
  return listing.at === '' || !model.nodes.get(keyOf(node.segments.slice(0, -1)))?.operations.has('post')
}

function isBareCollection(model: Model, node: Node): boolean {
  if (node.segments.at(-1)?.kind !== 'fixed' || model.byKey.has(node.key)) return false
  const get = node.operations.get('get')
  const post = node.operations.get('post')
  if (!get || !post || !listingOf(model, get, node.segments)) return false
  return isPlural(lastWord(node.segments)) || createsItem(model, post, node.segments)
}

export function listingOf(model: Model, operation: Operation, segments: readonly Segment[]): Listing | undefined {
  return findList(model.lens, successOf(operation, 'read').schema, lastWord(segments))
}

function addItem(model: Model, node: Node): void {
  const segments = node.segments.slice(0, -1)
  const last = node.segments.at(-1) as Segment & { kind: 'param' }
  const res = addCollection(model, segments)
  const [first] = node.operations.values()
  res.idParam ??= last.names.at(-1)
  res.item ??= first!.path
  for (const [method, operation] of node.operations) assignItem(model, res, method, operation)
}

export function addCollection(model: Model, segments: Segment[]): Res {
  const key = keyOf(segments)
  const known = model.byKey.get(key)
  if (known) return known
  return addResource(model, {
    name: key,
    kind: 'collection',
    key,
    segments,
    idParam: undefined,
    collection: undefined,
    item: undefined,
    schema: undefined,
    links: undefined,
    implicit: false,
    confidence: 0.95,
  })
}

function assignItem(model: Model, res: Res, method: string, operation: Operation): void {
  const name = idName(operation)
  const set = (kind: 'read' | 'replace' | 'merge' | 'delete', reason: string, confidence: number) =>
    assign(model, operation, { kind, res, id: { in: 'path', name }, reason, confidence })
  if (method === 'get' || method === 'head') set('read', `${method.toUpperCase()} of an item`, 0.95)
  else if (method === 'delete') set('delete', 'DELETE of an item', 0.97)
  else if (method === 'patch') set('merge', 'PATCH of an item', 0.97)
  else if (method === 'put') set('replace', 'PUT of an item', 0.9)
  else if (method === 'post') set('merge', 'POST to an item changes it', 0.75)
}

function idName(operation: Operation): string {
  return [...operation.path.matchAll(/\{([^}]+)\}/g)].at(-1)![1]!.replace(/^\+|\*$/g, '')
}

function assignCollection(model: Model, res: Res, node: Node): void {
  const get = node.operations.get('get')
  const listing = get && listingOf(model, get, node.segments)
  res.collection ??= [...node.operations.values()][0]?.path
  if (get && listing)
    assign(model, get, {
      kind: 'list',
      res,
      listing,
      reason: 'GET of a collection answers a list',
      confidence: listing.sure ? 0.95 : 0.7,
    })
  else if (get && res.item !== undefined) assignUnsure(model, res, node, get)
  const post = node.operations.get('post')
  // What can be read one by one was made here, whatever the operation is called.
  const readable = model.nodes.get(`${res.key}/{}`)?.operations.has('get') === true && res.item !== undefined
  if (post && (readable || createsItem(model, post, node.segments)))
    assign(model, post, { kind: 'create', res, reason: 'POST to a collection', confidence: res.item ? 0.95 : 0.8 })
  for (const [method, kind] of [
    ['put', 'upsert'],
    ['patch', 'merge'],
    ['delete', 'delete'],
  ] as const)
    assignByOtherId(model, res, node.operations.get(method), kind)
}

/** GET beside what makes items which can be read lists them, however its reply is described. */
function assignUnsure(model: Model, res: Res, node: Node, get: Operation): void {
  const read = model.nodes.get(`${res.key}/{}`)?.operations.get('get')
  const posted = read !== undefined && node.operations.has('post')
  const made = posted || (read !== undefined && model.nodes.get(`${res.key}/{}`)?.operations.has('put') === true)
  const item = read && findItem(model.lens, successOf(read, 'read').schema, lastWord(res.segments)).schema
  const likely = made ? likelyList(model.lens, successOf(get, 'read').schema, item) : undefined
  if (!likely && !posted && !saysNothing(model, res, get)) return
  const reason = likely
    ? 'GET of a collection; of its lists the likeliest'
    : 'GET of a collection; its reply is not described'
  assign(model, get, { kind: 'list', res, listing: likely ?? unsaid, reason, confidence: 0.5 })
}

const unsaid: Listing = { at: '', items: undefined, map: false, sure: false }

/** A reply that is not described, or described as one item: documents forget the list. */
function saysNothing(model: Model, res: Res, get: Operation): boolean {
  const { status, schema } = successOf(get, 'read')
  if (status === 204) return false
  const flat = model.lens.flat(schema)
  if (flat.properties.size === 0 && !flat.items && !flat.values) return true
  const read = model.nodes.get(`${res.key}/{}`)?.operations.get('get')
  const item = read && findItem(model.lens, successOf(read, 'read').schema, lastWord(res.segments)).schema
  return flat.name !== undefined && flat.name === model.lens.flat(item).name
}

/** Changes at the collection path that name the item in the query or the body. */
function assignByOtherId(
  model: Model,
  res: Res,
  operation: Operation | undefined,
  kind: 'upsert' | 'merge' | 'delete',
): void {
  if (!operation) return
  const names = ['id', res.idParam ?? 'id'].map(plain)
  const query = operation.parameters.find(
    (parameter) => parameter.in === 'query' && names.includes(plain(parameter.name)),
  )
  if (query)
    assign(model, operation, {
      kind,
      res,
      id: { in: 'query', name: query.name },
      reason: `the query parameter ${query.name} names the item`,
      confidence: 0.8,
    })
  const body = requestOf(operation)
  if (!body || kind === 'delete' || model.lens.isArray(body.schema)) return
  const { schema } = findItem(model.lens, body.schema, lastWord(res.segments))
  const field = [...model.lens.flat(schema).properties.keys()].find((name) => names.includes(plain(name)))
  if (field)
    assign(model, operation, {
      kind,
      res,
      id: { in: 'body', name: field },
      reason: `the body's ${field} names the item`,
      confidence: 0.8,
    })
}

const searching =
  /^(search|query|find|filter|list|lookup|batch|bulk|count|export|import|validate|preview|check|sync|login|logout)$/

const otherwise = /^(get|update|set|replace|remove|delete|reset|move|reorder|rank|clear|unassign)$/

/** Paths that look things up or do many at once. */
export function isLookup(segments: readonly Segment[]): boolean {
  return (
    searching.test(lastWord(segments).toLowerCase()) ||
    fixedWords(segments).some((word) => /^(bulk|batch)$/i.test(word))
  )
}

/** A POST that answers a list, or is told by its name to look things up or to do many at once, makes no item. */
function createsItem(model: Model, post: Operation, segments: readonly Segment[]): boolean {
  if (isLookup(segments)) return false
  const [first = ''] = tokens(post.id ?? '').filter((token) => !tokens(lastWord(segments)).includes(token))
  if (searching.test(first) || otherwise.test(first)) return false
  const request = requestOf(post)
  if (request && model.lens.isArray(request.schema)) return false
  const { schema } = successOf(post, 'create')
  return !findList(model.lens, schema, lastWord(segments))?.sure || !schema || !model.lens.isArray(schema)
}
