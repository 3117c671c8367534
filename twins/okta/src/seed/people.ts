import type { Person, Seed } from '@dtu/kit'
import { SEED_PASSWORD } from '../credentials.ts'
import { rowsOf } from '../generated.ts'
import { addMember, insertGroup } from '../model/groups.ts'
import { setPassword } from '../model/passwords.ts'
import { timeOf } from '../model/time.ts'
import type { User } from '../model/types.ts'
import { defaultType } from '../model/types-of-user.ts'
import type { OktaWorld } from '../types.ts'

/** Everyone, the people as active users with a password, and their teams. An org without people still has its administrator. */
export function seedPeople(world: OktaWorld, seed: Seed): void {
  const everyone = insertGroup(world, {
    type: 'BUILT_IN',
    profile: { name: 'Everyone', description: 'All users in your organization' },
    at: seed.at,
  })
  const people = seed.people.length > 0 ? seed.people : [administrator(seed)]
  const users = new Map(people.map((person) => [person.handle, insertPerson(world, person, seed)]))
  for (const user of users.values()) addMember(world, everyone, user, 'hand', seed.at)
  for (const team of seed.teams) {
    const group = insertGroup(world, {
      type: 'OKTA_GROUP',
      profile: { name: team.name, description: `The ${team.name} team` },
      at: seed.at,
    })
    for (const handle of team.members) {
      const user = users.get(handle)
      if (user) addMember(world, group, user, 'hand', seed.at)
    }
  }
}

const administrator = (seed: Seed): Person => ({
  handle: 'admin',
  givenName: 'Universe',
  familyName: 'Admin',
  email: `admin@${seed.organisation.domain}`,
  title: 'Administrator',
  timeZone: 'UTC',
  admin: true,
})

function insertPerson(world: OktaWorld, person: Person, seed: Seed): User {
  const at = timeOf(seed.at)
  const realm = rowsOf(world, 'realms')[0]?.id
  const user = world.db.users.insert({
    id: world.ids.next('user'),
    status: 'ACTIVE',
    created: at,
    activated: at,
    statusChanged: at,
    lastLogin: null,
    lastUpdated: at,
    passwordChanged: at,
    ...(realm !== undefined && { realmId: realm }),
    type: { id: defaultType(world).id },
    profile: {
      firstName: person.givenName,
      lastName: person.familyName,
      mobilePhone: null,
      secondEmail: null,
      login: person.email,
      email: person.email,
      title: person.title,
      timezone: person.timeZone,
    },
    credentials: {
      password: {},
      emails: [{ value: person.email, status: 'VERIFIED', type: 'PRIMARY' }],
      provider: { type: 'OKTA', name: 'OKTA' },
    },
    seq: world.ids.count('user-place'),
  })
  setPassword(world, user, SEED_PASSWORD)
  return user
}
