import type { ResourceCall } from './call.ts'
import type { Row } from './rows.ts'

/** The item's absolute URL: its path template filled in, else the path of the request. */
export function selfUrl(call: ResourceCall, row: Pick<Row, 'id' | 'scope'>): string {
  const { item, id, scope } = call.resource
  if (!item) return call.world.baseUrl + call.input.request.path
  const keys = call.model.scopeKeys(call.resource)
  const path = item.replace(/\{[+]?([^}*]+)\*?\}/g, (_, name: string) => {
    if (name === id?.param) return encodeURIComponent(row.id)
    const at = scope.findIndex(({ param }) => param === name)
    const value = row.scope[keys[at] ?? ''] ?? call.input.path[name]
    return encodeURIComponent(value ?? '')
  })
  return call.world.baseUrl + path
}
