import type { EtagPlan, IdPlan, Resource, StatusPlan } from '@dtu/kit/fallback/plan'
import { fieldsOf } from './fields.ts'
import { idOf } from './ids.ts'
import { itemIn, itemSchema } from './item-schema.ts'
import { type Model, type Res, rolesOf } from './model.ts'
import { tableName } from './names.ts'
import { schemaPointer } from './schema-pointer.ts'
import { referencesOf, scopeOf } from './scopes.ts'
import { requestOf, successOf } from './success.ts'
import { plain } from './words.ts'

/** Resources as the plan writes them, by name. */
export function planResources(model: Model, statuses: ReadonlyMap<Res, StatusPlan>): Record<string, Resource> {
  const tables = new Set<string>()
  const resources: Record<string, Resource> = {}
  for (const res of model.resources)
    resources[res.name] = planResource(model, res, tableName(res.name, tables), statuses.get(res))
  const owned = ownedBy(resources)
  for (const [name, names] of owned) resources[name] = { ...resources[name]!, owns: names.sort() }
  return resources
}

/** What lives inside the items of a resource goes with them. */
function ownedBy(resources: Record<string, Resource>): Map<string, string[]> {
  const owned = new Map<string, string[]>()
  for (const { name, scope } of Object.values(resources))
    for (const { resource, mustExist } of scope)
      if (resource !== undefined && mustExist && resource !== name)
        owned.set(resource, [...(owned.get(resource) ?? []), name])
  return owned
}

function planResource(model: Model, res: Res, table: string, status: StatusPlan | undefined): Resource {
  const schema = itemSchema(model, res)
  const id = res.kind === 'collection' ? idOf(model, res) : undefined
  const { name } = model.lens.flat(schema)
  const place = name === undefined ? schema && schemaPointer(model, res, schema) : `#/components/schemas/${name}`
  const etag = etagOf(model, res)
  const fields = fieldsOf(model, res, id)
  model.findings.add(
    res.name,
    `${res.kind} ${[res.collection, res.item].filter(Boolean).join(' and ')}`,
    rolesOf(model, res)
      .map(([operation, role]) => `${operation.id}: ${role.reason}`)
      .join('; '),
    res.confidence,
  )
  return {
    name: res.name,
    table,
    kind: res.kind,
    ...(res.collection ? { collection: res.collection } : {}),
    ...(res.item ? { item: res.item } : {}),
    ...(place === undefined ? {} : { schema: place }),
    ...(id ? { id } : {}),
    scope: scopeOf(model, res),
    ...(res.implicit ? { implicit: true } : {}),
    ...fields,
    unique: uniqueOf(model, res, id),
    ...(status ? { status } : {}),
    references: referencesOf(model, res),
    ...(etag ? { etag } : {}),
    ...(res.links ? { links: res.links.name } : {}),
    owns: [],
    confidence: res.confidence,
  }
}

const names = ['email', 'username', 'login', 'slug', 'key', 'code', 'name']

/** Fields that creates refuse a second time: only where the document says that a create may clash, and what is clashing. */
function uniqueOf(model: Model, res: Res, id: IdPlan | undefined): string[][] {
  if (id && !id.hidden && id.from !== 'server') return [[id.field]]
  const creates = rolesOf(model, res).filter(([, { kind }]) => kind === 'create')
  for (const [operation] of creates) {
    const told = operation.responses['409']?.description ?? ''
    if (!/exist|duplicate|unique|taken|in use/i.test(told)) continue
    const body = model.lens.flat(itemIn(model, res, requestOf(operation)?.schema).schema)
    const field = [...body.required].find(
      (name) => names.includes(plain(name)) && new RegExp(`\\b${plain(name)}\\b`, 'i').test(told),
    )
    if (!field) continue
    model.findings.add(res.name, `${field} is unique`, 'the 409 of its create says so', 0.8, operation.origin)
    return [[field]]
  }
  return []
}

function etagOf(model: Model, res: Res): EtagPlan | undefined {
  const operations = rolesOf(model, res).map(([operation]) => operation)
  const header = operations.some((operation) =>
    Object.keys(successOf(operation, 'read').response?.headers ?? {}).some((name) => name.toLowerCase() === 'etag'),
  )
  const matches = operations
    .flatMap((operation) => operation.parameters)
    .filter((parameter) => parameter.in === 'header' && /^if-match$/i.test(parameter.name))
  const field = [...model.lens.flat(itemSchema(model, res)).properties.keys()].find((name) => plain(name) === 'etag')
  if (!header && !matches.length) return undefined
  return { header: true, ...(field ? { field } : {}), required: matches.some(({ required }) => required) }
}
