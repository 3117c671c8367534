/** What a contract declares of an operation, as far as tests ask. */
export interface Declared {
  /** A credential is asked for. */
  readonly guarded: boolean
  /** It takes nothing that a client has to know. */
  readonly plain: boolean
}

interface Loose {
  readonly operationId?: string
  readonly security?: readonly object[]
  readonly parameters?: readonly { readonly in: string; readonly required?: boolean }[]
}

/** By operation id. */
export function declaredIn(contract: { paths: Record<string, Record<string, Loose>> }): Map<string, Declared> {
  const operations = Object.values(contract.paths).flatMap((item) => Object.values(item))
  return new Map(
    operations.map(({ operationId = '', security = [], parameters = [] }) => [
      operationId,
      {
        guarded: security.length > 0 && security.every((way) => Object.keys(way).length > 0),
        plain: parameters.every(({ required }) => !required),
      },
    ]),
  )
}
