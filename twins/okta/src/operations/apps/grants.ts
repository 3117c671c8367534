import { Reply } from '@dtu/kit'
import { invalid, notFound } from '../../errors/error.ts'
import { list } from '../../listing.ts'
import { requireClient } from '../../model/apps/client-keys.ts'
import { requireApp } from '../../model/apps/find.ts'
import { required } from '../../model/apps/read.ts'
import type { App, Grant } from '../../model/apps/types.ts'
import { log } from '../../model/log.ts'
import { now } from '../../model/time.ts'
import type { OktaInput, OktaWorld, Operations } from '../../types.ts'
import { showGrant } from '../../view/assignment.ts'
import { appParty } from '../../view/log-parties.ts'

const appOf = (world: OktaWorld, { path }: OktaInput): App => requireClient(requireApp(world, path.appId as string))

function grantOf(world: OktaWorld, app: App, { path }: OktaInput): Grant {
  const found = world.db.grants.get(path.grantId as string)
  if (found?.app !== app.id) throw notFound(path.grantId as string, 'OAuth2ScopeConsentGrant')
  return found
}

/** Scopes of the org's authorization server that administrators let apps have. */
export const grants: Operations = {
  listScopeConsentGrants(world, input) {
    const app = appOf(world, input)
    return list<Grant>(world, input, {
      collection: world.db.grants,
      size: { size: 20, max: 200 },
      scan: { narrowed: { column: 'app', condition: app.id, single: true } },
      show: (grant) => showGrant(world, grant, input.query.get('expand') === 'scope'),
    })
  },

  grantConsentToScope(world, input) {
    const app = appOf(world, input)
    const scopeId = required(input.body, 'scopeId')
    const issuer = required(input.body, 'issuer')
    if (!/^okta\.\w+(\.\w+)+$/.test(scopeId)) throw invalid('scopeId', 'scopeId: The field has an invalid value')
    if (URL.canParse(issuer) === false) throw invalid('issuer', 'issuer: The field has an invalid value')
    const known = world.db.grants.find({ where: { app: app.id } }).find((one) => one.scopeId === scopeId && !one.userId)
    const time = now(world)
    const grant =
      known ??
      world.db.grants.insert({
        id: world.ids.next('grant'),
        app: app.id,
        status: 'ACTIVE',
        created: time,
        createdBy: { id: world.caller.userId, type: 'User' },
        lastUpdated: time,
        issuer,
        clientId: app.credentials.oauthClient?.client_id ?? app.id,
        scopeId,
        source: 'ADMIN',
        userId: null,
        seq: world.ids.count('grant-place'),
      })
    if (!known) log(world, 'app.oauth2.as.consent.grant', [appParty(app)], { debug: { grantedScopes: scopeId } })
    return showGrant(world, grant, true)
  },

  getScopeConsentGrant(world, input) {
    const app = appOf(world, input)
    return showGrant(world, grantOf(world, app, input), input.query.get('expand') === 'scope')
  },

  revokeScopeConsentGrant(world, input) {
    const app = appOf(world, input)
    world.db.grants.delete(grantOf(world, app, input).id)
    log(world, 'app.oauth2.as.consent.revoke', [appParty(app)])
    return new Reply(undefined, { status: 204 })
  },
}
