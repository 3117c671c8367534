import type { Concern, Standing } from '@dtu/kit'

export type Key =
  | 'twin'
  | 'tenant'
  | 'operation'
  | 'user'
  | 'client'
  | 'resource'
  | 'label'
  | 'method'
  | 'path'
  | 'connection'

/** A request, connection or delivery as matchers see it. What costs something is worked out when it is asked for. */
export interface View {
  readonly twin: string
  readonly operation: string
  readonly tags: ReadonlySet<string>
  readonly method: string
  /** The route's template; the path as sent where no route fits. */
  readonly path: string
  readonly concern: Concern
  readonly headers: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: unknown
  readonly bytes: number
  readonly label: string
  readonly attempt: number
  readonly connection: { readonly id: number; readonly nth: number; readonly tls: boolean; readonly protocol: string }
  readonly event?: {
    readonly type: string
    readonly endpoint: string
    readonly retry: number
    readonly age: number
    readonly id: string
  }
  /** Whether the vendor has words for a kind of refusal of this operation. */
  says(kind: string): boolean
  /** How it stands with the limiters that it would be counted by. */
  readonly standings: ReadonlyMap<string, Standing>
  /** Whether a read-only SQL query over the universe has any row. */
  holds(sql: string): boolean
}

export function valueOfKey(view: View, key: Key): string {
  switch (key) {
    case 'tenant':
      return view.concern.tenant
    case 'user':
      return view.concern.user ?? ''
    case 'client':
      return view.concern.client ?? ''
    case 'resource':
      return view.concern.resource ?? ''
    case 'connection':
      return String(view.connection.id)
    default:
      return view[key]
  }
}

const DEFAULT: readonly Key[] = ['twin', 'tenant', 'operation']

export const streamOf = (view: View, keys: readonly Key[] = DEFAULT): string =>
  keys.map((key) => valueOfKey(view, key)).join('|')
