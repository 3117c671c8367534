import type { BehaviourKind, IdPlace } from '@dtu/kit/fallback/plan'
import type { Draft, Operation, Schema } from '../draft.ts'
import type { Hints } from '../hints.ts'
import type { Findings } from './finding.ts'
import type { Homes } from './homes.ts'
import type { Lens } from './lens.ts'
import type { Listing } from './listing.ts'
import type { Segment } from './path.ts'

/** All operations of one path shape. */
export interface Node {
  key: string
  segments: Segment[]
  operations: Map<string, Operation>
}

/** A resource while it is being found out. */
export interface Res {
  name: string
  kind: 'collection' | 'singleton'
  /** Key of the collection path (of the document's own path for a singleton). */
  key: string
  /** Segments of that path, with the parameter names of the first operation seen. */
  segments: Segment[]
  idParam: string | undefined
  /** Path templates as the documents write them. */
  collection: string | undefined
  item: string | undefined
  /** Schema of an item. */
  schema: Schema | undefined
  /** The resource whose items this one only links to its parent. */
  links: Res | undefined
  implicit: boolean
  confidence: number
}

/** The resource that a path parameter is an id of. */
export interface Owner {
  res: Res | undefined
  /** Found at that very path, not by its noun. */
  exact: boolean
}

export interface Under extends Owner {
  param: string
}

/** What an operation was found to do; the rest of its behaviour follows from the resource. */
export interface Role {
  kind: BehaviourKind
  res: Res | undefined
  id?: IdPlace
  /** Path parameters that scope it although the resource's own path lacks them. */
  under?: Under[]
  listing?: Listing
  /** An action that has still to be understood. */
  verb?: string
  reason: string
  confidence: number
}

export interface Model {
  readonly draft: Draft
  readonly lens: Lens
  readonly hints: Hints
  readonly findings: Findings
  readonly nodes: ReadonlyMap<string, Node>
  readonly resources: Res[]
  readonly byKey: Map<string, Res>
  /** Set once collections are known. */
  homes: Homes | undefined
  /** Changed only by `setRole`. */
  readonly roles: Map<Operation, Role>
  readonly byResource: Map<Res, Set<Operation>>
}

/** Gives an operation its role, instead of any it had. */
export function setRole(model: Model, operation: Operation, role: Role): void {
  const before = model.roles.get(operation)
  if (before?.res) model.byResource.get(before.res)?.delete(operation)
  model.roles.set(operation, role)
  if (!role.res) return
  if (!model.byResource.has(role.res)) model.byResource.set(role.res, new Set())
  model.byResource.get(role.res)!.add(operation)
}

/** Takes back a role that turned out to say nothing. */
export function dropRole(model: Model, operation: Operation): void {
  const res = model.roles.get(operation)?.res
  if (res) model.byResource.get(res)?.delete(operation)
  model.roles.delete(operation)
}

/** Gives an operation a role unless it has one. */
export function assign(model: Model, operation: Operation, role: Role): void {
  if (!model.roles.has(operation)) setRole(model, operation, role)
}

export function rolesOf(model: Model, res: Res): [Operation, Role][] {
  return [...(model.byResource.get(res) ?? [])].map((operation) => [operation, model.roles.get(operation)!])
}

export function addResource(model: Model, res: Res): Res {
  model.resources.push(res)
  model.byKey.set(res.key, res)
  return res
}

export function removeResource(model: Model, res: Res): void {
  model.resources.splice(model.resources.indexOf(res), 1)
  if (model.byKey.get(res.key) === res) model.byKey.delete(res.key)
}
