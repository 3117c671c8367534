import { Client } from '@okta/okta-sdk-nodejs'
import type { Ground } from './recorded.ts'
import { until } from './until.ts'

/** A refusal is a reply like any other: the story goes on. */
async function tried<T>(call: Promise<T>): Promise<T | undefined> {
  try {
    return await call
  } catch (error) {
    if (typeof (error as { status?: number }).status === 'number') return undefined
    throw error
  }
}

/** All of a list, page by page. */
async function all<T>(list: Promise<{ each(iterator: (item: T | null) => void): Promise<unknown> }>): Promise<T[]> {
  const found: T[] = []
  await (await list).each((item) => {
    if (item) found.push(item)
  })
  return found
}

interface Org {
  readonly client: Client
  readonly users: string[]
  readonly groups: string[]
}

/** An administrator's days with an org, through Okta's own SDK: about 170 calls. */
export async function oktaStory({ url, credentials }: Ground): Promise<void> {
  // The SDK keeps what it has read; who administers wants to see what is there now.
  const client = new Client({ orgUrl: url, token: credentials.token ?? '', cacheMiddleware: null })
  const org: Org = { client, users: [], groups: [] }
  await people(org)
  await groups(org)
  await lives(org)
  await rules(org)
  await apps(org)
  await borders(org)
  await hooks(org)
  await errors(org)
  await logs(org)
}

const profile = (name: string) => ({
  firstName: name,
  lastName: 'Planted',
  email: `${name.toLowerCase()}@planted.example`,
  login: `${name.toLowerCase()}@planted.example`,
})

async function people({ client, users }: Org): Promise<void> {
  const { userApi } = client
  await userApi.getUser({ userId: 'me' })
  for (const name of ['Ada', 'Bob', 'Cleo', 'Dan', 'Eve', 'Finn']) {
    const body = { profile: profile(name), credentials: { password: { value: 'Orbit-Plum-2026' } } }
    const made = await userApi.createUser({ body, activate: true })
    users.push(made.id ?? '')
    await userApi.getUser({ userId: made.id ?? '' })
  }
  for (const name of ['Gil', 'Hana']) {
    const made = await userApi.createUser({ body: { profile: profile(name) }, activate: false })
    users.push(made.id ?? '')
  }
  await tried(userApi.createUser({ body: { profile: profile('Ada') } }))
  await tried(userApi.createUser({ body: { profile: { ...profile('Ivy'), email: 'no address' } } }))
  await tried(userApi.createUser({ body: { profile: { firstName: 'Nobody' } } }))
  for (const [at, title] of ['Captain', 'Mate', 'Cook'].entries())
    await userApi.updateUser({ userId: users[at] ?? '', user: { profile: { title, nickName: title.slice(0, 3) } } })
  await all(userApi.listUsers({ search: 'profile.lastName eq "Planted"', sortBy: 'profile.firstName' }))
  await all(userApi.listUsers({ search: 'profile.lastName eq "planted"', sortBy: 'profile.firstName' }))
  await all(userApi.listUsers({ filter: `profile.login eq "ada@planted.example"` }))
  await all(userApi.listUsers({ q: 'Cleo' }))
  await all(userApi.listUsers({ search: 'profile.lastName eq "Planted"', limit: 3 }))
  for (const at of [0, 1, 2]) await userApi.getUser({ userId: users[at] ?? '' })
}

async function groups({ client, groups, users }: Org): Promise<void> {
  const { groupApi } = client
  for (const name of ['Crew', 'Deck', 'Galley', 'Bridge', 'Hold'])
    groups.push((await groupApi.createGroup({ group: { profile: { name, description: `The ${name}` } } })).id ?? '')
  await tried(groupApi.createGroup({ group: { profile: { name: 'Crew' } } }))
  await tried(groupApi.createGroup({ group: { profile: { name: '' } } }))
  for (const groupId of groups.slice(0, 3)) await groupApi.getGroup({ groupId })
  const [crew = '', deck = '', galley = ''] = groups
  for (const userId of users.slice(0, 4)) await groupApi.assignUserToGroup({ groupId: crew, userId })
  await all(groupApi.listGroupUsers({ groupId: crew }))
  await groupApi.assignUserToGroup({ groupId: deck, userId: users[0] ?? '' })
  await all(groupApi.listGroupUsers({ groupId: deck }))
  await groupApi.unassignUserFromGroup({ groupId: crew, userId: users[3] ?? '' })
  await tried(groupApi.unassignUserFromGroup({ groupId: crew, userId: users[3] ?? '' }))
  await all(groupApi.listGroupUsers({ groupId: crew }))
  await all(client.userApi.listUserGroups({ userId: users[0] ?? '' }))
  await all(client.userApi.listUserGroups({ userId: users[1] ?? '' }))
  const group = { profile: { name: 'Galley crew', description: 'Cooks' } }
  await groupApi.replaceGroup({ groupId: galley, group })
  await groupApi.getGroup({ groupId: galley })
  await all(groupApi.listGroups({ q: 'Galley' }))
  await all(groupApi.listGroups({ search: 'profile.name sw "Crew"' }))
  await all(groupApi.listGroups({ search: 'type eq "OKTA_GROUP"', sortBy: 'profile.name', limit: 4 }))
  await groupApi.deleteGroup({ groupId: groups[4] ?? '' })
  await tried(groupApi.deleteGroup({ groupId: groups[4] ?? '' }))
  await until(async () => (await tried(groupApi.getGroup({ groupId: groups[4] ?? '' }))) === undefined)
}

