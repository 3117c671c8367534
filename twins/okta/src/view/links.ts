import type { OktaWorld } from '../types.ts'

export interface Link {
  readonly href: string
  readonly method?: string
}

/** An absolute URL below the org's API. */
export const api = (world: OktaWorld, path: string): string => `${world.baseUrl}/api/v1${path}`

export const link = (world: OktaWorld, path: string): Link => ({ href: api(world, path) })

/** A link that is followed by a POST. */
export const post = (world: OktaWorld, path: string): Link => ({ href: api(world, path), method: 'POST' })
