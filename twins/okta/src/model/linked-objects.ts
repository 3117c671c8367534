import { invalid, notFound, oktaError } from '../errors/error.ts'
import { asText } from '../text.ts'
import type { Document, OktaWorld } from '../types.ts'
import type { User } from './types.ts'

interface End {
  readonly name: string
  readonly title: string
  readonly description?: string
  readonly type: string
}

/** A relation of users: each has at most one `primary` (a manager), who has any number of `associated` (subordinates). */
export interface LinkedObject {
  readonly primary: End
  readonly associated: End
}

/** One user's place in a relation, which goes by the name of its primary end. */
export interface Link {
  readonly relation: string
  readonly primary: string
  readonly associated: string
}

/** A relation by the name of either end. */
export function requireRelation(world: OktaWorld, name: string): LinkedObject {
  const found = world.db.linked_objects.get(name) ?? world.db.linked_objects.first({ associated: name })
  if (!found) throw notFound(name, 'LinkedObjectProperty')
  return found
}

export function createRelation(world: OktaWorld, { primary, associated }: Document): LinkedObject {
  const [one, other] = [readEnd(primary, 'primary'), readEnd(associated, 'associated')]
  for (const { name } of [one, other])
    if (world.db.linked_objects.get(name) ?? world.db.linked_objects.first({ associated: name }))
      throw oktaError('E0000127', { args: [`The name '${name}' is already in use.`] })
  return world.db.linked_objects.insert({ primary: one, associated: other })
}

function readEnd(given: unknown, which: string): End {
  const { name, title, description, type = 'USER' } = (given ?? {}) as Record<string, unknown>
  if (typeof name !== 'string' || !/^[A-Za-z]\w*$/.test(name))
    throw invalid(`${which}.name`, 'name: The field has an invalid value')
  if (typeof title !== 'string') throw invalid(`${which}.title`, 'title: The field cannot be left blank')
  return { name, title, ...(typeof description === 'string' && { description }), type: asText(type) }
}

export function deleteRelation(world: OktaWorld, relation: LinkedObject): void {
  const { name } = relation.primary
  for (const link of world.db.links.find({ where: { relation: name } }))
    world.db.links.delete(`${name}:${link.associated}`)
  world.db.linked_objects.delete(name)
}

export function linkUsers(world: OktaWorld, associated: User, relation: LinkedObject, primary: User): void {
  if (associated.id === primary.id) throw oktaError('E0000261', { args: [relation.primary.name], status: 400 })
  world.db.links.put({ relation: relation.primary.name, primary: primary.id, associated: associated.id })
}

/** Whom a user is linked to by the name of an end: of `manager` the user's manager, of `subordinate` the user's subordinates. */
export function linkedTo(world: OktaWorld, user: User, name: string): string[] {
  const relation = requireRelation(world, name)
  const key = relation.primary.name
  if (name === key) {
    const link = world.db.links.get(`${key}:${user.id}`)
    return link ? [link.primary] : []
  }
  return world.db.links.find({ where: { relation: key, primary: user.id } }).map(({ associated }) => associated)
}

export function unlink(world: OktaWorld, user: User, name: string): void {
  const relation = requireRelation(world, name).primary.name
  if (name === relation) world.db.links.delete(`${relation}:${user.id}`)
  else for (const associated of linkedTo(world, user, name)) world.db.links.delete(`${relation}:${associated}`)
}

/** A user who is gone is in no relation. */
export function forgetLinks(world: OktaWorld, { id }: User): void {
  const all = [
    ...world.db.links.find({ where: { primary: id } }),
    ...world.db.links.find({ where: { associated: id } }),
  ]
  for (const { relation, associated } of all) world.db.links.delete(`${relation}:${associated}`)
}
