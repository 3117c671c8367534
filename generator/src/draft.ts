/**
 * The draft: what every reader produces and every stage refines.
 *
 * Schemas are JSON Schema 2020-12 as OpenAPI 3.1 uses it, and refer to each other only as `#/components/schemas/<name>`.
 */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** A JSON Schema object. Keywords are loose on purpose: the draft holds whatever documents say. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  additionalProperties?: boolean | Schema
  patternProperties?: Record<string, Schema>
  prefixItems?: Schema[]
  description?: string
  example?: Json
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  enum?: Json[]
  const?: Json
  default?: Json
  format?: string
  pattern?: string
  readOnly?: boolean
  writeOnly?: boolean
  [keyword: string]: unknown
}

/** Where a fact was read: the source document, a JSON pointer (or line) in it, and how the reader came by it. */
export interface Origin {
  /** File name relative to the folder or URL it was given as. */
  source: string
  pointer?: string
  /** 1-based, only where the reader can tell. */
  line?: number
  column?: number
  by: 'document' | 'prose' | 'traffic' | 'overlay' | 'hint' | 'inference'
}

export type ParameterPlace = 'path' | 'query' | 'header' | 'cookie'

export interface Parameter {
  name: string
  in: ParameterPlace
  required: boolean
  schema: Schema
  style?: string
  explode?: boolean
  /** Slashes in the value stay part of it (`/files/{path}` that takes `a/b`). */
  allowReserved?: boolean
  deprecated?: boolean
  description?: string
  example?: Json
  origin: Origin
}

export interface Body {
  required: boolean
  /** Media type to schema. */
  content: Record<string, Schema>
  /** A few example bodies, parsed. For inference only. */
  examples: Json[]
  origin: Origin
}

export interface Response {
  description: string
  content: Record<string, Schema>
  headers: Record<string, Schema>
  examples: Json[]
  origin: Origin
}

/** Scheme name to required scopes; several entries in a list are alternatives. */
export type SecurityRequirement = Record<string, string[]>

export interface Operation {
  id: string | undefined
  /** Lower case. */
  method: string
  path: string
  /** Further verbs that are answered alike, lower case. */
  also: string[]
  parameters: Parameter[]
  body?: Body
  /** Status code (`200`, `2XX`, `default`) to response. */
  responses: Record<string, Response>
  /** Undefined: the draft's default applies. Empty: no credentials needed. */
  security?: SecurityRequirement[]
  deprecated: boolean
  /** The vendor's own error codes. */
  errors: string[]
  /** True where failures are told in the success reply, beside an `ok` flag. */
  errorsInReply: boolean
  tags: string[]
  /** The document's words, for inference only: they are never emitted. */
  summary: string
  description: string
  /** `x-…` facts to be emitted as they are. */
  extensions: Record<string, Json>
  origin: Origin
}

/** A declared event or webhook. */
export interface EventFact {
  name: string
  scopes: string[]
  /** The ways it is delivered, in the document's words. */
  via: string[]
  payload?: Schema
  origin: Origin
}

export interface SourceFact {
  name: string
  format: string
  /** Of the text; for many files of one source, of the lines `<name> NUL <sha256>`. */
  sha256: string
  bytes: number
  files: number
  operations: number
}

export interface Draft {
  name: string
  title: string
  version: string
  sources: SourceFact[]
  servers: string[]
  /** What the first server's URL has behind its host: every path begins with it. */
  basePath?: string
  schemas: Record<string, Schema>
  schemaOrigins: Record<string, Origin>
  operations: Operation[]
  securitySchemes: Record<string, Schema>
  security: SecurityRequirement[]
  events: EventFact[]
}

/** An empty draft to read into. */
export function emptyDraft(name: string): Draft {
  return {
    name,
    title: name,
    version: '0',
    sources: [],
    servers: [],
    schemas: {},
    schemaOrigins: {},
    operations: [],
    securitySchemes: {},
    security: [],
    events: [],
  }
}
