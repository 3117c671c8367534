import type { ApiDocument, ApiOperation } from './document.ts'
import { flat, typeOf } from './flat.ts'

/** A collection of which the document has both: an operation that makes an item, and one that shows it. */
export interface Pair {
  /** The collection's path. */
  readonly path: string
  readonly create: ApiOperation
  /** The create is a PUT of an item that the caller names. */
  readonly named: boolean
  readonly list: ApiOperation | undefined
  readonly read: ApiOperation
  readonly update: ApiOperation | undefined
  readonly remove: ApiOperation | undefined
  /** Parameter of the item's path that names the item. */
  readonly param: string
}

/** The parameters of a path, in their order. */
export const namesIn = (path: string): string[] => [...path.matchAll(/\{\+?([^}]+)\}/g)].map(([, name = '']) => name)

const shapeOf = (path: string): string => path.replace(/\{[^}]*\}/g, '{}').replace(/\.json$|\/$/, '')

/**
 * Finds `/things` with POST beside `/things/{id}` with GET: that the one makes what the other shows is REST's custom. Where
 * nothing is posted, a PUT of the item that says that it creates makes it.
 */
export function findPairs(api: ApiDocument): Pair[] {
  const { operations } = api
  const byRoute = new Map(operations.map((operation) => [`${operation.method} ${shapeOf(operation.path)}`, operation]))
  return operations.flatMap((read): Pair[] => {
    const match = read.method === 'GET' && /^(.+)\/\{([^{}/]+)\}(\.json)?$/.exec(read.path)
    if (!match) return []
    const [, path = '', param = ''] = match
    const on = (method: string) => byRoute.get(`${method} ${shapeOf(read.path)}`)
    const isParent = byRoute.has(`GET ${shapeOf(read.path)}/{}`) && !['PUT', 'PATCH', 'DELETE'].some(on)
    if (path.endsWith('}') || isParent || isList(api, read)) return []
    const post = byRoute.get(`POST ${shapeOf(path)}`)
    const put = post ? undefined : createsByPut(on('PUT'))
    const create = post ?? put
    if (!create || looksUp(create)) return []
    const list = jsonOnly(byRoute.get(`GET ${shapeOf(path)}`))
    const update = on('PATCH') ?? on('PUT') ?? on('POST')
    return [
      {
        path,
        create,
        named: put !== undefined,
        list,
        read,
        update,
        remove: on('DELETE'),
        param: param.replace(/^\+/, ''),
      },
    ]
  })
}

const createsByPut = (put: ApiOperation | undefined): ApiOperation | undefined =>
  put && (put.replies.has('201') || /create/i.test(put.id)) ? put : undefined

/** What answers a picture lists nothing. */
const jsonOnly = (list: ApiOperation | undefined): ApiOperation | undefined =>
  list?.media.some((type) => !/json|\*/.test(type)) && !list.media.some((type) => /json|\*/.test(type))
    ? undefined
    : list

/** A POST that says it looks something up makes nothing. */
const looksUp = ({ id, path }: ApiOperation): boolean =>
  /^(get|search|find|list|query|lookup|fetch|batch)(?![a-z])/.test(id.charAt(0).toLowerCase() + id.slice(1)) ||
  /\/(search|query|batch|bulk)$/i.test(path)

/** `/favourites/{type}` that answers a list shows no item. */
const isList = (api: ApiDocument, { replies }: ApiOperation): boolean =>
  typeOf(flat(api, replies.get('200'))) === 'array'
