import type { Row } from '@dtu/kit'
import { generated } from '../generated.ts'
import type { Document, JiraWorld } from '../types.ts'
import { plain } from './plain.ts'

/** Things of the site that generated behaviour keeps: issue types, statuses, priorities, resolutions, versions, components. */
export type Kept = 'component' | 'field' | 'issuetype' | 'priority' | 'resolution' | 'role' | 'status' | 'version'

export const allKept = (world: JiraWorld, kind: Kept): readonly Document[] =>
  generated
    .shelves()
    .list(world, kind)
    .map(({ item }: Row) => item)

export const findKept = (world: JiraWorld, kind: Kept, id: string | null): Document | undefined =>
  id === null ? undefined : generated.shelves().find(world, kind, id)?.item

/** By what a client names it by: `{id}` or `{name}`. */
export function findNamed(world: JiraWorld, kind: Kept, named: unknown): Document | undefined {
  const { id, name } = Object(named)
  if (id !== undefined) return findKept(world, kind, plain(id) ?? null)
  if (typeof name !== 'string') return undefined
  return allKept(world, kind).find((item) => String(item.name).toLowerCase() === name.toLowerCase())
}
