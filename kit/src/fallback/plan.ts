/**
 * The behaviour of a whole API as data: what the generator inferred from documents (`generated/plan.json`) and what the
 * fallback carries out. Types only. Everything that can be read from the contract itself (schemas, required fields,
 * enums, security per operation) stays there; the plan adds what a document does not say outright.
 *
 * Words used below:
 * - a *pointer* is a JSON pointer into a body (`/data/attributes/name`); the empty string is the whole body;
 * - a *field* is a property name of the stored document, or a pointer where it starts with `/`;
 * - a *document* is what is stored for one item of a resource: the item as the API shows it, without wrappers.
 */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** Chance that an inference is right, 0 to 1, as the generator judges it. 1: declared, or overruled by a hint. */
export type Confidence = number

export interface Plan {
  /** Changes when the meaning of a member changes. */
  readonly format: 1
  readonly name: string
  /** Absolute URLs the documents give for the service; facts for display, nothing is called. */
  readonly servers: readonly string[]
  /** By resource name. */
  readonly resources: Readonly<Record<string, Resource>>
  /** By operationId; every operation of the contract has an entry. */
  readonly operations: Readonly<Record<string, Behaviour>>
  readonly errors: ErrorPlan
  readonly auth: AuthPlan
  readonly events: readonly PlannedEvent[]
}

// ---------------------------------------------------------------- resources

export interface Resource {
  /** Unique: the fixed words of the collection path that tell it apart, joined by dots (`projects.issues`). */
  readonly name: string
  /** The same as an SQL identifier: `[a-z][a-z0-9_]*`, unique in the plan. */
  readonly table: string
  /**
   * `collection`: many items, each with an id. `singleton`: one document per scope (settings, a profile, a star).
   */
  readonly kind: 'collection' | 'singleton'
  /** Path template of the collection; absent where no operation has it. */
  readonly collection?: string
  /** Path template of one item (of the document itself for a singleton). */
  readonly item?: string
  /** Schema of an item: `#/components/schemas/<name>` where it has a name, else where in the contract it stands. */
  readonly schema?: string
  /** Absent for singletons. */
  readonly id?: IdPlan
  /**
   * The path parameters before the id, outermost first. Stored beside the document, so that the same resource can be
   * reached by several paths: two scopes agree unless both know a parameter and disagree.
   */
  readonly scope: readonly ScopeParameter[]
  /** A singleton that exists from the start, made from its schema; else it answers notFound until it is written. */
  readonly implicit?: boolean
  /** Fields the server writes. Applied on top of what the caller sent. */
  readonly serverSet: readonly ServerField[]
  /** Accepted and stored, never shown. */
  readonly writeOnly: readonly string[]
  /** Shown, and ignored when sent. */
  readonly readOnly: readonly string[]
  /** Values of fields that a create leaves out, where the document declares or shows them. */
  readonly defaults: Readonly<Record<string, Json>>
  /** Sets of fields that no two items of one scope may share. A second one is refused with the `conflict` error. */
  readonly unique: readonly (readonly string[])[]
  readonly status?: StatusPlan
  /** Fields that hold ids of other resources: for samples and joins, never a reason to refuse. */
  readonly references: readonly Reference[]
  /** Items are versions of one document: each write changes it, and requests may insist on one. */
  readonly etag?: EtagPlan
  /**
   * The collection only links existing items of another resource to its parent (`PUT /groups/{g}/users/{u}`): the id is
   * the other item's id, and lists show the other items.
   */
  readonly links?: string
  /** Deletes also delete these resources in the deleted item's scope. */
  readonly owns: readonly string[]
  readonly confidence: Confidence
}

export interface IdPlan {
  /** Field of the document that holds the id. Where the item schema has none, `hidden` is true. */
  readonly field: string
  readonly hidden?: boolean
  /** Name of the path parameter (of the argument, for RPC) that carries it. */
  readonly param: string
  readonly type: 'string' | 'integer'
  /** Who names an item: the server, the caller, or the caller if it wishes. */
  readonly from: 'server' | 'caller' | 'either'
  readonly format: IdFormat
  /** What every id must match, where the document insists. */
  readonly pattern?: string
  /** Further fields an item may be addressed by with the same parameter (a login beside an id). */
  readonly also: readonly string[]
}

