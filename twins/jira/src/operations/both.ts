import type { Operations } from '@dtu/kit'
import type { JiraInput, JiraWorld } from '../types.ts'
import type { Place } from '../view/place.ts'

export type Family = Operations<JiraWorld, JiraInput>

/** Operations of version 3 that version 2 has too, under the same names. */
export const both = (family: Family): Family => ({
  ...family,
  ...Object.fromEntries(Object.entries(family).map(([id, operation]) => [`v2.${id}`, operation])),
})

export const placeOf = (world: JiraWorld, { version }: JiraInput): Place => ({ world, version })
