import type { Known, LawFixture } from '@dtu/kit/testing'
import { apps, authorization, client } from './law-apps.ts'
import { brandWorld } from './law-brands.ts'
import { factors } from './law-factors.ts'
import { idps } from './law-idps.ts'
import { signInWorld } from './law-signin.ts'

type Call = Parameters<LawFixture['prepare']>[0]

export const PASSWORD = 'Quiet-Harbor-77'
export const ANSWER = 'annie oakley'

/** A user as clients make one. */
export const newUser = (name: string) => ({
  profile: { firstName: name, lastName: 'Law', login: `${name}@law.example`, email: `${name}@law.example` },
  credentials: {
    password: { value: PASSWORD },
    recovery_question: { question: 'Who was the best shot?', answer: ANSWER },
  },
})

export const channel = {
  type: 'HTTP',
  version: '1.0.0',
  config: { uri: 'http://127.0.0.1:9/hook', authScheme: { type: 'HEADER', key: 'x-key', value: 'secret' } },
}
export const eventHook = (name: string) => ({
  name,
  events: { type: 'EVENT_TYPE', items: ['group.lifecycle.delete'] },
  channel,
})
export const inlineHook = (name: string) => ({
  name,
  type: 'com.okta.oauth2.tokens.transform',
  version: '1.0.0',
  channel,
})
export const rule = (name: string, group: unknown) => ({
  type: 'group_rule',
  name,
  conditions: { expression: { type: 'urn:okta:expression:1.0', value: 'user.lastName == "Nobody"' } },
  actions: { assignUserToGroups: { groupIds: [group] } },
})
export const property = { title: 'Shoe size', type: 'integer' }
export const relation = (primary: string, associated: string) => ({
  primary: { name: primary, title: 'Primary', type: 'USER' },
  associated: { name: associated, title: 'Associated', type: 'USER' },
})

/** Users in the states that operations ask for. */
async function people(call: Call): Promise<Known> {
  const make = async (name: string, more = {}) => (await call('createUser', { ...newUser(name), ...more })).id
  const suspended = await make('sus')
  await call('suspendUser', { id: suspended })
  const { profile, credentials: _ } = newUser('pro')
  return {
    me: (await call('getUser', { id: 'me' })).id,
    user: await make('ann'),
    other: await make('ben'),
    suspended,
    staged: await make('sta', { activate: false }),
    provisioned: (await call('createUser', { profile })).id,
  }
}

/** Groups, rules, types, relations and roles. */
async function structure(call: Call, { user }: Known): Promise<Known> {
  const group = (await call('addGroup', { profile: { name: 'Law makers' } })).id
  await call('assignUserToGroup', { groupId: group, userId: user })
  await call('assignGroupOwner', { groupId: group, id: user, type: 'USER' })
  const type = await call('createUserType', { name: 'robot', displayName: 'Robot' })
  await call('createLinkedObjectDefinition', relation('manager', 'subordinate'))
  const role = await call('createRole', { label: 'Reader', description: 'Reads', permissions: ['okta.users.read'] })
  const resources = ['orn:okta:directory:org:users']
  const set = await call('createResourceSet', { label: 'All', description: 'All users', resources })
  const members = [`https://acme.okta.com/api/v1/users/${user}`]
  await call('createResourceSetBinding', { resourceSetIdOrLabel: set.id, role: role.id, members })
  const bound = { resourceSetIdOrLabel: set.id, roleIdOrLabel: role.id }
  const roleClient = (await call('createApplication', client('Administrator'))).id
  return {
    group,
    roleClient,
    type: type.id,
    rule: (await call('createGroupRule', rule('A rule', group))).id,
    role: role.id,
    set: set.id,
    resource: (await call('listResourceSetResources', { resourceSetIdOrLabel: set.id })).resources[0].id,
    member: (await call('listMembersOfBinding', bound)).members[0].id,
    userRole: (await call('assignRoleToUser', { userId: user, type: 'APP_ADMIN' })).id,
    groupRole: (await call('assignRoleToGroup', { groupId: group, type: 'USER_ADMIN' })).id,
    clientRole: (await call('assignRoleToClient', { clientId: roleClient, type: 'HELP_DESK_ADMIN' })).id,
  }
}

/** Hooks, log streams, and what else operations are about. */
async function things(call: Call): Promise<Known> {
  const [token] = await call('listApiTokens', {})
  const inactive = (await call('createEventHook', eventHook('Off'))).id
  await call('deactivateEventHook', { eventHookId: inactive })
  const inline = (await call('createInlineHook', inlineHook('Off'))).id
  await call('deactivateInlineHook', { inlineHookId: inline })
  const [mapping] = await call('listProfileMappings', {})
  const service = await call('createApiServiceIntegrationInstance', { type: 'law', grantedScopes: ['okta.users.read'] })
  const secrets = { apiServiceId: service.id }
  const spare = (await call('createApiServiceIntegrationInstanceSecret', secrets)).id
  await call('deactivateApiServiceIntegrationInstanceSecret', { ...secrets, secretId: spare })
  const key = await call('createHookKey', { name: 'Law' })
  const [device] = await call('listDevices', {})
  const origin = { name: 'Origin', origin: 'https://law.example', scopes: [{ type: 'CORS' }] }
  return {
    token: token.id,
    service: service.id,
    spareSecret: spare,
    hookKey: key.id,
    publicKey: key.keyId,
    device: device.id,
    mapping: mapping.id,
    eventHook: (await call('createEventHook', eventHook('On'))).id,
    inactiveEventHook: inactive,
    inlineHook: (await call('createInlineHook', inlineHook('On'))).id,
    inactiveInlineHook: inline,
    origin: (await call('createTrustedOrigin', origin)).id,
  }
}

export async function prepare(call: Call): Promise<Known> {
  const there = await people(call)
  const built = {
    ...there,
    ...(await structure(call, there)),
    ...(await things(call)),
    ...(await brandWorld(call)),
    ...(await signInWorld(call)),
  }
  const more = { ...built, ...(await apps(call, built)) }
  return { ...more, ...(await authorization(call)), ...(await factors(call, more)), ...(await idps(call, more)) }
}