export type IdFormat =
  | { readonly kind: 'integer'; readonly first: number }
  | { readonly kind: 'uuid' }
  /** `prefix` then `length` characters of `alphabet`. */
  | { readonly kind: 'text'; readonly prefix: string; readonly alphabet: string; readonly length: number }
  /** Decimal digits as a string, counted up from `first`. */
  | { readonly kind: 'digits'; readonly first: number }

export interface ScopeParameter {
  /** Path parameter, as the resource's own paths call it. */
  readonly param: string
  /** The resource it is an id of, if that is modelled. */
  readonly resource?: string
  /** Items of that resource are created through the API, so an unknown one is refused with `notFound`. */
  readonly mustExist: boolean
  /** Field of the document that repeats the parameter. */
  readonly field?: string
}

export interface ServerField {
  readonly field: string
  readonly value: /** The item's id. */
    | { readonly of: 'id' }
    /** A number or a text of the item's own beside the id it is addressed by. */
    | { readonly of: 'serial'; readonly as: 'integer' | 'string' | 'uuid' }
    /** Universe time: at create only, or at every write. */
    | { readonly of: 'created' | 'updated'; readonly as: TimeFormat }
    /** Absolute URL of the item. */
    | { readonly of: 'self' }
    /** Who calls. */
    | { readonly of: 'caller' }
    /** A number that grows with every write, or a text that changes with it. */
    | { readonly of: 'version'; readonly as: 'integer' | 'string' }
    /** A path parameter of the scope. */
    | { readonly of: 'scope'; readonly param: string }
    | { readonly of: 'constant'; readonly value: Json }
}

/** `iso` is RFC 3339 with milliseconds and Z; `seconds` and `millis` count from 1970, as numbers or (`text`) digits. */
export type TimeFormat = 'iso' | 'date' | 'seconds' | 'millis' | 'secondsText' | 'millisText'

export interface StatusPlan {
  readonly field: string
  /** Empty where the document lists none (a boolean field has `true` and `false`). */
  readonly values: readonly Json[]
  /** What a new item has unless the caller says otherwise. */
  readonly initial: Json
}

export interface Reference {
  readonly field: string
  readonly resource: string
  /** The field holds a list of ids. */
  readonly many: boolean
  readonly confidence: Confidence
}

export interface EtagPlan {
  /** Where the version is shown. */
  readonly header: boolean
  readonly field?: string
  /** A write without If-Match is refused (declared as required). */
  readonly required: boolean
}

// ---------------------------------------------------------------- operations

export type BehaviourKind =
  /** Makes an item. */
  | 'create'
  /** Shows one. */
  | 'read'
  /** Shows a page of a collection. */
  | 'list'
  /** Overwrites an item: fields not sent are gone (read-only ones stay). */
  | 'replace'
  /** Changes the fields sent. */
  | 'merge'
  | 'delete'
  /** Does something to one item: moves its status, sets fields; else only touches it. */
  | 'action'
  /** Replaces an item or makes it where it is missing. */
  | 'upsert'
  /** Read-only and about no resource: answered from the schema, only where the user opts in. */
  | 'sample'
  /** Nothing known: the vendor-shaped "not modelled". */
  | 'unmodelled'

export interface Behaviour {
  readonly kind: BehaviourKind
  /** Present for all kinds but `sample` and `unmodelled` (a `sample` below an item names that item's resource). */
  readonly resource?: string
  /** Where the item's id is found in the request. Absent for list, create by server, and singletons. */
  readonly id?: IdPlace
  /** Path (RPC: body) parameters of the request to the resource's scope parameters, where the names differ. */
  readonly scope?: Readonly<Record<string, string>>
  /** Parameters that scope a list or create of a resource whose own paths lack them (`/users/{id}/posts` of `posts`). */
  readonly under?: readonly ScopeParameter[]
  readonly request?: RequestPlan
  readonly reply: ReplyPlan
  readonly page?: PagePlan
  readonly filters?: readonly Filter[]
  readonly sort?: SortPlan
  readonly transition?: Transition
  /** Honours If-Match / If-None-Match. */
  readonly conditional?: boolean
  /** The operation starts work that ends later. */
  readonly job?: JobPlan
  /** Statuses and templates where they differ from the plan's. */
  readonly errors?: Readonly<Partial<Record<Cause, ErrorAnswer>>>
  /** Request header names with the same value mean the same request: the first reply is given again. */
  readonly idempotencyKey?: string
  readonly confidence: Confidence
}