async function lives({ client, users }: Org): Promise<void> {
  const { userApi } = client
  const [, , , , eve = '', finn = '', gil = '', hana = ''] = users
  await userApi.suspendUser({ userId: eve })
  await userApi.getUser({ userId: eve })
  await tried(userApi.suspendUser({ userId: eve }))
  await userApi.unsuspendUser({ userId: eve })
  await tried(userApi.unsuspendUser({ userId: eve }))
  await userApi.getUser({ userId: eve })
  await userApi.activateUser({ userId: gil, sendEmail: false })
  await tried(userApi.activateUser({ userId: gil, sendEmail: false }))
  await userApi.getUser({ userId: gil })
  await tried(userApi.reactivateUser({ userId: gil, sendEmail: false }))
  const jan = await userApi.createUser({ body: { profile: profile('Jan') }, activate: false })
  await userApi.activateUser({ userId: jan.id ?? '', sendEmail: false })
  await tried(userApi.reactivateUser({ userId: jan.id ?? '', sendEmail: false }))
  await userApi.expirePassword({ userId: finn })
  await userApi.getUser({ userId: finn })
  await userApi.resetFactors({ userId: finn })
  await tried(userApi.unlockUser({ userId: finn }))
  await tried(userApi.deleteUser({ userId: hana }))
  await tried(userApi.deleteUser({ userId: hana }))
  await tried(userApi.getUser({ userId: hana }))
  await tried(userApi.deactivateUser({ userId: eve }))
  await tried(userApi.deactivateUser({ userId: finn }))
  await userApi.getUser({ userId: finn })
  await userApi.revokeUserSessions({ userId: users[0] ?? '' })
}

async function rules({ client, groups }: Org): Promise<void> {
  const { groupApi } = client
  const made: string[] = []
  for (const title of ['Captain', 'Mate', 'Cook']) {
    const rule = await groupApi.createGroupRule({
      groupRule: {
        type: 'group_rule',
        name: `${title}s`,
        conditions: { expression: { type: 'urn:okta:expression:1.0', value: `user.title=="${title}"` } },
        actions: { assignUserToGroups: { groupIds: [groups[3] ?? ''] } },
      },
    })
    made.push(rule.id ?? '')
  }
  await groupApi.activateGroupRule({ ruleId: made[0] ?? '' })
  await groupApi.getGroupRule({ ruleId: made[0] ?? '' })
  await tried(groupApi.deleteGroupRule({ ruleId: made[0] ?? '' }))
  await groupApi.deactivateGroupRule({ ruleId: made[0] ?? '' })
  await groupApi.deleteGroupRule({ ruleId: made[1] ?? '' })
  await tried(groupApi.getGroupRule({ ruleId: made[1] ?? '' }))
}

