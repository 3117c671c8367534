import { assignGroup } from '../../src/model/apps/assignments.ts'
import { createApp } from '../../src/model/apps/create.ts'
import { secretsOf } from '../../src/model/apps/find.ts'
import { everyoneGroup } from '../../src/model/groups.ts'
import { ORG, policiesOf } from '../../src/model/policies/find.ts'
import type { Document } from '../../src/types.ts'
import type { Org } from '../org.ts'

/** An OpenID Connect app, and what its client knows of itself. */
export interface TestApp {
  readonly id: string
  readonly clientId: string
  readonly secret: string | undefined
}

export const REDIRECT = 'http://127.0.0.1:9/callback'
export const AFTER_LOGOUT = 'http://127.0.0.1:9/bye'

const described = (oauthClient: Document, credentials: Document): Document => ({
  name: 'oidc_client',
  label: 'Test app',
  signOnMode: 'OPENID_CONNECT',
  credentials: { oauthClient: { token_endpoint_auth_method: 'client_secret_basic', ...credentials } },
  settings: {
    oauthClient: {
      application_type: 'web',
      redirect_uris: [REDIRECT],
      post_logout_redirect_uris: [AFTER_LOGOUT],
      response_types: ['code'],
      grant_types: ['authorization_code', 'refresh_token'],
      ...oauthClient,
    },
  },
})

/** How many factors an app asks for: by the policies that a new org has. */
const POLICY = { one: 'Okta Dashboard', two: 'Any two factors' }

/** An app that everybody in the org may use. `oauthClient` is its client metadata. */
export const makeApp = (
  org: Org,
  oauthClient: Document = {},
  credentials: Document = {},
  factors: keyof typeof POLICY = 'one',
): TestApp =>
  org.inside((world) => {
    const app = createApp(world, described(oauthClient, credentials), true)
    assignGroup(world, app, everyoneGroup(world), {})
    const policy = policiesOf(world, ORG, 'ACCESS_POLICY').find(({ name }) => name === POLICY[factors])
    const own = { ...app.own, ...(policy && { accessPolicy: policy.id }) }
    const changed = world.db.apps.update(app, { own })
    return {
      id: app.id,
      clientId: changed.credentials.oauthClient?.client_id ?? '',
      secret: secretsOf(world, app)[0]?.client_secret,
    }
  })

/** Lets an app have a scope of the org's own server. */
export const grantScope = (org: Org, app: TestApp, scopeId: string): void =>
  org.inside((world) => {
    const created = new Date(world.now()).toISOString()
    world.db.grants.insert({
      id: world.ids.next('grant'),
      app: app.id,
      status: 'ACTIVE',
      created,
      createdBy: { id: 'admin', type: 'User' },
      lastUpdated: created,
      issuer: org.url,
      clientId: app.clientId,
      scopeId,
      source: 'ADMIN',
      userId: null,
      seq: world.ids.count('grant-place'),
    })
  })
