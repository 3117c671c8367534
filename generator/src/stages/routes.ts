import type { Draft, Operation } from '../draft.ts'

/** A path with its parameters' names left out: two paths of one shape are one route. */
export function shapeOf(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, '{}')
}

export function routeOf(operation: Operation): string {
  return `${operation.method} ${shapeOf(operation.path)}`
}

/** Finds the operation that a concrete request belongs to; fixed segments win over parameters, as routers decide. */
export class RouteTable {
  readonly #bySegments = new Map<string, { operation: Operation; pattern: RegExp; rank: string }[]>()

  constructor(draft: Draft) {
    for (const operation of draft.operations)
      for (const method of [operation.method, ...operation.also]) this.#add(method, operation)
    for (const list of this.#bySegments.values()) list.sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0))
  }

  find(method: string, path: string): Operation | undefined {
    const candidates = this.#bySegments.get(`${method} ${count(path)}`) ?? []
    return candidates.find(({ pattern }) => pattern.test(path))?.operation
  }

  #add(method: string, operation: Operation): void {
    const key = `${method} ${count(operation.path)}`
    if (!this.#bySegments.has(key)) this.#bySegments.set(key, [])
    const source = operation.path.split(/\{[^}]*\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    const rank = operation.path
      .split('/')
      .map((segment) => (segment.includes('{') ? (segment.startsWith('{') ? '2' : '1') : '0'))
      .join('')
    this.#bySegments.get(key)!.push({ operation, pattern: new RegExp(`^${source.join('[^/]+')}$`), rank })
  }
}

function count(path: string): number {
  return path.split('/').length
}
