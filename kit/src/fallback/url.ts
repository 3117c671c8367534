import type { ResourceCall } from './call.ts'
import type { Row } from './rows.ts'

/** The item's absolute URL, as the client would ask for it. */
export const selfUrl = (call: ResourceCall, row: Pick<Row, 'id' | 'scope'>): string =>
  call.world.baseUrl + selfPath(call, row)

const OWN = 'self:'

/** The item's URL as it is stored: where the twin is reached is another matter each time. */
export const storedUrl = (call: ResourceCall, row: Pick<Row, 'id' | 'scope'>): string => OWN + selfPath(call, row)

/** A stored URL as it is shown. */
export const shownUrl = ({ world }: ResourceCall, stored: unknown): unknown =>
  typeof stored === 'string' && stored.startsWith(OWN) ? world.baseUrl + stored.slice(OWN.length) : stored

/** The path template filled in, else the path of the request. */
function selfPath(call: ResourceCall, row: Pick<Row, 'id' | 'scope'>): string {
  const { item, id, scope } = call.resource
  if (!item) return call.input.request.path
  const keys = call.model.scopeKeys(call.resource)
  return item.replace(/\{[+]?([^}*]+)\*?\}/g, (_, name: string) => {
    if (name === id?.param) return encodeURIComponent(row.id)
    const at = scope.findIndex(({ param }) => param === name)
    const value = row.scope[keys[at] ?? ''] ?? call.input.path[name]
    return encodeURIComponent(value ?? '')
  })
}
