import type { Leads, Seed } from '@dtu/kit'
import { generated } from '../generated.ts'
import { ISSUE_TYPES, PRIORITIES, RESOLUTIONS, ROLES, STATUS_CATEGORIES, STATUSES } from '../model/catalogue.ts'
import { FIELDS } from '../model/fields.ts'
import type { Document, JiraWorld } from '../types.ts'
import { seedPeople } from './people.ts'
import { seedProjects } from './projects.ts'

/** A new software site: its people and groups, its catalogue of types, statuses and priorities, and the seed's projects. */
export function seed(world: JiraWorld, seed: Seed, leads: Leads): void {
  const accounts = seedPeople(world, seed)
  const catalogue = {
    issuetype: ISSUE_TYPES,
    status: STATUSES,
    statuscategory: STATUS_CATEGORIES,
    priority: PRIORITIES,
    resolution: RESOLUTIONS,
    role: ROLES,
    field: FIELDS,
  }
  for (const [kind, items] of Object.entries(catalogue)) for (const item of items) keep(world, kind, item, seed.at)
  seedProjects(world, { seed, leads, accounts })
}

const keep = (world: JiraWorld, kind: string, item: Document, at: number) =>
  generated.shelves().add(world, kind, String(item.id), item, { at })