export interface IdPlace {
  readonly in: 'path' | 'query' | 'body'
  readonly name: string
  /** Field it is compared with, where that is not the resource's id (`/users/by-name/{name}`). */
  readonly field?: string
}

export interface RequestPlan {
  /** Media types accepted, most telling first. */
  readonly media: readonly string[]
  /** Where in the body the item is: `''` for the body itself, `/data`, `/user`. */
  readonly at: string
  /** The body is a list, and each of its elements an item. */
  readonly many?: boolean
  /** Members of the body that mean a field of another spelling (`FriendlyName` for `friendly_name`). */
  readonly renames?: Readonly<Record<string, string>>
  /** How a change is written. Absent: the item or a part of it. */
  readonly patch?: 'merge-patch' | 'json-patch'
  /** Arguments that are no fields of the item (RPC): not stored. */
  readonly arguments?: readonly string[]
  /** The body is stored as bytes: whole, or the named multipart part. */
  readonly blob?: { readonly part?: string }
  readonly required: boolean
}

export interface ReplyPlan {
  /** The success status; 200 where the document has only a default. */
  readonly status: number
  /** Answered where an upsert or a create made something new, when it differs from `status`. */
  readonly created?: number
  /** Absent: no body. */
  readonly media?: string
  readonly shape: /** The item at `at`. */
    | 'item'
    /** A list at `at`. */
    | 'list'
    /** A map by id at `at`. */
    | 'map'
    /** Only the ids, or only names, at `at`. */
    | 'ids'
    /** One item in a list of one at `at`. */
    | 'item-in-list'
    /** The item's id alone, at `at`. */
    | 'id'
    /** No body. */
    | 'empty'
    /** The bytes stored by `request.blob`. */
    | 'blob'
    /** A body of its own, filled from the schema and, by name, from the item. */
    | 'other'
  readonly at: string
  /** Where in each listed element the item is (`/resource`), else the element is the item. */
  readonly each?: string
  /** Where the item's id is shown although the item does not hold it: a pointer into the body, in a list into each element. */
  readonly id?: string
  /** Constants beside the item that mark success (`/ok` true), pointer to value. */
  readonly constants?: Readonly<Record<string, Json>>
  /** A `Location` header with the item's URL is declared (or customary for 201). */
  readonly location?: boolean
}

export interface PagePlan {
  readonly family: 'none' | 'offset' | 'page' | 'cursor'
  /** Where the parameters are. */
  readonly in: 'query' | 'body'
  /**
   * Request parameters by role. `offset` counts items, `page` pages, `cursor` is opaque. `before` goes backwards. Others
   * than the family's are taken where they are given.
   */
  readonly params: Readonly<Partial<Record<'offset' | 'page' | 'cursor' | 'limit' | 'before', string>>>
  /** 0 or 1: the number of the first page, or offset. */
  readonly first: number
  /** Items of a page when the caller asks for none, and at most. */
  readonly size: number
  readonly max: number
  /** What a cursor is: an opaque text, a number, or the id of the last item of the page before. */
  readonly cursor: 'opaque' | 'number' | 'last-id'
  /** A `Link` header with `rel="next"` (and more) carries the next page's URL. */
  readonly link?: boolean
  /** Response headers by role. */
  readonly headers?: Readonly<Partial<Record<'total' | 'next' | 'pages' | 'page' | 'limit', string>>>
  /** Pointers in the reply by role. */
  readonly reply: Readonly<Partial<Record<PageRole, string>>>
  /** At the end `next` is left out, null, or an empty text. */
  readonly end: 'absent' | 'null' | 'empty'
}

export type PageRole =
  /** Opaque value for the cursor parameter. */
  | 'nextCursor'
  | 'previousCursor'
  /** Absolute URLs. */
  | 'nextUrl'
  | 'previousUrl'
  | 'firstUrl'
  | 'lastUrl'
  | 'selfUrl'
  /** Items in all. */
  | 'total'
  | 'pages'
  | 'hasMore'
  | 'isLast'
  /** Echoes. */
  | 'offset'
  | 'page'
  | 'limit'
  /** Items on this page. */
  | 'count'
  /** Number of the next or previous page, or offset. */
  | 'nextNumber'
  | 'previousNumber'

