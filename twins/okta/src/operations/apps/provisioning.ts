import { Reply } from '@dtu/kit'
import { invalid, notFound, oktaError } from '../../errors/error.ts'
import { CATALOGUE } from '../../model/apps/catalogue.ts'
import { requireApp } from '../../model/apps/find.ts'
import { objectIn, textIn } from '../../model/apps/read.ts'
import type { App } from '../../model/apps/types.ts'
import { set, settingOf } from '../../model/settings.ts'
import type { Document, OktaInput, OktaWorld, Operations } from '../../types.ts'
import { api } from '../../view/links.ts'

const appOf = (world: OktaWorld, { path }: OktaInput): App => requireApp(world, path.appId as string)

const provisions = ({ name }: App): boolean => CATALOGUE[name]?.provisions === true

interface Connection {
  readonly authScheme: string
  readonly status: 'ENABLED' | 'DISABLED'
}

const connectionOf = (world: OktaWorld, app: App): Connection =>
  settingOf(world, `connection/${app.id}`, { authScheme: 'TOKEN', status: 'DISABLED' })

/** An app that is not provisioned to has a connection of which nothing is known (tapes/okta, 2025). */
const UNKNOWN = { status: 'UNKNOWN', profile: { authScheme: 'UNKNOWN' } }

function showConnection(world: OktaWorld, app: App): Document {
  if (!provisions(app)) return UNKNOWN
  const { authScheme, status } = connectionOf(world, app)
  const self = api(world, `/apps/${app.id}/connections/default`)
  const way = status === 'ENABLED' ? 'deactivate' : 'activate'
  return {
    authScheme,
    status,
    profile: { authScheme },
    _links: {
      [way]: { href: `${self}/lifecycle/${way}`, hints: { allow: ['POST'] } },
      self: { href: self, hints: { allow: ['POST', 'GET'] } },
    },
  }
}

/** The twin has nobody to provision to: the other end of a connection never answers. */
const unverified = () => invalid('credential', 'Verification failed: Invalid URL. Not authorized.')

const FEATURES = ['USER_PROVISIONING', 'INBOUND_PROVISIONING']

function requireFeature(world: OktaWorld, input: OktaInput): App {
  const app = appOf(world, input)
  const name = input.path.featureName
  if (name !== undefined && !FEATURES.includes(name)) throw notFound(name, 'PublicAppFeatureSetName')
  return app
}

/** Features come with a connection that works; there is none here (FIDELITY.md). */
const unsupported = () => invalid('feature', 'Provisioning is not supported.')

/** Provisioning: how the org would write users into an app. */
export const provisioning: Operations = {
  getDefaultProvisioningConnectionForApplication: (world, input) => showConnection(world, appOf(world, input)),

  updateDefaultProvisioningConnectionForApplication(world, input) {
    const app = appOf(world, input)
    const asked = textIn(objectIn(input.body, 'profile'), 'authScheme')
    if (asked === undefined) throw invalid('authScheme', 'authScheme: The field cannot be left blank')
    if (provisions(app) && asked !== 'UNKNOWN') throw unverified()
    return showConnection(world, app)
  },

  activateDefaultProvisioningConnectionForApplication(world, input) {
    if (provisions(appOf(world, input))) throw unverified()
    return new Reply(undefined, { status: 204 })
  },

  deactivateDefaultProvisioningConnectionForApplication(world, input) {
    const app = appOf(world, input)
    if (provisions(app)) set(world, `connection/${app.id}`, { ...connectionOf(world, app), status: 'DISABLED' })
    return new Reply(undefined, { status: 204 })
  },

  listFeaturesForApplication(world, input) {
    requireFeature(world, input)
    throw unsupported()
  },

  getFeatureForApplication(world, input) {
    requireFeature(world, input)
    throw unsupported()
  },

  updateFeatureForApplication(world, input) {
    requireFeature(world, input)
    if (Object.keys(input.body).length === 0) throw oktaError('E0000003')
    throw unsupported()
  },
}
