import type { BehaviourKind } from '@dtu/kit/fallback/plan'
import type { Operation, Schema } from '../draft.ts'
import { findList, type Listing } from './listing.ts'
import { addResource, assign, type Model, type Res } from './model.ts'
import { fixedWords, parsePath, type Segment } from './path.ts'
import { requestOf, successOf } from './success.ts'
import { nounKey, plain, tokens } from './words.ts'

const verbs: Record<string, BehaviourKind> = Object.fromEntries(
  (
    [
      ['create', 'create add insert register new'],
      ['read', 'get info fetch read show describe retrieve view details'],
      ['list', 'list all index'],
      ['merge', 'update edit modify patch change'],
      ['delete', 'delete remove destroy'],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind])),
)

interface Call {
  operation: Operation
  noun: string
  verb: string
  kind: BehaviourKind | undefined
}

/** Families of calls that name what they do: `conversations.create`, `/getUser`, `/users/delete`. */
export function findFamilies(model: Model): void {
  const families = new Map<string, Call[]>()
  for (const operation of model.draft.operations) {
    const call = model.roles.has(operation) || operation.path.includes('{') ? undefined : callOf(operation)
    if (call) families.set(nounKey(call.noun), [...(families.get(nounKey(call.noun)) ?? []), call])
  }
  for (const family of families.values()) addFamily(model, family)
}

function callOf(operation: Operation): Call | undefined {
  const words = fixedWords(parsePath(operation.path))
  const last = words.at(-1) ?? ''
  const dotted = last.split('.')
  if (dotted.length > 1) return call(operation, dotted.slice(0, -1).join('.'), dotted.at(-1)!)
  const [first = '', ...rest] = tokens(last)
  if (verbs[first] && rest.length) return call(operation, rest.join(' '), first)
  if (verbs[first] && words.length > 1) return call(operation, words.at(-2)!, first)
  return undefined
}

function call(operation: Operation, noun: string, verb: string): Call {
  const [first = ''] = tokens(verb)
  return { operation, noun, verb, kind: tokens(verb).length === 1 ? verbs[first] : undefined }
}

function addFamily(model: Model, family: Call[]): void {
  const of = (kind: BehaviourKind) => family.find((member) => member.kind === kind)
  const create = of('create')
  const uses = (['read', 'merge', 'delete'] as const).map(of).filter((member) => member !== undefined)
  if (!create || !(uses.length || of('list'))) return
  const { noun } = create
  const item = itemOf(model, of('read') ?? create)
  const argument = uses
    .map((member) => idArgument(model, member.operation, noun, item?.name))
    .find((name) => name !== undefined)
  if (uses.length && !argument) return
  const res = addFamilyResource(model, create, item?.schema, argument)
  for (const { operation, kind, verb } of family) {
    if (!kind || !['create', 'read', 'list', 'merge', 'delete'].includes(kind)) continue
    const id =
      kind === 'create' || kind === 'list' || !argument ? undefined : idPlace(model, operation, noun, item?.name)
    if (kind !== 'create' && kind !== 'list' && !id) continue
    const listing = kind === 'list' ? listIn(model, operation, noun) : undefined
    if (kind === 'list' && !listing) continue
    assign(model, operation, {
      kind,
      res,
      ...(id ? { id } : {}),
      ...(listing ? { listing } : {}),
      reason: `the verb ${verb} of ${noun}`,
      confidence: 0.75,
    })
  }
  addOtherVerbs(model, res, family, noun, item?.name)
}

/** The list of a reply; the one list of structures is it, whatever it is called. */
function listIn(model: Model, operation: Operation, noun: string): Listing | undefined {
  const { schema } = successOf(operation, 'read')
  const found = findList(model.lens, schema, noun)
  if (found) return found
  const lists = [...model.lens.flat(schema).properties].filter(([, property]) =>
    model.lens.isObject(model.lens.flat(property).items),
  )
  return lists.length === 1
    ? { at: `/${lists[0]![0]}`, items: model.lens.flat(lists[0]![1]).items, map: false, sure: false }
    : undefined
}

const changes = /^(set|rename|change|mark|label|tag|move)$/

/** Other verbs of the family: a flag or status they set, or fields they change. */
function addOtherVerbs(model: Model, res: Res, family: readonly Call[], noun: string, item: string | undefined): void {
  for (const { operation, verb } of family) {
    const id = model.roles.has(operation) ? undefined : idPlace(model, operation, noun, item)
    if (!id) continue
    const { properties } = model.lens.flat(requestOf(operation)?.schema)
    const fields = model.lens.flat(res.schema).properties
    const others = [...properties.keys()].filter((name) => name !== id.name)
    const same = (name: string) =>
      fields.has(name) && model.lens.scalar(fields.get(name)) === model.lens.scalar(properties.get(name))
    if (others.length && changes.test(tokens(verb)[0] ?? '') && others.every(same))
      assign(model, operation, {
        kind: 'merge',
        res,
        id,
        reason: `${verb} takes ${others.join(', ')}, fields of the item`,
        confidence: 0.55,
      })
    else if (!others.length)
      assign(model, operation, {
        kind: 'action',
        res,
        id,
        verb,
        reason: `${verb} takes the item alone`,
        confidence: 0.6,
      })
  }
}

function addFamilyResource(model: Model, create: Call, schema: Schema | undefined, argument: string | undefined): Res {
  const segments: Segment[] = [{ kind: 'fixed', text: create.noun.replaceAll(' ', '-') }]
  return addResource(model, {
    name: create.noun,
    kind: 'collection',
    key: `rpc:${create.noun}`,
    segments,
    idParam: argument,
    collection: undefined,
    item: undefined,
    schema,
    links: undefined,
    implicit: false,
    confidence: 0.75,
  })
}

const aside = new Set(['response_metadata', 'metadata', 'meta', 'paging', 'pagination', 'links', 'error', 'errors'])

/** The one structure in a reply is the item. */
function itemOf(model: Model, { operation, kind }: Call): { name: string; schema: Schema } | undefined {
  const { schema } = successOf(operation, kind === 'create' ? 'create' : 'read')
  const objects = [...model.lens.flat(schema).properties].filter(
    ([name, property]) => model.lens.isObject(property) && !aside.has(name),
  )
  return objects.length === 1 ? { name: objects[0]![0], schema: objects[0]![1] } : undefined
}

/** The argument that names an item: `id`, or the noun of the family or of the reply. */
function idArgument(model: Model, operation: Operation, noun: string, item: string | undefined): string | undefined {
  return idPlace(model, operation, noun, item)?.name
}

function idPlace(
  model: Model,
  operation: Operation,
  noun: string,
  item: string | undefined,
): { in: 'query' | 'body'; name: string } | undefined {
  const nouns = [nounKey(noun), nounKey(noun.split(/[. ]/).at(-1)!), ...(item ? [nounKey(item)] : [])]
  const wanted = [
    ...nouns.flatMap((word) => [`${word}id`, word, `${word}key`, `${word}name`]),
    'id',
    'uuid',
    'key',
    'name',
  ]
  const query = operation.parameters
    .filter((parameter) => parameter.in === 'query')
    .map(({ name, schema }) => ({ in: 'query' as const, name, schema }))
  const body = [...model.lens.flat(requestOf(operation)?.schema).properties].map(([name, schema]) => ({
    in: 'body' as const,
    name,
    schema,
  }))
  const scalars = [...query, ...body].filter(({ schema }) => model.lens.scalar(schema) !== undefined)
  for (const word of wanted) {
    const found = scalars.find(({ name }) => plain(name) === word)
    if (found) return { in: found.in, name: found.name }
  }
  return undefined
}
