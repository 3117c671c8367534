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
  return {
    signer: user,
    session,
    sessionToken,
    cookie: `sid=${cookieToken}`,
    recoveryToken,
    expired: await expired(),
    clientId: app.credentials.oauthClient.client_id,
    clientSecret: app.credentials.oauthClient.client_secret,
  }
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

export const SIGNIN_NAMES = { authorizationServerId: 'default', sessionId: of('session') }

/** What sign-in and OAuth take besides their path. */
export const SIGNIN_ARGUMENTS = {
  activateDeviceByCode: { ...own, user_code: 'BCDFGHJK', decision: 'allow' },
  activationPage: own,
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
  /^(token|introspect|revoke|par|deviceAuthorize|authorize|logout)(CustomAS)?(WithPost)?$|^(signInWithPassword|choosePassword|answerQuestion|activateDeviceByCode|answerConsent)$/

export const takesForm = (id: string, method: string): boolean => method === 'POST' && FORMS.test(id)
