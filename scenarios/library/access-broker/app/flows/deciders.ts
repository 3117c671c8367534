import type { Item } from '../catalogue.ts'
import type { Work } from '../queue/flow.ts'
import { Refusal } from '../queue/outcome.ts'
import type { Person } from '../services/okta.ts'

/** How far up a line of managers is looked: past that somebody has entered a circle. */
const HIGHEST = 6

/**
 * Whose word counts for a request, and where they are asked: the manager, or the next one above who is still here, or the last
 * resort; or a group in its channel. Never the person themselves.
 */
export async function decidersFor(
  { okta, slack, config }: Pick<Work<unknown>, 'okta' | 'slack' | 'config'>,
  item: Item,
  requester: Person,
): Promise<{ deciders: readonly string[] | { group: string }; channel: string }> {
  if (item.decides !== 'manager') {
    const channel = await slack.channelNamed(item.decides.channel)
    if (!channel) throw new Refusal(`there is no #${item.decides.channel} to ask in`)
    await slack.join(channel)
    return { deciders: { group: item.decides.group }, channel }
  }
  const manager = await managerOf(okta, requester)
  if (manager) {
    const user = await slack.userOf(manager.email)
    if (user) return { deciders: [manager.email], channel: await slack.direct(user) }
  }
  const channel = await slack.channelNamed(config.catalogue.lastResort)
  if (!channel) throw new Refusal('there is nobody to ask')
  await slack.join(channel)
  return { deciders: { group: config.catalogue.lastResort }, channel }
}

/** The nearest manager above who is at work and is somebody else. */
export async function managerOf(okta: Work<unknown>['okta'], person: Person): Promise<Person | undefined> {
  let above = person.manager
  for (let level = 0; above && level < HIGHEST; level++) {
    const manager: Person | undefined = await okta.person(above)
    if (manager?.status === 'ACTIVE' && manager.id !== person.id) return manager
    above = manager?.manager
  }
  return undefined
}
