import type { Person, Seed } from '@dtu/kit'
import { SEED_PASSWORD } from '../credentials.ts'
import { rowsOf } from '../generated.ts'
import { HAND, insertGroup } from '../model/groups.ts'
import { setPassword } from '../model/passwords.ts'
import { timeOf } from '../model/time.ts'
import type { Group, User } from '../model/types.ts'
import { defaultType } from '../model/types-of-user.ts'
import type { OktaWorld } from '../types.ts'

/** Everyone, the people as active users with a password, and their groups. An org without people still has its administrator. */
export function seedPeople(world: OktaWorld, seed: Seed): void {
  const everyone = insertGroup(world, {
    type: 'BUILT_IN',
    profile: { name: 'Everyone', description: 'All users in your organization' },
    at: seed.at,
  })
  const people = seed.people.length > 0 ? seed.people : [administrator(seed)]
  const users = new Map<string, User>()
  const place = { at: timeOf(seed.at), type: defaultType(world).id, realm: rowsOf(world, 'realms')[0]?.id }
  for (const person of people)
    users.set(person.handle, insertPerson(world, person, place, users.get(person.manager ?? '')))
  for (const person of people) tellManager(world, users, person)
  for (const user of users.values()) join(world, everyone, user)
  for (const { name, description, members } of seed.groups) {
    const group = insertGroup(world, { type: 'OKTA_GROUP', profile: { name, description }, at: seed.at })
    for (const handle of members) {
      const user = users.get(handle)
      if (user) join(world, group, user)
    }
  }
}

/** No app is there yet which would follow. */
const join = (world: OktaWorld, group: Group, user: User) =>
  world.db.memberships.insert({ group: group.id, user: user.id, by: [HAND], seq: user.seq })

/** Who somebody reports to that comes after them: the id and the name of a user (developer.okta.com, "User profile attributes"). */
function tellManager(world: OktaWorld, users: Map<string, User>, { handle, manager }: Person): void {
  const user = users.get(handle)
  const boss = users.get(manager ?? '')
  if (!user || !boss || user.profile.managerId !== undefined) return
  users.set(handle, world.db.users.update(user, { profile: { ...user.profile, ...managed(boss) } }))
}

const managed = ({ id, profile: { firstName, lastName } }: User) => ({
  manager: `${firstName} ${lastName}`,
  managerId: id,
})

const administrator = (seed: Seed): Person => ({
  handle: 'admin',
  givenName: 'Universe',
  familyName: 'Admin',
  email: `admin@${seed.organisation.domain}`,
  title: 'Administrator',
  timeZone: 'UTC',
  admin: true,
})

/** What all people of a seed have in common. */
interface Place {
  readonly at: string
  readonly type: string
  readonly realm: string | undefined
}

function insertPerson(world: OktaWorld, person: Person, { at, type, realm }: Place, boss: User | undefined): User {
  const user = world.db.users.insert({
    id: world.ids.next('user'),
    status: person.left ? 'DEPROVISIONED' : 'ACTIVE',
    created: at,
    activated: at,
    statusChanged: at,
    lastLogin: null,
    lastUpdated: at,
    passwordChanged: at,
    ...(realm !== undefined && { realmId: realm }),
    type: { id: type },
    profile: {
      firstName: person.givenName,
      lastName: person.familyName,
      mobilePhone: null,
      secondEmail: null,
      login: person.email,
      email: person.email,
      title: person.title,
      timezone: person.timeZone,
      ...(person.team !== undefined && { department: person.team }),
      ...(boss && managed(boss)),
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
