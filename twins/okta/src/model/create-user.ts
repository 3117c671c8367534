import { invalid, notFound, oktaError } from '../errors/error.ts'
import { rowOf, rowsOf } from '../generated.ts'
import { asText } from '../text.ts'
import type { Document, OktaWorld } from '../types.ts'
import { userParty } from '../view/log-parties.ts'
import {
  applyCredentials,
  credentialProblems,
  type GivenCredentials,
  hasPassword,
  readCredentials,
} from './credentials.ts'
import { everyoneGroup, joinGroup } from './groups.ts'
import { log } from './log.ts'
import { checkedProfile, schemaOf } from './profile.ts'
import { applyRules } from './rules.ts'
import { now } from './time.ts'
import type { User, UserStatus } from './types.ts'
import { defaultType } from './types-of-user.ts'

export interface CreateOptions {
  readonly activate: boolean
  /** The user's credentials are another provider's. */
  readonly provider: boolean
  /** `changePassword`: the password is only good for the first sign-in. */
  readonly nextLogin: string | null
}

/** Makes a user as `POST /api/v1/users` does: in the state that follows from what was given, in Everyone and in `groupIds`. */
export function createUser(world: OktaWorld, body: Document, options: CreateOptions): User {
  const type = typeOf(world, body.type)
  const given = readCredentials(body.credentials)
  refuseImpossible(given, options)
  const schema = schemaOf(world, type)
  const profile = checkedProfile(world, schema, objectOf(body.profile))
  const id = world.ids.next('user')
  const [problem, ...more] = credentialProblems(world, { id, profile }, given)
  if (problem) throw invalid(problem.field, ...[problem, ...more].map(({ field, text }) => `${field}: ${text}`))
  const groups = groupsOf(world, body.groupIds)
  const blank = blankUser(world, id, type, profile, realmOf(world, body.realmId))
  const user = world.db.users.insert(begun(world, blank, given, options))
  log(world, 'user.lifecycle.create', [userParty(user)])
  if (user.status !== 'STAGED') log(world, 'user.lifecycle.activate', [userParty(user)])
  joinGroup(world, everyoneGroup(world), user)
  for (const group of groups) joinGroup(world, group, user)
  applyRules(world, user)
  return user
}

const objectOf = (value: unknown): Document =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Document) : {}

function typeOf(world: OktaWorld, given: unknown): string {
  const id = objectOf(given).id
  if (id === undefined) return defaultType(world).id
  if (!world.db.user_types.get(asText(id))) throw notFound(asText(id), 'UserType')
  return asText(id)
}

function refuseImpossible(given: GivenCredentials, { activate, nextLogin }: CreateOptions): void {
  if (nextLogin !== 'changePassword') return
  if (!hasPassword(given)) throw oktaError('E0000124')
  if (!activate) throw oktaError('E0000125')
}

function groupsOf(world: OktaWorld, given: unknown) {
  if (!Array.isArray(given)) return []
  return given.map((id) => {
    const group = world.db.groups.get(asText(id))
    if (!group) throw notFound(asText(id), 'UserGroup')
    return group
  })
}

function realmOf(world: OktaWorld, given: unknown): string | undefined {
  if (given === undefined || given === null) return rowsOf(world, 'realms').find(({ item }) => item.isDefault)?.id
  if (!rowOf(world, 'realms', asText(given))) throw notFound(asText(given), 'Realm')
  return asText(given)
}

function blankUser(
  world: OktaWorld,
  id: string,
  type: string,
  profile: User['profile'],
  realmId: string | undefined,
): User {
  const time = now(world)
  return {
    id,
    status: 'STAGED',
    created: time,
    activated: null,
    statusChanged: null,
    lastLogin: null,
    lastUpdated: time,
    passwordChanged: null,
    ...(realmId !== undefined && { realmId }),
    type: { id: type },
    profile,
    credentials: { provider: { type: 'OKTA', name: 'OKTA' } },
    seq: world.ids.count('user-place'),
  }
}

/** With its credentials, and in the state they lead to. */
function begun(world: OktaWorld, user: User, given: GivenCredentials, options: CreateOptions): User {
  const credentials = applyCredentials(world, user, given)
  const status = firstStatus(given, options)
  const activated = status === 'STAGED' ? null : user.created
  // A staged user's status counts as changed only where a password came with it (tapes/okta).
  const changed = status !== 'STAGED' || hasPassword(given)
  return {
    ...user,
    status,
    activated,
    statusChanged: changed ? user.created : null,
    passwordChanged: given.password === undefined ? null : user.created,
    credentials,
  }
}

function firstStatus(given: GivenCredentials, { activate, provider, nextLogin }: CreateOptions): UserStatus {
  if (!activate) return 'STAGED'
  const elsewhere = given.provider !== undefined && !['OKTA', 'IMPORT'].includes(given.provider.type)
  if (provider || elsewhere) return 'ACTIVE'
  if (!hasPassword(given)) return 'PROVISIONED'
  return nextLogin === 'changePassword' ? 'PASSWORD_EXPIRED' : 'ACTIVE'
}
