import type { Known, LawFixture } from '@dtu/kit/testing'
import { newUser, PASSWORD } from './law-world.ts'

type Call = Parameters<LawFixture['prepare']>[0]

const of =
  (name: string) =>
  (known: Known): unknown =>
    known[name]

const REDIRECT = 'https://law.example/callback'
const LOGIN = 'sig@law.example'
const CLIENT = {
  application_type: 'web',
  redirect_uris: [REDIRECT],
  response_types: ['code'],
  grant_types: ['authorization_code', 'refresh_token', 'urn:ietf:params:oauth:grant-type:device_code'],
}

/** A client of OAuth, and users on their way in. */
export async function signInWorld(call: Call): Promise<Known> {
  const app = await call('createApplication', {
    name: 'oidc_client',
    label: 'Law client',
    signOnMode: 'OPENID_CONNECT',
    credentials: { oauthClient: { token_endpoint_auth_method: 'client_secret_basic' } },
    settings: { oauthClient: CLIENT },
  })
  const user = (await call('createUser', newUser('sig'))).id
  const enter = () => call('authenticate', { username: LOGIN, password: PASSWORD })
  const open = async () => (await call('createSession', { sessionToken: (await enter()).sessionToken })).id
  const session = await open()
  const sessionToken = (await enter()).sessionToken
  const { cookieToken } = await call('createSession', {
    sessionToken: (await enter()).sessionToken,
    additionalFields: 'cookieToken',
  })
  const { recoveryToken } = await call('startPasswordRecovery', { username: LOGIN })
  await call('createUser', newUser('exp'))
  await call('expirePassword', { id: (await call('getUser', { id: 'exp@law.example' })).id })
  const expired = async () =>
    (await call('authenticate', { username: 'exp@law.example', password: PASSWORD })).stateToken
  await call('assignUserToApplication', { appId: app.id, id: user })
  const { client_id: clientId, client_secret: clientSecret } = app.credentials.oauthClient
  const cookie = `sid=${cookieToken}`
  return {
    ...(await tokenOf(call, { client_id: clientId, client_secret: clientSecret }, cookie, user)),
    ...(await secondSteps(call)),
    signer: user,
    session,
    sessionToken,
    cookie,
    recoveryToken,
    expired: await expired(),
    clientId,
    clientSecret,
  }
}

/** A refresh token of the signer, who let a device in. */
async function tokenOf(call: Call, client: Known, cookie: string, userId: string): Promise<Known> {
  const device = await call('deviceAuthorizeCustomAS', {
    authorizationServerId: 'default',
    ...client,
    scope: 'openid offline_access',
  })
  await call('activateDeviceByCode', { cookie, user_code: device.user_code, decision: 'allow' })
  await call('tokenCustomAS', {
    authorizationServerId: 'default',
    ...client,
    grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
    device_code: device.device_code,
  })
  const [token] = await call('listRefreshTokensForUserAndClient', { userId, clientId: client.client_id })
  return { refreshTokenId: token.id }
}

const QUESTION = {
  factorType: 'question',
  provider: 'OKTA',
  profile: { question: 'disliked_food', answer: 'mayonnaise' },
}

/** Sign-ins that wait for a second factor: one to choose, one that was sent, one to enrol. */
async function secondSteps(call: Call): Promise<Known> {
  const group = (await call('addGroup', { profile: { name: 'Second factors' } })).id
  const people = { people: { groups: { include: [group] } } }
  const policy = { type: 'OKTA_SIGN_ON', name: 'Second factors', status: 'ACTIVE', conditions: people }
  const policyId = (await call('createPolicy', policy)).id
  const signon = { access: 'ALLOW', requireFactor: true, factorPromptMode: 'ALWAYS' }
  await call('createPolicyRule', { policyId, type: 'SIGN_ON', name: 'Always', actions: { signon } })
  const member = async (name: string) => {
    const { id } = await call('createUser', newUser(name))
    await call('assignUserToGroup', { groupId: group, userId: id })
    return id
  }
  const userId = await member('two')
  await member('one')
  const enter = async (name: string) =>
    (await call('authenticate', { username: `${name}@law.example`, password: PASSWORD })).stateToken
  const ownFactor = (await call('enrollFactor', { userId, ...QUESTION })).id
  const sent = (await call('enrollFactor', { userId, factorType: 'email', provider: 'OKTA', activate: true })).id
  const challenged = await enter('two')
  await call('verifyFactorInTransaction', { factorId: sent, stateToken: challenged })
  return { ownFactor, sent, challenged, toVerify: await enter('two'), toEnroll: await enter('one') }
}