export interface Filter {
  readonly param: string
  readonly in: 'query' | 'body'
  /** Field compared; absent for `text` (all texts) and `language`. */
  readonly field?: string
  readonly how:
    | 'equal'
    | 'notEqual'
    /** The parameter lists alternatives: repeated, or separated by commas. */
    | 'oneOf'
    | 'contains'
    | 'prefix'
    | 'more'
    | 'atLeast'
    | 'less'
    | 'atMost'
    /** Some text of the document contains it. */
    | 'text'
    /** A query language: `scim` (`name eq "x"`). */
    | 'scim'
  readonly confidence: Confidence
}

export interface SortPlan {
  readonly param: string
  readonly in: 'query' | 'body'
  /** How an order is written: `name`, `-name`, `name:desc`, `name desc`, `name,desc`, `name_desc`. */
  readonly style: 'field' | 'minus' | 'colon' | 'space' | 'comma' | 'suffix'
  /** Parameter that holds `asc` or `desc`. */
  readonly direction?: string
  /** Values of the parameter that name a field otherwise (`created` for `created_at`). */
  readonly fields: Readonly<Record<string, string>>
  readonly descending: boolean
}

export interface Transition {
  /** Field that is set, and to what. */
  readonly field: string
  readonly to: Json
  /** Values it may have before; else refused with `conflict`. Absent: any. */
  readonly from?: readonly Json[]
}

export interface JobPlan {
  /** Field of the item that shows progress, if it has one. */
  readonly field?: string
  readonly running?: Json
  readonly done?: Json
  /** Universe seconds until it is done. */
  readonly seconds: number
}

// ---------------------------------------------------------------- errors, auth, events

/** Why the kit or the fallback refuses. */
export type Cause =
  | 'invalid'
  | 'unauthorized'
  | 'forbidden'
  | 'notFound'
  | 'methodNotAllowed'
  | 'notAcceptable'
  | 'conflict'
  | 'preconditionFailed'
  | 'preconditionRequired'
  | 'tooLarge'
  | 'unsupportedMediaType'
  | 'rateLimited'
  | 'internal'
  | 'notModelled'

export interface ErrorPlan {
  /**
   * Bodies by name. In texts these are filled in: `{message}`, `{code}`, `{status}` and `{statusText}` (the number as text),
   * `{title}` (the status in words), `{time}` (RFC 3339), `{seconds}` (since 1970), `{path}`, `{method}`, `{id}` (a fresh one
   * per error), `{field}` and `{url}`. A text that is exactly `{status}` or `{seconds}` becomes a number, one that is exactly
   * `{code}` the code itself (the status where there is none). A list of one element that holds `{field}` is repeated per
   * problem.
   */
  readonly templates: Readonly<Record<string, ErrorTemplate>>
  readonly answers: Readonly<Record<Cause, ErrorAnswer>>
}

export interface ErrorTemplate {
  readonly media: string
  readonly body: Json
}

export interface ErrorAnswer {
  readonly status: number
  /** Name of a template; absent: no body. */
  readonly template?: string
  /** The vendor's code for `{code}`. */
  readonly code?: Json
  /** The vendor's words for `{message}`, where a document gives them. */
  readonly message?: string
}

export interface AuthPlan {
  /** By the name the contract's `security` uses. */
  readonly schemes: Readonly<Record<string, AuthScheme>>
  readonly confidence: Confidence
}

export interface AuthScheme {
  readonly kind: 'bearer' | 'basic' | 'apiKey' | 'oauth2' | 'mutual' | 'digest'
  /** For `apiKey`: where, and the name of the header, parameter or cookie. */
  readonly in?: 'header' | 'query' | 'cookie'
  readonly name?: string
  /** Word before the secret in the header (`Bearer`, `token`). */
  readonly prefix?: string
  /** OAuth 2 endpoints the documents give, by flow. */
  readonly flows?: Readonly<
    Record<
      string,
      { readonly authorizationUrl?: string; readonly tokenUrl?: string; readonly scopes: readonly string[] }
    >
  >
  /** All scopes the documents name. */
  readonly scopes: readonly string[]
}

export interface PlannedEvent {
  readonly name: string
  /** Operations after which it happens, where that can be told from names. */
  readonly after: readonly string[]
  readonly resource?: string
  readonly scopes: readonly string[]
  /** Component schema of the payload. */
  readonly schema?: string
  /** Field or parameter of a resource that holds the address events are sent to. */
  readonly subscription?: { readonly resource: string; readonly field: string }
}
