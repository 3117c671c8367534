import type { Document, Library } from '../../document/library.ts'
import { type Draft, emptyDraft } from '../../draft.ts'
import { type Loose, recordOf, textOf } from '../openapi/loose.ts'
import { type At, below, type Noted, Reading } from '../reading.ts'
import { addStandardError } from './error.ts'
import { readMethod } from './method.ts'
import { convertSchema } from './schema.ts'

/** What the reader of one discovery document shares. */
export interface Context {
  readonly reading: Reading
  readonly root: Loose
  readonly top: At
  /** Path that every method's path is relative to, with both slashes. */
  readonly servicePath: string
}

/** Reads a discovery document (format: "REST description", discovery/v1). */
export function readDiscovery(document: Document, library: Library, notes: Noted[]): Draft {
  const reading = new Reading(emptyDraft(document.name), library, notes)
  const root = recordOf(document.value)
  const top: At = { document, pointer: '' }
  const { draft } = reading
  draft.title = textOf(root.title) || textOf(root.name) || document.name
  draft.version = textOf(root.version) || '0'
  const rootUrl = textOf(root.rootUrl) || textOf(root.baseUrl)
  if (rootUrl) draft.servers = [rootUrl.replace(/\/+$/, '')]
  readSchemas(reading, root, top)
  readScopes(draft, root)
  addStandardError(draft)
  const servicePath = `/${textOf(root.servicePath)}/`.replaceAll(/\/{2,}/g, '/')
  readResources({ reading, root, top, servicePath }, root, top, [])
  return draft
}

function readSchemas(reading: Reading, root: Loose, top: At): void {
  for (const [name, raw] of Object.entries(recordOf(root.schemas))) {
    const at = below(top, 'schemas', name)
    reading.draft.schemas[name] = convertSchema(reading, raw, at)
    reading.draft.schemaOrigins[name] = reading.origin(at)
  }
}

function readScopes(draft: Draft, root: Loose): void {
  const scopes = Object.keys(recordOf(recordOf(recordOf(root.auth).oauth2).scopes))
  if (!scopes.length) return
  draft.securitySchemes.oauth2 = {
    type: 'oauth2',
    flows: { authorizationCode: { scopes: Object.fromEntries(scopes.map((scope) => [scope, ''])) } },
  }
}

function readResources(context: Context, holder: Loose, at: At, tags: string[]): void {
  for (const [name, raw] of Object.entries(recordOf(holder.methods)))
    readMethod(context, name, raw, below(at, 'methods', name), tags)
  for (const [name, raw] of Object.entries(recordOf(holder.resources)))
    readResources(context, recordOf(raw), below(at, 'resources', name), [...tags, name])
}