const client = { client_id: of('clientId'), client_secret: of('clientSecret') }
const authorize = {
  client_id: of('clientId'),
  redirect_uri: REDIRECT,
  response_type: 'code',
  scope: 'openid',
  state: 's',
}
const own = { cookie: of('cookie') }
const ofServer = { authServerId: 'default', clientId: of('clientId'), tokenId: of('refreshTokenId') }
const ofSigner = { userId: of('signer'), clientId: of('clientId'), tokenId: of('refreshTokenId') }

export const SIGNIN_NAMES = { authorizationServerId: 'default', sessionId: of('session') }

/** What sign-in and OAuth take besides their path. */
export const SIGNIN_ARGUMENTS = {
  activateDeviceByCode: { ...own, user_code: 'BCDFGHJK', decision: 'allow' },
  activationPage: own,
  chooseFactor: { stateToken: of('toVerify'), factor: of('ownFactor') },
  enrollFactorInTransaction: { stateToken: of('toEnroll'), ...QUESTION },
  getOAuth2TokenForApplication: { appId: of('clientId'), tokenId: of('refreshTokenId') },
  getRefreshTokenForAuthorizationServerAndClient: ofServer,
  getRefreshTokenForUserAndClient: ofSigner,
  listRefreshTokensForAuthorizationServerAndClient: ofServer,
  listRefreshTokensForUserAndClient: ofSigner,
  previousTransactionState: { stateToken: of('challenged') },
  resendFactorChallenge: { factorId: of('sent'), stateToken: of('challenged') },
  revokeOAuth2TokenForApplication: { appId: of('clientId'), tokenId: of('refreshTokenId') },
  revokeRefreshTokenForAuthorizationServerAndClient: ofServer,
  revokeRefreshTokensForAuthorizationServerAndClient: ofServer,
  revokeTokenForUserAndClient: ofSigner,
  revokeTokensForUserAndClient: ofSigner,
  verifyFactorInTransaction: { factorId: of('ownFactor'), stateToken: of('toVerify'), answer: 'mayonnaise' },
  authenticate: { username: LOGIN, password: PASSWORD },
  authorize,
  authorizeCustomAS: authorize,
  authorizeCustomASWithPost: authorize,
  authorizeWithPost: authorize,
  cancelTransaction: { stateToken: of('expired') },
  changePasswordInTransaction: {
    stateToken: of('expired'),
    oldPassword: PASSWORD,
    newPassword: 'Loud-Harbor-80',
  },
  choosePassword: { stateToken: of('expired'), oldPassword: PASSWORD, newPassword: 'Loud-Harbor-81' },
  closeCurrentSession: own,
  createSession: { sessionToken: of('sessionToken') },
  deviceAuthorize: { ...client, scope: 'openid' },
  deviceAuthorizeCustomAS: { ...client, scope: 'openid' },
  getCurrentSession: own,
  introspect: { ...client, token: 'unknown' },
  introspectCustomAS: { ...client, token: 'unknown' },
  par: { ...authorize, ...client },
  parCustomAS: { ...authorize, ...client },
  refreshCurrentSession: own,
  revoke: { ...client, token: 'unknown' },
  revokeCustomAS: { ...client, token: 'unknown' },
  sessionCookieRedirect: { token: of('sessionToken'), redirectUrl: '/app/UserHome' },
  signInWithPassword: { username: LOGIN, password: PASSWORD, fromURI: '/app/UserHome' },
  signOutPage: own,
  startPasswordRecovery: { username: LOGIN },
  userHome: own,
  verifyRecoveryToken: { recoveryToken: of('recoveryToken') },
}

/** Operations whose body is a form. */
const FORMS =
  /^(token|introspect|revoke|par|deviceAuthorize|authorize|logout)(CustomAS)?(WithPost)?$|^(signInWithPassword|choosePassword|answerQuestion|chooseFactor|enterCode|activateDeviceByCode|answerConsent)$/

export const takesForm = (id: string, method: string): boolean => method === 'POST' && FORMS.test(id)
