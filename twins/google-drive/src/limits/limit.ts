import type { ApiRequest, OperationSpec } from '@dtu/kit'
import { TOKEN } from '../oauth/routes.ts'
import type { DriveWorld } from '../types.ts'
import { takeQuota } from './quota.ts'
import { rateExceeded } from './refuse.ts'

/** `units` for projects since May 2026, `queries` for those that were there before and keep what they had (Drive, "Usage limits"). */
export const QUOTAS = ['units', 'queries'] as const

const LIMITS: Readonly<Record<string, { readonly perUser: number; readonly perProject: number }>> = {
  units: { perUser: 325_000, perProject: 1_000_000 },
  queries: { perUser: 12_000, perProject: 12_000 },
}

/** Units by what a method does: the first that fits. */
const UNITS: readonly (readonly [(operation: OperationSpec, request: ApiRequest) => boolean, number])[] = [
  [
    ({ id, method }, { query }) =>
      /\.(export|download)$/.test(id) || (method === 'GET' && query.get('alt') === 'media'),
    200,
  ],
  [({ id }) => /\.(list|listLabels)$/.test(id), 100],
  [({ id }) => /\.(watch|stop|upload\.(create|update))$/.test(id), 5],
  [({ method }) => method !== 'GET', 50],
]
const READ = 5

export const unitsOf = (operation: OperationSpec, request: ApiRequest): number =>
  UNITS.find(([fits]) => fits(operation, request))?.[1] ?? READ

/**
 * Refuses what goes beyond the quota of a minute. What is charged or refused by the day is not
 * counted: it is beyond any trial. Tokens are another service's.
 */
export function limit(world: DriveWorld, request: ApiRequest, operation: OperationSpec): void {
  if (operation.id === TOKEN) return
  const preset = world.limitPreset ?? ''
  const { perUser, perProject } = LIMITS[preset] as (typeof LIMITS)[string]
  const cost = preset === 'units' ? unitsOf(operation, request) : 1
  takeQuota(world, { metric: preset, cost, perUser, perProject, refuse: (by) => rateExceeded(world, by) })
}
