import type { OperationSpec } from './contract.ts'
import type { ApiError } from './errors.ts'
import type { ApiRequest, RawReply } from './http/request.ts'
import type { World } from './world.ts'

/** Whom and what a request concerns, as the vendor tells them apart. */
export interface Concern {
  /** The customer: an organisation, a workspace, a site. */
  readonly tenant: string
  readonly user?: string | undefined
  /** The app, or else the credential. */
  readonly client?: string | undefined
  readonly scopes?: readonly string[] | undefined
  /** The thing that the call is about, when there is one. */
  readonly resource?: string | undefined
}

/** What is wrong, beyond its kind. */
export interface Trouble {
  readonly request: ApiRequest
  readonly operation: OperationSpec | undefined
  /** What the profile says of it: `wait`, `needed`, `variant` and so on, by the kind. */
  readonly options: Readonly<Record<string, any>>
}

/** Some of the calls of a vendor do many things at once. */
export interface Batch {
  /** The same request for the items that `keep` says yes to; undefined when it is no batch. */
  reduced(keep: (index: number, count: number) => boolean): ApiRequest | undefined
  /** The reply to the reduced request, as it is when these items failed. */
  failed?(body: any, indices: readonly number[]): unknown
}

/**
 * How a vendor speaks when its service is in trouble. Every part is optional: what is left out is said with the twin's refusals
 * and with plain HTTP.
 */
export interface Dialect<W extends World<any, any> = any> {
  /** Never throws; reads only. */
  concern?(world: W, request: ApiRequest, operation: OperationSpec | undefined): Concern
  /** Beyond what method and path tell: `write`, `search`, `list`, `upload`, `download`, `token`, `auth`, `hook`, `batch`. */
  tags?(operation: OperationSpec): readonly string[] | undefined
  /** Refusals by kind: `rateLimit`, `auth`, `scope`, `conflict` … */
  readonly refusals?: Readonly<Record<string, (world: W, trouble: Trouble) => ApiError>>
  /** Whether the vendor would ever refuse an operation so; where it is left out, all of `refusals` go for all operations. */
  says?(kind: string, operation: OperationSpec | undefined): boolean
  /** Whether a reply says that the call failed, where its status does not. */
  failed?(reply: RawReply): boolean
  /** The list in the body of a listing, and where its cursor is. */
  page?(operation: OperationSpec): Page | undefined
  batch?(request: ApiRequest, operation: OperationSpec): Batch | undefined
  /** Headers that tell when to come back. Each is what the vendor sends; how long it says to wait is in the refusal. */
  readonly waitHeaders?: readonly string[]
  /** Headers that hold a moment, in seconds since 1970, that clients compare with `date`. */
  readonly timeHeaders?: readonly string[]
  /** Headers by which receivers know a message for the vendor's. */
  readonly signatureHeaders?: readonly string[]
  /** What befalls apps, hooks and sockets without any request, by kind: `warning`, `disableSubscription` … */
  readonly mishaps?: Readonly<Record<string, Mishap<W>>>
  /** Operations and channels by which the vendor has a receiver prove that it is one. */
  readonly challenges?: readonly string[]
}

/** Something that befalls those who listen to a vendor. */
export interface Mishap<W = any> {
  /** Returns whom it befell. */
  befall(world: W): readonly string[]
  /** Takes it back, for those whom it befell. Left out: what happened, happened. */
  end?(world: W, whom: readonly string[]): void
}

export interface Page {
  /** Names that lead to the list in a reply's body; empty when the body is the list. */
  readonly items: readonly string[]
  /** Names that lead to the cursor of the next page, in the body; none where a `link` header has it. */
  readonly cursor?: readonly string[]
  /** The argument that takes a cursor. */
  readonly argument?: string
}

/**
 * Whether a vendor has words for a kind of refusal of an operation; of `batch`, whether it tells which of many things failed.
 * One whose words nobody has written down is taken for one that says everything, with a plain status.
 */
export function canSay(dialect: Dialect | undefined, kind: string, operation: OperationSpec | undefined): boolean {
  if (dialect?.refusals === undefined) return true
  if (kind === 'batch') return dialect.batch !== undefined
  return kind in dialect.refusals && (dialect.says?.(kind, operation) ?? true)
}
