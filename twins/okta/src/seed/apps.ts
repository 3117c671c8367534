import type { Seed } from '@dtu/kit'
import { createApp } from '../model/apps/create.ts'
import { ORG, policiesOf } from '../model/policies/find.ts'
import type { OktaWorld } from '../types.ts'

/** Okta's own apps: name, label, redirect (tapes/okta, GET /api/v1/apps of two orgs). */
const OWN = [
  ['saasure', 'Okta Admin Console', '/enduser/callback'],
  ['okta_browser_plugin', 'Okta Browser Plugin', '/login/plugin-callback'],
  ['okta_enduser', 'Okta Dashboard', '/enduser/callback'],
] as const

/** The apps a new org has, each with the policy of its name. */
export function seedApps(world: OktaWorld, seed: Seed): void {
  const policies = policiesOf(world, ORG, 'ACCESS_POLICY')
  for (const [name, label, path] of OWN) {
    const app = createApp(
      world,
      {
        name,
        label,
        signOnMode: 'OPENID_CONNECT',
        credentials: {
          oauthClient: {
            client_id: name === 'saasure' ? undefined : `okta.${name}`,
            token_endpoint_auth_method: 'none',
          },
        },
        settings: {
          oauthClient: {
            application_type: 'browser',
            redirect_uris: [`https://${seed.organisation.domain}${path}`],
            grant_types: ['authorization_code', 'refresh_token'],
            response_types: ['code'],
          },
        },
      },
      true,
      seed.at,
    )
    const policy = policies.find((one) => one.name === label)
    if (policy) world.db.apps.update(app, { own: { ...app.own, accessPolicy: policy.id } })
  }
}
