import type { Plan, Resource, ScopeParameter } from './plan.ts'

const NATURAL = ['name', 'key', 'slug', 'code', 'username', 'login', 'email', 'title']

/** What follows from a plan and is asked at each request. */
export class Model {
  readonly plan: Plan
  readonly #keys = new WeakMap<Resource, readonly string[]>()
  readonly #lookups = new Map<string, readonly string[]>()
  readonly #linking = new Map<string, readonly Resource[]>()
  readonly #makeable = new Set<string>()

  constructor(plan: Plan) {
    this.plan = plan
    const behaviours = Object.values(plan.operations)
    for (const { kind, resource } of behaviours)
      if (resource !== undefined && (kind === 'create' || kind === 'upsert')) this.#makeable.add(resource)
    for (const resource of Object.values(plan.resources)) {
      const asked = behaviours.flatMap(({ resource: of, id }) => (of === resource.name && id?.field ? [id.field] : []))
      this.#lookups.set(resource.name, [...new Set([...this.addresses(resource), ...asked])])
      if (resource.links !== undefined)
        this.#linking.set(resource.links, [...(this.#linking.get(resource.links) ?? []), resource])
    }
  }

  resource(name: string | undefined): Resource | undefined {
    return name === undefined ? undefined : this.plan.resources[name]
  }

  /** Fields that an item goes by beside its id: those the plan knows, and the usual ones where no reply shows an id. */
  addresses({ id }: Resource): readonly string[] {
    return id?.hidden ? [...new Set([...id.also, id.param, ...NATURAL])] : (id?.also ?? [])
  }

  /** Fields other than the id that items are found by. */
  lookups(resource: Resource): readonly string[] {
    return this.#lookups.get(resource.name) ?? []
  }

  /** Collections that only link items of this one. */
  linking(resource: Resource): readonly Resource[] {
    return this.#linking.get(resource.name) ?? []
  }

  /** Whether the API makes items of it: only then one that is not there is missing. */
  makes(resource: Resource): boolean {
    return this.#makeable.has(resource.name)
  }

  /** What the parts of a resource's scope are stored under, outermost first. */
  scopeKeys(resource: Resource): readonly string[] {
    const known = this.#keys.get(resource)
    if (known) return known
    const keys = keysOf(resource.scope)
    this.#keys.set(resource, keys)
    return keys
  }
}

/**
 * Names for scope parameters that do not depend on how a path calls them: the resource they are ids of, where that is known
 * and not used by another.
 */
export function keysOf(parameters: readonly ScopeParameter[]): string[] {
  const keys: string[] = []
  for (const { param, resource } of parameters)
    keys.push(resource !== undefined && !keys.includes(resource) ? resource : `{${param}}`)
  return keys
}
