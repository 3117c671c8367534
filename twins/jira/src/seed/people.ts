import type { Person, Seed } from '@dtu/kit'
import { accountIdOf } from '../ids.ts'
import type { JiraWorld } from '../types.ts'

/** Everybody has an account; the first person administers the site. */
export function seedPeople(world: JiraWorld, { people }: Seed): void {
  for (const person of people) addAccount(world, person)
}

const addAccount = (world: JiraWorld, { email, givenName, familyName, timeZone, admin }: Person) =>
  world.db.accounts.insert({
    accountId: accountIdOf(world.ids.next('account')),
    accountType: 'atlassian',
    emailAddress: email,
    displayName: `${givenName} ${familyName}`,
    active: true,
    timeZone,
    locale: 'en_US',
    admin,
    seq: world.ids.count('accounts'),
  })
