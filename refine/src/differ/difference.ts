import type { Json } from '../score/json.ts'

/** In what way a reply can differ from the recorded one. */
export const KINDS = [
  /** The twin does not have the operation. */
  'operation missing',
  'status',
  'header',
  /** A path that is missing, of another type, or was not recorded. */
  'body shape',
  'body value',
  /** The right things in another order. */
  'order',
  /** The call was answered right, and what it did shows wrongly later. */
  'side effect',
  /** What shows at once showed later, or the other way round. */
  'timing',
] as const

export type Kind = (typeof KINDS)[number]

/** One thing that differs in one exchange. Differences of one `class` are the same difference seen again. */
export interface Difference {
  readonly kind: Kind
  readonly service: string
  /** `POST /api/v1/users` */
  readonly endpoint: string
  /** The twin's name for it. */
  readonly operation?: string | undefined
  /** `status`, `error code`, `header location`, `.profile.email` */
  readonly where: string
  readonly wanted: Json | undefined
  readonly got: Json | undefined
  /** Whether it alone makes the reply another to a client: what the strict score counts. */
  readonly breaks: boolean
  readonly tape: string
  readonly index: number
}

/** What makes two differences the same one. */
export const classOf = ({ kind, service, endpoint, where, wanted, got }: Difference): string =>
  [kind, service, endpoint, where, kind === 'status' ? `${wanted} ${got}` : ''].filter(Boolean).join(' | ')
