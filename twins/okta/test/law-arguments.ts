import type { OperationSpec } from '@dtu/kit'
import type { Known } from '@dtu/kit/testing'
import { APP_ARGUMENTS, APP_NAMES, byPath } from './law-app-arguments.ts'
import { BRAND_ARGUMENTS, BRAND_NAMES } from './law-brands.ts'
import { FACTOR_ARGUMENTS, FACTOR_NAMES } from './law-factors.ts'
import { IDP_ARGUMENTS, IDP_NAMES } from './law-idps.ts'
import { SIGNIN_ARGUMENTS, SIGNIN_NAMES } from './law-signin.ts'
import { ANSWER, eventHook, inlineHook, newUser, PASSWORD, property, relation, rule } from './law-world.ts'

/** A value as it is, or one that depends on what there is. */
type Typical = unknown | ((known: Known) => unknown)
type Arguments = Readonly<Record<string, Typical>>

/** Arguments with which an administrator's client succeeds, by name: of the path, the query and the body alike. */
export function typical(operation: OperationSpec, known: Known): Record<string, unknown> {
  const names = [...operation.path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] as string)
  const found = names.map((name): [string, Typical] => [name, inPath(operation, name)])
  return Object.fromEntries(
    Object.entries({ ...Object.fromEntries(found), ...FOR[operation.id] }).map(([name, value]) => [
      name,
      typeof value === 'function' ? value(known) : value,
    ]),
  )
}

function inPath(operation: OperationSpec, name: string): Typical {
  const { path } = operation
  if (name === 'id' && path.startsWith('/api/v1/users/')) return of('user')
  if (name === 'id' && path.startsWith('/api/v1/hook-keys/')) return of('hookKey')
  if (name !== 'roleAssignmentId') return byPath(operation, name) ?? BY_NAME[name] ?? name
  return of(
    path.startsWith('/api/v1/users') ? 'userRole' : path.startsWith('/api/v1/groups') ? 'groupRole' : 'clientRole',
  )
}

const of =
  (name: string) =>
  (known: Known): unknown =>
    known[name]

const BY_NAME: Arguments = {
  ...BRAND_NAMES,
  ...SIGNIN_NAMES,
  mappingId: of('mapping'),
  ...APP_NAMES,
  ...FACTOR_NAMES,
  ...IDP_NAMES,
  apiTokenId: of('token'),
  appName: 'bookmark',
  clientId: of('roleClient'),
  apiServiceId: of('service'),
  secretId: of('spareSecret'),
  keyId: of('publicKey'),
  deviceId: of('device'),
  contactType: 'BILLING',
  eventHookId: of('eventHook'),
  groupId: of('group'),
  groupRuleId: of('rule'),
  inlineHookId: of('inlineHook'),
  linkedObjectName: 'manager',
  memberId: of('member'),
  notificationType: 'OKTA_UPDATE',
  ownerId: of('user'),
  permissionType: 'okta.users.read',
  primaryRelationshipName: 'manager',
  primaryUserId: of('other'),
  relationshipName: 'subordinate',
  resourceId: of('resource'),
  resourceSetIdOrLabel: of('set'),
  roleIdOrLabel: of('role'),
  roleRef: 'SUPER_ADMIN',
  schemaId: 'default',
  targetGroupId: of('group'),
  trustedOriginId: of('origin'),
  typeId: of('type'),
  userId: of('user'),
  userIdOrLogin: of('user'),
}

const DEFINITIONS = { definitions: { custom: { id: '#custom', type: 'object', properties: { shoeSize: property } } } }
const TYPE = { name: 'cyborg', displayName: 'Cyborg', description: 'Half of each' }
const SAME_TYPE = { name: 'robot', displayName: 'Robots' }
const ROLE = { label: 'Writer', description: 'Writes', permissions: ['okta.users.manage'] }
const SET = { label: 'Some', description: 'Some users', resources: ['orn:okta:directory:org:users'] }
const ORG = { companyName: 'Acme Limited', phoneNumber: '+49 30 1' }
const ORIGIN = { name: 'Another', origin: 'https://another.example', scopes: [{ type: 'REDIRECT' }] }
const members = ({ other }: Known) => [`https://acme.okta.com/api/v1/users/${other}`]

