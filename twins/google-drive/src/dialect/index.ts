import type { Dialect, OperationSpec, Page } from '@dtu/kit'
import { generated } from '../generated.ts'
import type { DriveWorld } from '../types.ts'
import { concernOf } from './concern.ts'
import { refusals, says } from './refusals.ts'

function tags({ id, method, path }: OperationSpec): readonly string[] {
  const listing = id.endsWith('.list')
  return [
    method === 'GET' ? 'read' : 'write',
    ...(listing ? ['list'] : []),
    ...(/files\.list$/.test(id) ? ['search'] : []),
    ...(path.includes('/upload/') ? ['upload'] : []),
    ...(/\.(export|download)$/.test(id) ? ['download'] : []),
  ]
}

/** Listings hold their things in the one list of their reply. */
function page(operation: OperationSpec): Page | undefined {
  if (!operation.id.endsWith('.list')) return undefined
  const schema = operation.raw.responses?.['200']?.content?.['application/json']?.schema
  const properties = (generated.schemas().flat(schema)?.properties ?? {}) as Readonly<Record<string, any>>
  const items = Object.keys(properties).find((name) =>
    generated.schemas().flat(properties[name])?.types.includes('array'),
  )
  return items === undefined ? undefined : { items: [items], cursor: ['nextPageToken'], argument: 'pageToken' }
}

/** How the file service speaks when something is wrong with it. It never tells when to come back. */
export const dialect: Dialect<DriveWorld> = { concern: concernOf, tags, refusals, says, page }
