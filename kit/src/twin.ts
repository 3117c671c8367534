import type { Contract, OperationSpec } from './contract.ts'
import type { Dialect } from './dialect.ts'
import type { ApiError } from './errors.ts'
import type { Event } from './events.ts'
import type { ApiRequest, RawReply } from './http/request.ts'
import type { IdFormat } from './ids.ts'
import type { Leads } from './population/marks.ts'
import type { Seed } from './population/seed.ts'
import type { Thing } from './population/things.ts'
import type { Problem } from './refinement/vouched.ts'
import type { Tables } from './store/table.ts'
import type { Views } from './store/view.ts'
import type { World } from './world.ts'

/** Who calls. What else a twin knows of its callers is its own. */
export interface Principal {
  /** How the journal names the caller. */
  readonly name: string
}

/** What a request means to an operation. A twin may extend it (see `Twin.input`). */
export interface Input {
  readonly path: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly request: ApiRequest
  readonly operation: OperationSpec
}

/**
 * One operation of a vendor's API. Synchronous: all it reads and writes is one transaction, which a throw undoes.
 * `next` is the generated behaviour for the same operation. Returns the body of a success, or a `Reply` to choose more.
 */
export type Operation<W = World, I = Input> = (world: W, input: I, next: () => unknown) => unknown

export type Operations<W = World, I = Input> = Readonly<Record<string, Operation<W, I>>>

/** Something a twin says to the outside because of an event: the n-th attempt is prepared when its time has come. */
export interface Delivery {
  /** One of the twin's channels. */
  readonly channel: string
  /** JSON: it is stored until it is done. */
  readonly payload: unknown
  /** Universe time of the first attempt, milliseconds; at once when left out. */
  readonly at?: number
}

export interface HttpMessage {
  readonly via: 'http'
  readonly url: string
  readonly method?: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** Milliseconds of the machine's clock. */
  readonly timeout: number
  readonly redirects?: number
}

export interface SocketMessage {
  readonly via: 'socket'
  readonly session: string
  readonly text?: string
  /** Close the socket (after the text) with this code. */
  readonly close?: number
}

export type Outgoing = HttpMessage | SocketMessage

export type Outcome =
  | {
      readonly ok: true
      readonly status: number
      readonly headers: Readonly<Record<string, string>>
      readonly body: string
    }
  | {
      readonly ok: false
      readonly reason: 'timeout' | 'connection' | 'tls' | 'redirects' | 'closed' | 'egress'
      readonly detail: string
    }

/** Another attempt: when, in universe time, and with what, when that is not the same as before. */
export interface Retry {
  readonly retryAt: number
  readonly payload?: unknown
}

/** How one kind of delivery is sent, and what follows from how it went. Both functions are synchronous, in a transaction. */
export interface Channel<W = World> {
  /** The message of this attempt (signatures and times are fresh each time), or undefined when there is nobody to send it to any more. */
  prepare(world: W, payload: any, attempt: number): Outgoing | undefined
  /** What follows: nothing more (undefined), another attempt at a time, or `failed`. */
  settle(world: W, payload: any, attempt: number, outcome: Outcome): Retry | 'failed' | undefined
}

/** A WebSocket endpoint of a twin. `open` may throw an ApiError to refuse the upgrade. */
export interface Socket<W = World> {
  /** `/link`; `/websocket/*` takes all paths below. A slash at the end makes no difference. */
  readonly path: string
  open(world: W, session: string, request: ApiRequest): void
  message(world: W, session: string, text: string): void
  closed(world: W, session: string): void
}

/** The vendor's words for what the kit itself has to refuse. */
export interface Refusals {
  notFound(request: ApiRequest): ApiError
  methodNotAllowed(request: ApiRequest): ApiError
  /** The body is not what its content type says, or the content type is not accepted. */
  badBody(request: ApiRequest, problem: string): ApiError
  tooLarge(request: ApiRequest): ApiError
  /** The request does not match the contract. */
  invalid(operation: OperationSpec, problems: readonly string[]): ApiError
  /** The operation exists in the vendor's contract but not in this twin. Never a plausible lie. */
  notModelled(operation: OperationSpec): ApiError
  /** A bug of ours, in the vendor's shape. */
  internal(): ApiError
}

