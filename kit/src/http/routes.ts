import type { OperationSpec } from '../contract.ts'
import type { Twin } from '../twin.ts'
import { Router } from './router.ts'

export interface Match {
  readonly operation: OperationSpec
  /** By the names the contract gives them. */
  readonly path: Record<string, string>
}

/** A twin's routes: those of its contract and those written by hand. */
export class Routes {
  readonly #operations: readonly OperationSpec[]
  readonly #methods = new Set<string>()
  readonly #basePath: string
  readonly #aliases: readonly (readonly [alias: string, meant: string])[]
  /** Paths without parameters, by method: a contract may have hundreds, and the router takes time for each. */
  readonly #fixed = new Map<string, Match>()
  #router: Router<OperationSpec> | undefined

  constructor(twin: Twin) {
    this.#operations = [...twin.contract().operations.values(), ...(twin.routes ?? [])]
    this.#basePath = twin.basePath ?? ''
    this.#aliases = Object.entries(twin.aliases ?? {})
    for (const operation of this.#operations)
      for (const method of methodsOf(operation)) {
        this.#methods.add(method)
        if (!operation.path.includes('{')) this.#fix(`${method} ${operation.path}`, operation)
      }
  }

  /** The operation of a path, which may leave out what all of the contract's paths begin with, and may have slashes too many. */
  find(method: string, path: string): Match | undefined {
    return (
      this.#find(method, path) ??
      (this.#basePath ? this.#find(method, this.#basePath + path) : undefined) ??
      this.#findMeant(method, path) ??
      (path.includes('//') ? this.find(method, path.replace(/\/{2,}/g, '/')) : undefined)
    )
  }

  #findMeant(method: string, path: string): Match | undefined {
    const known = this.#aliases.find(([alias]) => path.startsWith(alias))
    return known && this.#find(method, known[1] + path.slice(known[0].length))
  }

  /** Whether the path exists with another method. */
  otherMethod(method: string, path: string): boolean {
    return [...this.#methods].some((other) => other !== method && this.find(other, path) !== undefined)
  }

  #find(method: string, path: string): Match | undefined {
    const fixed = this.#fixed.get(`${method} ${path}`)
    if (fixed) return fixed
    const found = this.#all().find(method, path)
    return found && { operation: found.store, path: found.params }
  }

  #fix(route: string, operation: OperationSpec): void {
    const other = this.#fixed.get(route)?.operation.id
    if (other) throw new Error(`${route} is the route of two operations: ${other} and ${operation.id}`)
    this.#fixed.set(route, { operation, path: {} })
  }

  /** All routes, for parameters and for unusual spellings of a path. Made when first needed. */
  #all(): Router<OperationSpec> {
    if (this.#router) return this.#router
    this.#router = new Router()
    for (const operation of this.#operations)
      for (const method of methodsOf(operation))
        this.#router.add(method, operation.path, operation, withSlashes(operation))
    return this.#router
  }
}

const methodsOf = ({ method, alsoMethods }: OperationSpec): readonly string[] => [method, ...alsoMethods]

/** Parameters that the contract lets hold reserved characters, the slash among them. */
const withSlashes = ({ raw }: OperationSpec): ReadonlySet<string> =>
  new Set(
    ((raw.parameters ?? []) as { in?: string; name?: string; allowReserved?: boolean }[])
      .filter((parameter) => parameter.in === 'path' && parameter.allowReserved)
      .map((parameter) => parameter.name ?? ''),
  )
