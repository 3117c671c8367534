import type { Document, Library } from '../../document/library.ts'
import { type Draft, emptyDraft } from '../../draft.ts'
import { type At, below, type Noted, Reading } from '../reading.ts'
import { readEvents } from './events.ts'
import { isRecord, type Loose, recordOf, textOf } from './loose.ts'
import { readOperation } from './operation.ts'
import { Schemas } from './schema.ts'
import { readRequirements, readSecuritySchemes } from './security.ts'
import { readServers } from './servers.ts'

const verbs = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

/** What the readers of one OpenAPI document share. */
export interface Context {
  readonly reading: Reading
  readonly schemas: Schemas
  /** Swagger 2.0 says some things in other places. */
  readonly version: 2 | 3
  readonly root: Loose
  readonly top: At
  /** Path of the first server, without a trailing slash. */
  readonly basePath: string
}

/**
 * Reads OpenAPI 3.x or Swagger 2.0. Whatever cannot be used is noted with its place; the rest is read.
 * @param notes gets the problems; errors among them mean that something is missing from the draft
 */
export function readOpenapi(document: Document, library: Library, notes: Noted[]): Draft {
  const reading = new Reading(emptyDraft(document.name), library, notes)
  const top: At = { document, pointer: '' }
  const root = recordOf(document.value)
  const version = root.swagger !== undefined ? 2 : 3
  const { draft } = reading
  const info = recordOf(root.info)
  draft.title = textOf(info.title) || document.name
  draft.version = String(info.version ?? '0')
  const { servers, basePath } = readServers(root, version)
  draft.servers = servers
  if (basePath) draft.basePath = basePath
  const schemas = new Schemas(reading)
  const [names, place] = namedSchemas(root, version, top)
  schemas.reserve(Object.keys(names), place)
  const context: Context = { reading, schemas, version, root, top, basePath }
  readSecuritySchemes(context)
  draft.security = readRequirements(context, root.security, below(top, 'security')) ?? []
  readPaths(context)
  readEvents(context)
  schemas.finish()
  return draft
}

function namedSchemas(root: Loose, version: 2 | 3, top: At): [Loose, At] {
  if (version === 2) return [recordOf(root.definitions), below(top, 'definitions')]
  return [recordOf(recordOf(root.components).schemas), below(top, 'components', 'schemas')]
}

function readPaths(context: Context): void {
  const { reading, root, top } = context
  const at = below(top, 'paths')
  if (!isRecord(root.paths)) {
    if (!isRecord(root.webhooks)) reading.error('no-paths', 'the document has no `paths` object', top)
    return
  }
  for (const [path, item] of Object.entries(root.paths))
    if (!path.startsWith('x-')) readPathItem(context, path, item, below(at, path))
}

function readPathItem(context: Context, path: string, raw: unknown, given: At): void {
  const { reading } = context
  let item = raw
  let at = given
  if (isRecord(raw) && typeof raw.$ref === 'string') {
    const found = reading.follow(raw.$ref, given)
    if (!found) return
    item = { ...recordOf(found.value), ...raw }
    at = found.at
  }
  if (!isRecord(item)) {
    reading.error('broken-path', 'a path must be an object of operations', given)
    return
  }
  if (!path.startsWith('/'))
    reading.warn('broken-path', `the path "${path.slice(0, 80)}" does not begin with a slash`, given)
  for (const verb of verbs)
    if (item[verb] !== undefined)
      readOperation(context, { path, verb, item, raw: item[verb], at: below(at, verb), itemAt: at })
}
