import type { Seed, Thing } from '@dtu/kit'
import type { SlackWorld } from '../types.ts'

/** `acme` of `acme.example`. */
export const domainOf = ({ organisation }: Seed): string => organisation.domain.split('.')[0] as string

/** The id of a channel of a seed: the same before and after it is made. */
export const channelId = (world: SlackWorld, name: string): string => world.ids.named('channel', name)

/** Where people read a channel of a seed. */
export const address = (world: SlackWorld, { kind, name }: Thing, seed: Seed): string | undefined =>
  kind === 'channels' ? `https://${domainOf(seed)}.slack.com/archives/${channelId(world, name)}` : undefined

/** What people and things of a population are called here, while they are there. */
export function identify({ db }: SlackWorld, { kind, name, email }: Thing): string | undefined {
  if (kind === 'people') return db.users.first({ email: email?.toLowerCase() ?? '' })?.id
  if (kind === 'channels') return db.conversations.first({ name })?.id
  if (kind === 'groups') return (db.usergroups.first({ handle: name }) ?? db.usergroups.first({ name }))?.id
  return undefined
}
