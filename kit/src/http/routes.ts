import router from 'find-my-way'
import { contractOf, type OperationSpec } from '../contract.ts'
import type { Twin } from '../twin.ts'

export interface Match {
  readonly operation: OperationSpec
  readonly path: Record<string, string>
}

/** A twin's routes: those of its contract and those written by hand. */
export class Routes {
  readonly #operations: readonly OperationSpec[]
  readonly #methods = new Set<string>()
  /** Paths without parameters, by method: a contract may have hundreds, and the router takes time for each. */
  readonly #fixed = new Map<string, Match>()
  #router: router.Instance<router.HTTPVersion.V1> | undefined

  constructor(twin: Twin) {
    this.#operations = [...contractOf(twin).operations.values(), ...(twin.routes ?? [])]
    for (const operation of this.#operations)
      for (const method of methodsOf(operation)) {
        this.#methods.add(method)
        if (!operation.path.includes('{')) this.#fix(`${method} ${operation.path}`, operation)
      }
  }

  find(method: string, path: string): Match | undefined {
    const fixed = this.#fixed.get(`${method} ${path}`)
    if (fixed) return fixed
    const found = this.#all().find(method as 'GET', path)
    return found ? { operation: found.store as OperationSpec, path: found.params as Record<string, string> } : undefined
  }

  /** Whether the path exists with another method. */
  otherMethod(method: string, path: string): boolean {
    return [...this.#methods].some((other) => other !== method && this.#all().find(other as 'GET', path) !== null)
  }

  #fix(route: string, operation: OperationSpec): void {
    const other = this.#fixed.get(route)?.operation.id
    if (other) throw new Error(`${route} is the route of two operations: ${other} and ${operation.id}`)
    this.#fixed.set(route, { operation, path: {} })
  }

  /** All routes, for parameters and for unusual spellings of a path. Made when first needed. */
  #all(): router.Instance<router.HTTPVersion.V1> {
    if (this.#router) return this.#router
    this.#router = router({ ignoreTrailingSlash: true, maxParamLength: 2000 })
    for (const operation of this.#operations)
      for (const method of methodsOf(operation))
        this.#router.on(method as 'GET', pattern(operation.path), () => {}, operation)
    return this.#router
  }
}

const methodsOf = ({ method, alsoMethods }: OperationSpec): readonly string[] => [method, ...alsoMethods]

/** `/v1/documents/{documentId}:batchUpdate` as the router writes it. */
const pattern = (path: string): string =>
  path.replaceAll(':', '::').replace(/\{\+?([^}]+)\}/g, (_, name: string) => `:${name.replace(/\W/g, '_')}`)
