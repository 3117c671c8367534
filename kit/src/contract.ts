import { readFileSync } from 'node:fs'

/** What the kit needs to know of one operation. */
export interface OperationSpec {
  readonly id: string
  /** Upper case. */
  readonly method: string
  /** Further methods that mean the same. */
  readonly alsoMethods: readonly string[]
  /** `/api/v1/users/{userId}` */
  readonly path: string
  /** The first documented success status; 200 when none is. */
  readonly success: number
  /** The operation object of the contract. */
  readonly raw: Readonly<Record<string, any>>
}

/** A vendor's API as generated: OpenAPI 3.1 with full paths, and its operations by id. */
export interface Contract {
  readonly document: Readonly<Record<string, any>>
  readonly operations: ReadonlyMap<string, OperationSpec>
}

const held = new WeakMap<() => Contract, Contract>()

/** A twin's contract, read once in a process: it is megabytes, and every part of the kit looks into it. */
export function contractOf({ contract: read }: { readonly contract: () => Contract }): Contract {
  const contract = held.get(read) ?? read()
  held.set(read, contract)
  return contract
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options']

/** Reads a generated `openapi.json`. Throws when it is missing or an operation has no id: run the generator. */
export function readContract(file: string | URL): Contract {
  const document = JSON.parse(readFileSync(file, 'utf8'))
  const operations = new Map<string, OperationSpec>()
  for (const [path, item] of Object.entries(document.paths as Record<string, Record<string, any>>))
    for (const method of METHODS) {
      const raw = item[method]
      if (!raw) continue
      if (!raw.operationId) throw new Error(`${file}: ${method} ${path} has no operationId; run the generator again`)
      operations.set(raw.operationId, operation(raw.operationId, method.toUpperCase(), path, raw))
    }
  return { document, operations }
}

/** A route written by hand, for what no vendor document lists. */
export const operation = (id: string, method: string, path: string, raw: Record<string, any> = {}): OperationSpec => ({
  id,
  method,
  path,
  raw,
  success: Number(Object.keys(raw.responses ?? {}).find((status) => /^2\d\d$/.test(status)) ?? 200),
  alsoMethods: (raw['x-also-methods'] ?? []).map((also: string) => also.toUpperCase()),
})
