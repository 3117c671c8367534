import type { Person, Seed } from '@dtu/kit'
import { accountIdOf } from '../ids.ts'
import { addGroup } from '../model/groups.ts'
import type { JiraWorld } from '../types.ts'

/** Everybody has an account, and the groups their members; the first person administers the site. Returns accounts by handle. */
export function seedPeople(world: JiraWorld, { people, groups }: Seed): ReadonlyMap<string, string> {
  const accounts = new Map(people.map((person) => [person.handle, addAccount(world, person)]))
  for (const { name, members } of groups) {
    const { groupId } = addGroup(world, name, world.ids.named('group', name))
    for (const handle of members) {
      const accountId = accounts.get(handle)
      if (accountId !== undefined) world.db.members.insert({ groupId, accountId, seq: world.ids.count('members') })
    }
  }
  return accounts
}

const addAccount = (world: JiraWorld, { email, givenName, familyName, timeZone, admin, left }: Person): string =>
  world.db.accounts.insert({
    accountId: accountIdOf(world.ids.next('account')),
    accountType: 'atlassian',
    emailAddress: email,
    displayName: `${givenName} ${familyName}`.trim(),
    active: !left,
    timeZone,
    locale: 'en_US',
    admin,
    seq: world.ids.count('accounts'),
  }).accountId
