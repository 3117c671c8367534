import type { Schema } from '../draft.ts'
import { lastWord, listingOf } from './collections.ts'
import { Homes } from './homes.ts'
import { itemSchema } from './item-schema.ts'
import {
  assign,
  type Model,
  type Node,
  type Owner,
  type Res,
  removeResource,
  rolesOf,
  setRole,
  type Under,
} from './model.ts'
import { isVersion, keyOf, type Segment } from './path.ts'
import { requestOf } from './success.ts'
import { sameNoun, singular } from './words.ts'

/**
 * Finds further ways to the same items: other versions of a path, lists below a parent, lookups, and collections that
 * only link items of another one.
 */
export function adoptRelatives(model: Model): void {
  joinVersions(model)
  model.homes = new Homes(model)
  for (const res of [...model.resources]) adoptNested(model, res)
  for (const res of [...model.resources]) adoptNamesake(model, res)
  for (const node of model.nodes.values()) {
    adoptAlias(model, node)
    adoptLookup(model, node)
    adoptList(model, node)
  }
  for (const res of model.resources) settlePuts(model, res)
}

/** A PUT makes what is missing where the document says so (201), or where nothing else makes items. */
function settlePuts(model: Model, res: Res): void {
  const roles = rolesOf(model, res)
  const creates = roles.some(([, { kind }]) => kind === 'create')
  for (const [operation, role] of roles) {
    if (role.kind !== 'replace') continue
    const declared = operation.responses['201'] !== undefined
    if (!declared && creates) continue
    const reason = declared
      ? `${role.reason}; 201 says that it may make it`
      : `${role.reason}; nothing else makes items`
    setRole(model, operation, { ...role, kind: 'upsert', reason, confidence: declared ? 0.95 : 0.7 })
  }
}

/** `/v1/users` and `/v2/users` are the same users when their items are mostly alike. */
export function joinVersions(model: Model): void {
  const first = new Map<string, Res>()
  for (const res of [...model.resources]) {
    const key = keyOf(res.segments.filter((segment) => segment.kind !== 'fixed' || !isVersion(segment.text)))
    const other = first.get(key)
    if (!other) first.set(key, res)
    else if (other.kind === res.kind && alike(model, other, res)) {
      replace(model, res, other, 'the same items in another version')
      model.byKey.set(res.key, other)
    }
  }
}

function alike(model: Model, a: Res, b: Res): boolean {
  const left = [...model.lens.flat(itemSchema(model, a)).properties.keys()]
  const right = model.lens.flat(itemSchema(model, b)).properties
  if (!left.length || !right.size) return left.length === right.size
  const shared = left.filter((name) => right.has(name)).length
  return shared / Math.max(left.length, right.size) >= 0.5
}

function replace(model: Model, gone: Res, stays: Res, reason: string): void {
  for (const [operation, role] of rolesOf(model, gone))
    setRole(model, operation, { ...role, res: stays, reason: `${role.reason}; ${reason}` })
  for (const res of model.resources) if (res.links === gone) res.links = stays
  removeResource(model, gone)
}

/** `/users/{id}/posts` beside `/posts/{id}`: the posts of one user. With ids of its own and no bodies: links to posts. */
function adoptNested(model: Model, res: Res): void {
  if (res.kind !== 'collection' || !res.segments.some(({ kind }) => kind === 'param')) return
  const linking = isLinking(model, res)
  const target = homeOf(model, res, itemSchema(model, res)) ?? (linking ? namesake(model, res) : undefined)
  if (!target) return
  if (res.item === undefined) {
    const under = underOf(model, res.segments)
    for (const [operation, role] of rolesOf(model, res))
      setRole(model, operation, {
        ...role,
        res: target,
        under,
        reason: `${role.reason}; its items are ${target.key}`,
        confidence: 0.8,
      })
    removeResource(model, res)
  } else if (linking) {
    res.links = target
    res.confidence = 0.8
    model.findings.add(
      res.key,
      `links items of ${target.key}`,
      'items are added by id alone and shown with the schema of the other collection',
      0.8,
    )
  }
}

/** A resource at the root of things whose items have the same schema and noun. */
function homeOf(model: Model, res: Res, schema: Schema | undefined): Res | undefined {
  const { name } = model.lens.flat(schema)
  const homes = name === undefined ? [] : (model.homes?.ofSchema(name) ?? [])
  const shallower = homes.filter((other) => other !== res && depth(other.segments) < depth(res.segments))
  const named = shallower.find((other) => sameNoun(lastWord(other.segments), lastWord(res.segments)))
  return named ?? (shallower.length === 1 ? shallower[0] : undefined)
}

/** Items that nothing makes here but that are made, under the same name and much alike, elsewhere: another view of those. */
function adoptNamesake(model: Model, res: Res): void {
  const makes = (other: Res) => rolesOf(model, other).some(([, { kind }]) => kind === 'create')
  if (res.kind !== 'collection' || res.item === undefined || depth(res.segments) > 0 || makes(res)) return
  const home = model.homes?.nearest(lastWord(res.segments), res)
  const says = model.lens.flat(itemSchema(model, res)).properties.size > 0
  if (!home || !makes(home) || (says && !alike(model, home, res))) return
  replace(model, res, home, `another view of ${home.key}`)
  model.byKey.set(res.key, home)
}

