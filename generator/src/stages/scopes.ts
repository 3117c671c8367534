import type { Reference, ScopeParameter } from '@dtu/kit/fallback/plan'
import type { Schema } from '../draft.ts'
import { ownerOf } from './adopt.ts'
import { itemSchema, nounOf } from './item-schema.ts'
import { type Model, type Res, rolesOf, type Under } from './model.ts'
import { keyOf, parsePath } from './path.ts'
import { plain, tokens } from './words.ts'

/** The parameters of a path before the id, each with the resource it names and the field that repeats it. */
export function scopeOf(model: Model, res: Res): ScopeParameter[] {
  return res.segments.flatMap((segment, i) => {
    if (segment.kind !== 'param') return []
    const owner = ownerOf(model, res.segments.slice(0, i))
    return segment.names.map((param) =>
      scopeParameter(model, res, { param, ...(owner.res === res ? { res: undefined, exact: false } : owner) }),
    )
  })
}

export function scopeParameter(model: Model, res: Res, { param, res: owner, exact }: Under): ScopeParameter {
  const field = fieldFor(model, res, param, owner)
  return {
    param,
    ...(owner ? { resource: owner.name } : {}),
    // A parent that is only called the same may be another one.
    mustExist: owner !== undefined && exact && isMadeInPlace(model, owner),
    ...(field ? { field } : {}),
  }
}

/**
 * Whether items are made at the collection itself and can be read there: where another path makes them, or only their
 * names do, a client cannot know that it has to.
 */
function isMadeInPlace(model: Model, res: Res): boolean {
  const at = (kind: string, key: string) =>
    rolesOf(model, res).some(([{ path }, role]) => role.kind === kind && keyOf(parsePath(path)) === key)
  return at('create', res.key) && at('read', `${res.key}/{}`)
}

/** `{user_id}` of a post is its `userId`, or, where the parameter is only called `id`, the noun of its owner with `id`. */
function fieldFor(model: Model, res: Res, param: string, owner: Res | undefined): string | undefined {
  const names = scalars(model, itemSchema(model, res))
  const wanted = [
    plain(param),
    ...(owner && /^(id|uuid|key)$/.test(plain(param)) ? [`${plain(nounOf(owner))}${plain(param)}`] : []),
  ]
  if (owner) wanted.push(`${plain(nounOf(owner))}id`)
  const own = res.idParam === undefined ? '' : plain(res.idParam)
  return names.find((name) => wanted.includes(plain(name)) && plain(name) !== 'id' && plain(name) !== own)
}

function scalars(model: Model, schema: Schema | undefined): string[] {
  return [...model.lens.flat(schema).properties]
    .filter(([, property]) => model.lens.scalar(property) !== undefined)
    .map(([name]) => name)
}

/** Fields called after another resource: `owner_id` for `owners`, `tagIds` for `tags`. */
export function referencesOf(model: Model, res: Res): Reference[] {
  const homes = (word: string) => model.homes?.ofNoun(word) ?? []
  return [...model.lens.flat(itemSchema(model, res)).properties].flatMap(([field, schema]) => {
    const words = tokens(field)
    const last = words.at(-1)
    if (words.length < 2 || (last !== 'id' && last !== 'ids')) return []
    const whole = homes(words.slice(0, -1).join(' '))
    const targets = whole.length ? whole : homes(words.at(-2)!)
    const target = targets.length === 1 ? targets[0] : undefined
    return target ? [{ field, resource: target.name, many: model.lens.isArray(schema), confidence: 0.7 }] : []
  })
}
