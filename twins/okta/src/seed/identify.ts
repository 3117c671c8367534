import type { Thing } from '@dtu/kit'
import type { OktaWorld } from '../types.ts'

/** The ids of people and groups of a population, while they are there. */
export function identify({ db }: OktaWorld, { kind, name, email }: Thing): string | undefined {
  if (kind === 'people') return db.users.first({ login: email?.toLowerCase() ?? '' })?.id
  return kind === 'groups' ? db.groups.first({ name: name.toLowerCase() })?.id : undefined
}