async function apps({ client, groups, users }: Org): Promise<void> {
  const { applicationApi } = client
  const made: string[] = []
  for (const label of ['Logbook', 'Ledger', 'Charts']) {
    const application: any = {
      name: 'bookmark',
      label,
      signOnMode: 'BOOKMARK',
      settings: { app: { requestIntegration: false, url: `https://${label.toLowerCase()}.example` } },
    }
    made.push((await applicationApi.createApplication({ application })).id ?? '')
  }
  const [logbook = '', ledger = '', charts = ''] = made
  await applicationApi.getApplication({ appId: logbook })
  await applicationApi.assignUserToApplication({ appId: logbook, appUser: { id: users[0] ?? '', scope: 'USER' } })
  await applicationApi.assignUserToApplication({ appId: logbook, appUser: { id: users[1] ?? '', scope: 'USER' } })
  await all(applicationApi.listApplicationUsers({ appId: logbook }))
  for (const groupId of groups.slice(0, 3)) await applicationApi.assignGroupToApplication({ appId: ledger, groupId })
  await all(applicationApi.listApplicationGroupAssignments({ appId: ledger }))
  await applicationApi.deactivateApplication({ appId: charts })
  await applicationApi.getApplication({ appId: charts })
  await applicationApi.deleteApplication({ appId: charts })
  await tried(applicationApi.getApplication({ appId: charts }))
  await tried(applicationApi.deleteApplication({ appId: logbook }))
  await all(client.userApi.listAppLinks({ userId: users[0] ?? '' }))
}

async function borders({ client }: Org): Promise<void> {
  const { trustedOriginApi, networkZoneApi } = client
  for (const n of [1, 2, 3]) {
    const origin = `https://harbour-${n}.example`
    const trusted = await trustedOriginApi.createTrustedOrigin({
      trustedOrigin: { name: `Harbour ${n}`, origin, scopes: [{ type: 'CORS' }] },
    })
    const trustedOriginId = trusted.id ?? ''
    await trustedOriginApi.getTrustedOrigin({ trustedOriginId })
    await trustedOriginApi.deactivateTrustedOrigin({ trustedOriginId })
  }
  for (const [name, value] of [
    ['Quay', '192.0.2.0/24'],
    ['Pier', '198.51.100.0/24'],
  ]) {
    const zone: any = { type: 'IP', name, gateways: [{ type: 'CIDR', value }], proxies: null }
    const { id: zoneId = '' } = await networkZoneApi.createNetworkZone({ zone })
    await networkZoneApi.getNetworkZone({ zoneId })
    await networkZoneApi.deactivateNetworkZone({ zoneId })
    await networkZoneApi.deleteNetworkZone({ zoneId })
    await tried(networkZoneApi.getNetworkZone({ zoneId }))
  }
}

async function hooks({ client }: Org): Promise<void> {
  const { inlineHookApi, linkedObjectApi, userTypeApi } = client
  for (const n of [1, 2, 3]) {
    const inlineHook: any = {
      name: `Hook ${n}`,
      version: '1.0.0',
      type: 'com.okta.oauth2.tokens.transform',
      channel: { type: 'HTTP', version: '1.0.0', config: { uri: `https://hooks.example/${n}` } },
    }
    const { id: inlineHookId = '' } = await inlineHookApi.createInlineHook({ inlineHook })
    await inlineHookApi.getInlineHook({ inlineHookId })
    await inlineHookApi.deactivateInlineHook({ inlineHookId })
  }
  for (const name of ['sailor', 'pilot', 'guest'])
    await userTypeApi.createUserType({ userType: { name, displayName: name, description: `A ${name}` } })
  const linkedObject: any = {
    primary: { name: 'captain', title: 'Captain', description: 'Leads', type: 'USER' },
    associated: { name: 'mate', title: 'Mate', description: 'Follows', type: 'USER' },
  }
  await linkedObjectApi.createLinkedObjectDefinition({ linkedObject })
  await linkedObjectApi.listLinkedObjectDefinitions()
  await linkedObjectApi.getLinkedObjectDefinition({ linkedObjectName: 'captain' })
}

async function errors({ client }: Org): Promise<void> {
  await tried(client.userApi.getUser({ userId: '00unobody0000000000x' }))
  await tried(client.groupApi.getGroup({ groupId: '00gnobody0000000000x' }))
  await tried(client.applicationApi.getApplication({ appId: '0oanobody0000000000x' }))
  await tried(client.policyApi.listPolicies({ type: 'OKTA_SIGN_ON' } as any))
  await tried(client.policyApi.listPolicies({ type: 'NOTHING' } as any))
  await tried(client.http.http(`${client.baseUrl}/api/v1/harbours`, { method: 'get' } as any))
}

async function logs({ client }: Org): Promise<void> {
  const since = new Date(Date.now() - 3_600_000).toISOString()
  for (const type of ['group.lifecycle.create', 'user.lifecycle.suspend'])
    await all(
      client.systemLogApi.listLogEvents({
        since,
        until: new Date(Date.now() + 60_000).toISOString(),
        filter: `eventType eq "${type}"`,
      }),
    )
}
