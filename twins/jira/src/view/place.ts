import type { Document, JiraWorld } from '../types.ts'

/** Where a view is shown: in whose world, and in which version of the API. */
export interface Place {
  readonly world: JiraWorld
  readonly version: 2 | 3
}

export const url = ({ world, version }: Place, path: string): string => `${world.baseUrl}/rest/api/${version}/${path}`

/** Things of the site with their stored addresses as the client would ask for them. */
export const placed = (place: Place, item: Document): Document =>
  Object.fromEntries(Object.entries(item).map(([name, value]) => [name, placedValue(place, value)]))

function placedValue(place: Place, value: unknown): unknown {
  if (typeof value === 'string')
    return value.startsWith('self:')
      ? place.world.baseUrl + value.slice(5).replace('/rest/api/3/', `/rest/api/${place.version}/`)
      : value
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? placed(place, value) : value
}

/** `2026-04-28T15:31:13.533+0000`: no colon in the offset. */
export const time = (at: number): string => new Date(at).toISOString().replace('Z', '+0000')
