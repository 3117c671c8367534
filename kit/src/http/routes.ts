import router from 'find-my-way'
import type { OperationSpec } from '../contract.ts'
import type { Twin } from '../twin.ts'

export interface Match {
  readonly operation: OperationSpec
  readonly path: Record<string, string>
}

/** A twin's routes: those of its contract and those written by hand. */
export class Routes {
  readonly #router = router({ ignoreTrailingSlash: true, maxParamLength: 2000 })
  readonly #methods = new Set<string>()

  constructor(twin: Twin) {
    for (const operation of [...twin.contract().operations.values(), ...(twin.routes ?? [])])
      for (const method of [operation.method, ...operation.alsoMethods]) {
        this.#methods.add(method)
        this.#router.on(method as 'GET', pattern(operation.path), () => {}, operation)
      }
  }

  find(method: string, path: string): Match | undefined {
    const found = this.#router.find(method as 'GET', path)
    return found ? { operation: found.store as OperationSpec, path: found.params as Record<string, string> } : undefined
  }

  /** Whether the path exists with another method. */
  otherMethod(method: string, path: string): boolean {
    return [...this.#methods].some((other) => other !== method && this.#router.find(other as 'GET', path) !== null)
  }
}

/** `/v1/documents/{documentId}:batchUpdate` as the router writes it. */
const pattern = (path: string): string => path.replaceAll(':', '::').replace(/\{\+?([^}]+)\}/g, (_, name: string) => `:${name.replace(/\W/g, '_')}`)
