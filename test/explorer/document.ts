import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { readDiscovery } from './discovery.ts'
import { readOpenapi } from './openapi.ts'

export type Schema = Record<string, any>

export interface ApiParameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'cookie'
  readonly required: boolean
  readonly schema: Schema
}

export interface ApiBody {
  readonly media: string
  readonly schema: Schema
}

export interface ApiOperation {
  readonly id: string
  /** Upper case. */
  readonly method: string
  /** With what the server's URL has behind its host. */
  readonly path: string
  readonly parameters: readonly ApiParameter[]
  readonly body: ApiBody | undefined
  /** Status (`200`, `4XX`, `default`) to the schema of its JSON; undefined where there is none. */
  readonly replies: ReadonlyMap<string, Schema | undefined>
  /** Media types of its successes. */
  readonly media: readonly string[]
  /** Alternatives, each a list of schemes that are needed together. Empty: open. */
  readonly security: readonly (readonly SecurityScheme[])[]
}

export interface SecurityScheme {
  readonly kind: 'bearer' | 'basic' | 'header' | 'query' | 'cookie' | 'other'
  readonly name: string
}

/** An API as its own document describes it. Nothing of what a generator made of it is known here. */
export interface ApiDocument {
  readonly title: string
  readonly operations: readonly ApiOperation[]
  /** The document itself: what references lead into. */
  readonly root: Schema
  /** How the document's schemas say that null is allowed, and where they differ from JSON Schema otherwise. */
  readonly dialect: 'openapi3.0' | 'openapi3.1' | 'swagger2' | 'discovery'
}

/** Reads an OpenAPI 3, Swagger 2 or discovery document in JSON or YAML. */
export function readDocument(file: string): ApiDocument {
  const text = readFileSync(file, 'utf8')
  const root = (file.endsWith('.json') ? JSON.parse(text) : load(text)) as Schema
  if (root.kind === 'discovery#restDescription') return readDiscovery(root)
  if (root.swagger || root.openapi) return readOpenapi(root)
  throw new Error(`${file} is no API document that the explorer reads`)
}

/** Follows references within a document. */
export function resolve(root: Schema, value: unknown): Schema {
  let at = value as Schema
  for (let hops = 0; typeof at?.$ref === 'string' && hops < 50; hops++) at = pointed(root, at.$ref)
  return typeof at === 'object' && at !== null ? at : {}
}

function pointed(root: Schema, ref: string): Schema {
  const steps = ref.replace(/^#?\/?/, '').split('/')
  let at: any = root
  for (const step of steps) at = at?.[unescaped(step)]
  return at ?? {}
}

const unescaped = (step: string): string => {
  const plain = step.replaceAll('~1', '/').replaceAll('~0', '~')
  try {
    return decodeURIComponent(plain)
  } catch {
    return plain
  }
}
