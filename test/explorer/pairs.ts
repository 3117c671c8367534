import type { ApiDocument, ApiOperation } from './document.ts'
import { flat, typeOf } from './flat.ts'

/** A collection of which the document has both: an operation that makes an item, and one that shows it. */
export interface Pair {
  /** The collection's path. */
  readonly path: string
  readonly create: ApiOperation
  readonly list: ApiOperation | undefined
  readonly read: ApiOperation
  readonly update: ApiOperation | undefined
  readonly remove: ApiOperation | undefined
  /** Parameter of the item's path that names the item. */
  readonly param: string
}

const shapeOf = (path: string): string => path.replace(/\{[^}]*\}/g, '{}').replace(/\.json$|\/$/, '')

/** Finds `/things` with POST beside `/things/{id}` with GET: that the one makes what the other shows is REST's custom. */
export function findPairs(api: ApiDocument): Pair[] {
  const { operations } = api
  const byRoute = new Map(operations.map((operation) => [`${operation.method} ${shapeOf(operation.path)}`, operation]))
  return operations.flatMap((read): Pair[] => {
    const match = read.method === 'GET' && /^(.+)\/\{([^{}/]+)\}(\.json)?$/.exec(read.path)
    if (!match) return []
    const [, path = '', param = ''] = match
    const create = byRoute.get(`POST ${shapeOf(path)}`)
    if (!create || path.endsWith('}') || looksUp(create) || isList(api, read)) return []
    const on = (method: string) => byRoute.get(`${method} ${shapeOf(read.path)}`)
    const list = byRoute.get(`GET ${shapeOf(path)}`)
    const update = on('PATCH') ?? on('PUT') ?? on('POST')
    return [{ path, create, list, read, update, remove: on('DELETE'), param: param.replace(/^\+/, '') }]
  })
}

/** A POST that says it looks something up makes nothing. */
const looksUp = ({ id, path }: ApiOperation): boolean =>
  /^(get|search|find|list|query|lookup|fetch|batch)(?![a-z])/.test(id.charAt(0).toLowerCase() + id.slice(1)) ||
  /\/(search|query|batch|bulk)$/i.test(path)

/** `/favourites/{type}` that answers a list shows no item. */
const isList = (api: ApiDocument, { replies }: ApiOperation): boolean =>
  typeOf(flat(api, replies.get('200'))) === 'array'