/** A vendor's service as a value: everything that makes one twin differ from another. */
export interface Twin<W extends World<any, any> = any, I extends Input = any> {
  readonly name: string
  /** Shown to people. */
  readonly title: string
  /** The vendor's own host names: an app with hard-coded hosts is led here. The first is the API's. */
  readonly hosts: readonly string[]
  /** Suggested port offset from the admin port. */
  readonly port: number
  /** Called once, when the twin is first used: reading a contract costs time. */
  readonly contract: () => Contract
  /** What all paths of the contract begin with, where clients may leave it out (`/v1`). */
  readonly basePath?: string
  /** What a path may begin with in place of the contract's own beginning: `{ '/v/latest/': '/v/2/' }`. */
  readonly aliases?: Readonly<Record<string, string>>
  /** Routes that no vendor document lists (hosted pages, uploads, incoming webhooks). */
  readonly routes?: readonly OperationSpec[]
  readonly tables: Tables
  /** What its state is asked by in SQL, beside the tables as they are. */
  readonly views?: Views
  /** Twins whose state it shares (`World.of`): where it is, they are too. */
  readonly shares?: readonly Twin[]
  readonly ids: Readonly<Record<string, IdFormat>>
  readonly operations: Operations<W, I>
  /** Generated behaviour for operations that are not written by hand. Throws `notModelled` where it has none. */
  fallback?(world: W, input: I): unknown
  /** Whether generated behaviour has nothing for an operation: the journal then counts a gap of the twin. */
  gap?(operation: OperationSpec): boolean
  readonly refusals: Refusals
  /** The credential a request carries, if any: it may lead to a universe. Called before anything else. */
  credential(request: ApiRequest): string | undefined
  /** Who calls; throws an ApiError when the credential does not allow the operation. */
  authenticate(world: W, request: ApiRequest, operation: OperationSpec): W['caller']
  /** Throws the vendor's refusal when the caller has asked too often. Called while the universe keeps limits. */
  limit?(world: W, request: ApiRequest, operation: OperationSpec): void
  /** What customers differ in that decides on their limits (editions, quotas of before some day); the first unless one is chosen. */
  readonly limitPresets?: readonly string[]
  /** How the vendor says that something is wrong which nobody did wrong. */
  readonly dialect?: Dialect<W>
  /** The request as the operations of this twin want it. Throws an ApiError for what the vendor would refuse. */
  input?(request: ApiRequest, operation: OperationSpec, path: Record<string, string>): I
  /** What the vendor adds to a success of any operation (warnings, for one). */
  finish?(world: W, input: I, output: unknown): unknown
  /** Headers the vendor sends with every reply of an operation. */
  replyHeaders?(world: W, operation: OperationSpec | undefined): Record<string, string>
  /** Has the last word on what leaves, refusals included. Reads only. */
  rendered?(
    world: W,
    asked: { readonly operation: OperationSpec | undefined; readonly request: ApiRequest },
    reply: RawReply,
  ): RawReply
  /** Whether recordings vouch for a reply that leaves the contract at a place. */
  vouched?(problem: Problem): boolean
  /** What an event makes the twin say to the outside. Runs in the event's own transaction. */
  deliveries?(world: W, event: Event): Delivery[]
  readonly channels?: Readonly<Record<string, Channel<W>>>
  readonly tasks?: Readonly<Record<string, (world: W, payload: any) => void>>
  readonly sockets?: readonly Socket<W>[]
  /** What people do to the service without its API (post, click, sign in): for tests and scenarios, over the admin API. */
  readonly acts?: Readonly<Record<string, (world: W, input: any) => unknown>>
  /** Fills an empty universe. `leads` tells what the marks in a seed's texts mean. */
  seed(world: W, seed: Seed, leads: Leads): void
  /** Credentials of an administrator's client that belong to this universe: minted on the first call, the same ones after. */
  credentials(world: W): Record<string, string>
  /** The headers by which a client shows one of its credentials; `Authorization: Bearer …` when left out. */
  authorization?(credential: string): Record<string, string>
  /** The twin's own id of something of the population, while it has it. */
  identify?(world: W, thing: Thing): string | undefined
  /** The address that people give each other of something of the population: the same before and after it is seeded. */
  address?(world: W, thing: Thing, seed: Seed): string | undefined
  /** The environment variables by which common clients of the service are pointed at the twin. */
  environment?(baseUrl: string, credentials: Readonly<Record<string, string>>): Record<string, string>
  /** Runs when a universe is opened again: connections that were open are not any more. */
  reopened?(world: W): void
}
