import { Reply } from '@dtu/kit'
import { invalid, notFound, oktaError } from '../../errors/error.ts'
import { requireApp } from '../../model/apps/find.ts'
import { appKeys, cloneKey, generateKey, requireAppKey } from '../../model/apps/keys.ts'
import { makeRequest, publish, requireRequest } from '../../model/apps/requests.ts'
import type { App } from '../../model/apps/types.ts'
import { keyOf } from '../../model/keys/keys.ts'
import { log } from '../../model/log.ts'
import type { OktaInput, OktaWorld, Operations } from '../../types.ts'
import { showKey } from '../../view/key.ts'
import { appParty } from '../../view/log-parties.ts'
import { showRequest } from '../../view/request.ts'
import { metadataOf } from '../../view/saml-metadata.ts'

const appOf = (world: OktaWorld, { path }: OktaInput): App => requireApp(world, path.appId as string)
const requestsOf = (app: App) => `/apps/${app.id}/credentials/csrs`

/** What an app signs with, and the requests for certificates of such keys. */
/** Who asks for `application/xml` gets it in the encoding recorded (tapes/okta, terraform-provider-okta 2025). */
const typeIn = ({ request }: OktaInput): string =>
  /application\/xml/.test(request.headers.accept ?? '')
    ? 'application/xml;charset=ISO-8859-1'
    : 'text/xml;charset=utf-8'

export const keys: Operations = {
  listApplicationKeys: (world, input) => appKeys(world, appOf(world, input)).map((key) => showKey(world, key)),

  getApplicationKey: (world, input) =>
    showKey(world, requireAppKey(world, appOf(world, input), input.path.keyId as string)),

  generateApplicationKey(world, input) {
    const app = appOf(world, input)
    const key = generateKey(world, app.id, input.query.get('validityYears'))
    log(world, 'application.lifecycle.update', [appParty(app)])
    return showKey(world, key)
  },

  cloneApplicationKey(world, input) {
    const key = requireAppKey(world, appOf(world, input), input.path.keyId as string)
    const target = input.query.get('targetAid')
    if (!target) throw invalid('targetAid', 'targetAid: The field cannot be left blank')
    return showKey(world, cloneKey(world, key, requireApp(world, target).id))
  },

  listCsrsForApplication(world, input) {
    const app = appOf(world, input)
    const found = world.db.csrs.find({ where: { owner: app.id } })
    return found.map((request) => showRequest(world, request, requestsOf(app)))
  },

  generateCsrForApplication(world, input) {
    const app = appOf(world, input)
    return showRequest(world, makeRequest(world, app.id, input.body), requestsOf(app))
  },

  getCsrForApplication(world, input) {
    const app = appOf(world, input)
    return showRequest(world, requireRequest(world, app.id, input.path.csrId as string), requestsOf(app))
  },

  revokeCsrFromApplication(world, input) {
    const app = appOf(world, input)
    world.db.csrs.delete(requireRequest(world, app.id, input.path.csrId as string).id)
    return new Reply(undefined, { status: 204 })
  },

  publishCsrFromApplication(world, input) {
    const app = appOf(world, input)
    const request = requireRequest(world, app.id, input.path.csrId as string)
    return showKey(world, publish(world, request, input.request.body))
  },

  previewSAMLmetadataForApplication(world, input) {
    const app = appOf(world, input)
    const accept = input.request.headers.accept ?? ''
    if (accept !== '' && !/xml|\*\/\*/.test(accept)) throw oktaError('E0000019')
    const kid = input.query.get('kid') ?? app.credentials.signing.kid ?? ''
    const key = keyOf(world, app.id, kid)
    if (!key || app.own.externalKey === undefined) throw notFound(kid, 'JsonWebKey')
    return new Reply(metadataOf(world, app, key), { headers: { 'content-type': typeIn(input) } })
  },
}