/** What an operation takes besides its path, or takes another thing for. */
const FOR: Readonly<Record<string, Arguments>> = {
  ...BRAND_ARGUMENTS,
  ...SIGNIN_ARGUMENTS,
  ...APP_ARGUMENTS,
  ...FACTOR_ARGUMENTS,
  ...IDP_ARGUMENTS,
  activateGroupRule: {},
  activateUser: { id: of('staged'), sendEmail: false },
  addGroup: { profile: { name: 'Another group', description: 'Made by law' } },
  addMembersToBinding: { additions: members },
  addResourceSetResource: { resourceOrnOrUrl: 'orn:okta:directory:org:groups' },
  addResourceSetResources: { additions: ['orn:okta:directory:org:groups'] },
  assignGroupOwner: { id: of('other'), type: 'USER' },
  assignRoleToClient: { type: 'READ_ONLY_ADMIN' },
  assignRoleToGroup: { type: 'HELP_DESK_ADMIN' },
  assignRoleToUser: { type: 'USER_ADMIN' },
  assignUserToGroup: { userId: of('other') },
  changePassword: { oldPassword: { value: PASSWORD }, newPassword: { value: 'Loud-Harbor-78' } },
  changeRecoveryQuestion: {
    password: { value: PASSWORD },
    recovery_question: { question: 'Where?', answer: 'At the harbor' },
  },
  createAgentPoolsUpdate: { name: 'Update', agentType: 'AD', agents: [], agentList: ['a'] },
  createApiServiceIntegrationInstance: { type: 'another', grantedScopes: ['okta.logs.read'] },
  createApiServiceIntegrationInstanceSecret: { apiServiceId: of('service') },
  createHookKey: { name: 'Another' },
  replaceHookKey: { name: 'Renamed' },
  createSmsTemplate: { name: 'Code', template: 'Your code', type: 'SMS_VERIFY_CODE' },
  getFirstPartyAppSettings: { appName: 'admin-console' },
  replaceFirstPartyAppSettings: { appName: 'admin-console', sessionIdleTimeoutMinutes: 20 },
  replaceDesktopMfaNumberMatching: { desktopMFAEnforceNumberMatchingChallengeEnabled: true },
  replaceDesktopMfaRecoveryPin: { desktopMFARecoveryPinEnabled: true },
  replacesOrgCaptchaSettings: { captchaId: null, enabledPages: [] },
  getRoleTargetsByUserIdAndRoleId: { roleIdOrEncodedRoleId: of('userRole') },
  createBehaviorDetectionRule: { name: 'Fast', type: 'VELOCITY', settings: { velocityKph: 805 } },
  createCustomDomain: { domain: 'login.law.example', certificateSourceType: 'MANUAL' },
  createDeviceAssurancePolicy: { name: 'Phones', platform: 'ANDROID', jailbreak: false },
  createEmailServer: { alias: 'mail', host: 'smtp.law.example', port: 587, username: 'u', password: 'p' },
  createEventHook: eventHook('Another'),
  createGroupRule: { ...rule('Another rule', ''), actions: ({ group }: Known) => rule('', group).actions },
  createInlineHook: inlineHook('Another'),
  createLinkedObjectDefinition: relation('mentor', 'pupil'),
  createPushProvider: {
    name: 'Push',
    providerType: 'APNS',
    configuration: { fileName: 'k.p8', keyId: 'k', teamId: 't' },
  },
  createRealm: { profile: { name: 'Partners' } },
  createResourceSet: SET,
  createResourceSetBinding: { role: of('role'), members },
  createRole: ROLE,
  createRolePermission: { permissionType: 'okta.groups.read' },
  createTrustedOrigin: ORIGIN,
  createUser: newUser('new'),
  createUserType: TYPE,
  deleteEventHook: { eventHookId: of('inactiveEventHook') },
  deleteInlineHook: { inlineHookId: of('inactiveInlineHook') },
  executeInlineHook: { source: 'law' },
  forgotPassword: { sendEmail: false },
  forgotPasswordSetNewPassword: {
    password: { value: 'Loud-Harbor-79' },
    recovery_question: { answer: ANSWER },
  },
  listLogEvents: { since: '2026-01-01T00:00:00Z', filter: 'eventType sw "user"', limit: 5 },
  listPrincipalRateLimitEntities: { filter: 'principalType eq "SSWS_TOKEN"' },
  listUsers: { search: 'profile.email sw "a" and status eq "ACTIVE"', limit: 2 },
  reactivateUser: { id: of('provisioned'), sendEmail: false },
  replaceDeviceAssurancePolicy: { name: 'Phones', platform: 'ANDROID', jailbreak: true },
  replaceEventHook: eventHook('On'),
  replaceGroup: { profile: { name: 'Renamed' } },
  replaceInlineHook: inlineHook('On'),
  replaceOrgContactUser: { userId: of('user') },
  replaceOrgSettings: ORG,
  replaceResourceSet: SET,
  replaceRole: ROLE,
  replaceTrustedOrigin: ORIGIN,
  replaceUser: newUser('ann'),
  replaceUserType: SAME_TYPE,
  resetPassword: { sendEmail: false },
  setSecurityNotificationSettings: { sendEmailForNewDeviceEnabled: false },
  unsuspendUser: { id: of('suspended') },
  updateGroupSchema: DEFINITIONS,
  updateProfileMapping: { properties: { nickName: { expression: 'appuser.nick', pushStatus: 'PUSH' } } },
  updateInlineHook: { name: 'On, renamed' },
  updateOrgSettings: ORG,
  updateUser: { profile: { nickName: 'Annie' } },
  updateUserProfile: DEFINITIONS,
  updateUserType: SAME_TYPE,
  upsertApiToken: { name: 'Renamed token' },
}
