import type { Operation } from '../draft.ts'
import { addCollection, isLookup, lastWord, listingOf } from './collections.ts'
import { addResource, assign, type Model, type Node, type Res } from './model.ts'
import { requestOf, successOf } from './success.ts'
import { nounKey, plain } from './words.ts'

/**
 * Documents without ids: settings that are read and written at one path, and marks that are set and removed
 * (`PUT` and `DELETE /gists/{id}/star`).
 */
export function findSingletons(model: Model): void {
  for (const node of model.nodes.values()) {
    if (node.segments.at(-1)?.kind !== 'fixed' || model.byKey.has(node.key)) continue
    const query = queryId(node)
    if (query) addQueried(model, node, query)
    else if (isSettings(model, node)) addSingleton(model, node, true)
    else if (isMark(node)) addSingleton(model, node, false)
  }
}

/** The query parameter that names the item where the path does not: what is read and what is deleted share it. */
function queryId(node: Node): string | undefined {
  const get = node.operations.get('get')
  const change = ['delete', 'put', 'patch'].map((method) => node.operations.get(method)).find((operation) => operation)
  if (!get || !change) return undefined
  const noun = nounKey(lastWord(node.segments))
  const idLike = (name: string) =>
    ['id', 'key', 'name', 'uuid', `${noun}id`, `${noun}key`, `${noun}name`, noun].includes(plain(name)) ||
    /id$/.test(plain(name))
  const named = (operation: Operation) => operation.parameters.filter((p) => p.in === 'query' && idLike(p.name))
  const shared = named(change).filter(({ name }) => named(get).some((other) => other.name === name))
  return (shared.find(({ required }) => required) ?? shared[0])?.name
}

const kinds = { get: 'read', post: 'create', put: 'replace', patch: 'merge', delete: 'delete' } as const

function addQueried(model: Model, node: Node, name: string): void {
  const res = addCollection(model, node.segments)
  res.idParam = name
  res.item = [...node.operations.values()][0]!.path
  res.confidence = 0.8
  for (const [method, kind] of Object.entries(kinds)) {
    const operation = node.operations.get(method)
    if (!operation) continue
    const listing = method === 'get' ? listingOf(model, operation, node.segments) : undefined
    const id = kind === 'create' || listing ? {} : { id: { in: 'query' as const, name } }
    assign(model, operation, {
      kind: listing ? 'list' : kind,
      res,
      ...id,
      ...(listing ? { listing } : {}),
      reason: `the query parameter ${name} names the item`,
      confidence: 0.8,
    })
  }
}

function isSettings(model: Model, node: Node): boolean {
  const get = node.operations.get('get')
  if (isLookup(node.segments) || !get || listingOf(model, get, node.segments)?.sure) return false
  const { schema } = successOf(get, 'read')
  if (!schema || !model.lens.isObject(schema)) return false
  return ['put', 'patch', 'post', 'delete'].some((method) => node.operations.has(method)) && !isForm(model, node)
}

/** GET shows a form or a preview and POST does something else: their bodies have nothing in common. */
function isForm(model: Model, node: Node): boolean {
  const post = node.operations.get('post')
  if (!post || node.operations.size > 2) return false
  const sent = requestOf(post)?.schema
  const shown = model.lens.flat(successOf(node.operations.get('get')!, 'read').schema)
  const names = [...model.lens.flat(sent).properties.keys()]
  return names.length === 0 || !names.some((name) => shown.properties.has(name))
}

function isMark(node: Node): boolean {
  const has = (method: string) => node.operations.has(method)
  return has('delete') && (has('put') || has('post')) && node.segments.some(({ kind }) => kind === 'param')
}

function addSingleton(model: Model, node: Node, settings: boolean): void {
  const get = node.operations.get('get')
  const answersBody = get !== undefined && successOf(get, 'read').schema !== undefined
  const res: Res = {
    name: node.key,
    kind: 'singleton',
    key: node.key,
    segments: node.segments,
    idParam: undefined,
    collection: undefined,
    item: [...node.operations.values()][0]!.path,
    schema: undefined,
    links: undefined,
    // Settings can be read before anyone has written them; what a POST or PUT makes cannot.
    implicit: settings && answersBody && !node.operations.has('post'),
    confidence: settings ? 0.85 : 0.75,
  }
  addResource(model, res)
  const { confidence } = res
  const what = settings ? 'one document at' : 'a mark at'
  for (const [method, operation] of node.operations) {
    const kind =
      method === 'delete'
        ? 'delete'
        : method === 'patch'
          ? 'merge'
          : method === 'get' || method === 'head'
            ? 'read'
            : 'upsert'
    if (['get', 'head', 'put', 'post', 'patch', 'delete'].includes(method))
      assign(model, operation, {
        kind,
        res,
        reason: `${method.toUpperCase()} of ${what} ${lastWord(node.segments)}`,
        confidence,
      })
  }
}