/** The root collection that is called the same. */
function namesake(model: Model, res: Res): Res | undefined {
  return model.homes?.nearest(lastWord(res.segments), res)
}

function depth(segments: readonly Segment[]): number {
  return segments.filter(({ kind }) => kind === 'param').length
}

function isLinking(model: Model, res: Res): boolean {
  const adds = rolesOf(model, res).filter(
    ([, { kind }]) => kind === 'replace' || kind === 'create' || kind === 'upsert',
  )
  const puts = adds.filter(([operation]) => operation.method === 'put')
  return (
    puts.length > 0 &&
    puts.every(
      ([operation]) =>
        !operation.body ||
        (!operation.body.required && model.lens.flat(requestOf(operation)?.schema).properties.size === 0),
    )
  )
}

/** The parameters in a path, each with the resource it is an id of. */
export function underOf(model: Model, segments: readonly Segment[]): Under[] {
  return segments.flatMap((segment, i) =>
    segment.kind === 'param' ? segment.names.map((param) => ({ param, ...ownerOf(model, segments.slice(0, i)) })) : [],
  )
}

/** The resource whose collection path comes before a parameter; by its last noun where the path is another one. */
export function ownerOf(model: Model, before: readonly Segment[]): Owner {
  const exact = model.byKey.get(keyOf(before))
  if (exact?.kind === 'collection') return { res: exact.links ?? exact, exact: true }
  const word = before.at(-1)
  return { res: word?.kind === 'fixed' ? model.homes?.nearest(word.text) : undefined, exact: false }
}

/** `POST /user` beside `/users/{id}`, `POST /users/create` beside `/users`. */
function adoptAlias(model: Model, node: Node): void {
  const post = node.operations.get('post')
  const last = node.segments.at(-1)
  if (!post || last?.kind !== 'fixed' || model.roles.has(post) || node.operations.has('get')) return
  const isVerb = /^(create|add|new|register|insert)$/i.test(last.text)
  const before = keyOf(node.segments.slice(0, -1))
  const target = isVerb ? model.byKey.get(before) : sibling(model, before, last.text)
  const creates = target && rolesOf(model, target).some(([, { kind }]) => kind === 'create')
  if (target && !creates)
    assign(model, post, {
      kind: 'create',
      res: target,
      reason: `POST to ${last.text} makes an item of ${target.key}`,
      confidence: 0.8,
    })
}

/** The collection beside a path that is called the same in the other number. */
function sibling(model: Model, before: string, word: string): Res | undefined {
  const spelt = [singular(word), `${word}s`, `${word}es`, word.replace(/y$/, 'ies')].map((other) =>
    model.byKey.get(`${before}/${other}`),
  )
  return spelt.find((res) => res?.kind === 'collection' && sameNoun(lastWord(res.segments), word))
}

/** `GET /users/by-name/{name}` answers an item of `/users` found by another field. */
function adoptLookup(model: Model, node: Node): void {
  const get = node.operations.get('get')
  const role = get && model.roles.get(get)
  if (!get || role?.kind !== 'read' || role.res?.kind !== 'collection' || !role.id) return
  const { res } = role
  if (rolesOf(model, res).length > 1) return
  const name = model.lens.flat(itemSchema(model, res)).name
  const homes = name === undefined ? [] : (model.homes?.ofSchema(name) ?? [])
  const home = homes.find((other) => other !== res && res.key.startsWith(`${other.key}/`))
  if (!home) return
  const field = [...model.lens.flat(itemSchema(model, res)).properties.keys()].find((property) =>
    sameNoun(property, role.id!.name),
  )
  if (!field) return
  setRole(model, get, {
    ...role,
    res: home,
    id: { ...role.id, field },
    reason: `finds an item of ${home.key} by ${field}`,
    confidence: 0.85,
  })
  removeResource(model, res)
}

/** Any other GET that answers a list of items whose schema is that of one resource: `/pets/findByStatus`, `/search/users`. */
function adoptList(model: Model, node: Node): void {
  const get = node.operations.get('get')
  if (!get || model.roles.has(get)) return
  const listing = listingOf(model, get, node.segments)
  const name = listing && model.lens.flat(listing.items).name
  if (!listing || name === undefined) return
  const homes = model.homes?.ofSchema(name) ?? []
  const home =
    homes.find((res) => node.key.startsWith(res.key)) ?? homes.sort((a, b) => depth(a.segments) - depth(b.segments))[0]
  if (!home) return
  const own = new Set(home.segments.flatMap((segment) => (segment.kind === 'param' ? segment.names : [])))
  const under = underOf(model, node.segments).filter(({ param }) => !own.has(param))
  assign(model, get, {
    kind: 'list',
    res: home,
    listing,
    under,
    reason: `answers a list of ${name}, the items of ${home.key}`,
    confidence: 0.7,
  })
}
