import { Reply } from '@dtu/kit'
import { invalid, oktaError } from '../../errors/error.ts'
import { list } from '../../listing.ts'
import { appUserOf } from '../../model/apps/assignments.ts'
import { createApp, replaceApp } from '../../model/apps/create.ts'
import { requireApp } from '../../model/apps/find.ts'
import { activateApp, deactivateApp, deleteApp } from '../../model/apps/lifecycle.ts'
import type { App } from '../../model/apps/types.ts'
import { log } from '../../model/log.ts'
import { requirePolicy } from '../../model/policies/find.ts'
import { appScan } from '../../query/apps.ts'
import type { Document, OktaWorld, Operations } from '../../types.ts'
import { showApp, showWritten } from '../../view/app.ts'
import { showAppUser } from '../../view/assignment.ts'
import { appParty } from '../../view/log-parties.ts'
import { flag } from '../users.ts'

const appOf = (world: OktaWorld, { appId }: Readonly<Record<string, string>>): App => requireApp(world, appId as string)

/** `expand=user/{id}` shows the user's place in the app. */
function expanded(world: OktaWorld, app: App, expand: string | null): Document {
  const shown = showApp(world, app)
  const user = /^user\/([^/,]+)$/.exec(expand ?? '')?.[1]
  const found = user === undefined ? undefined : appUserOf(world, app.id, user)
  return found ? { ...shown, _embedded: { user: showAppUser(world, found) } } : shown
}

/** Okta's own apps keep their policies for themselves (tapes/okta). */
const RESERVED = ['Okta Admin Console', 'Okta Dashboard', 'Okta Browser Plugin']

export const apps: Operations = {
  listApplications: (world, input) =>
    list(world, input, {
      collection: world.db.apps,
      size: { size: 20, max: 200 },
      scan: appScan(world, input.query),
      show: (app) => expanded(world, app, input.query.get('expand')),
    }),

  createApplication(world, input) {
    const app = createApp(world, input.body, flag(input, 'activate', true))
    log(world, 'application.lifecycle.create', [appParty(app)])
    return showWritten(world, app)
  },

  getApplication: (world, { path, query }) => expanded(world, appOf(world, path), query.get('expand')),

  replaceApplication: (world, { path, body }) => showWritten(world, replaceApp(world, appOf(world, path), body)),

  deleteApplication(world, { path }) {
    deleteApp(world, appOf(world, path))
    return new Reply(undefined, { status: 204 })
  },

  activateApplication(world, { path }) {
    activateApp(world, appOf(world, path))
    return {}
  },

  deactivateApplication(world, { path }) {
    deactivateApp(world, appOf(world, path))
    return {}
  },

  assignApplicationPolicy(world, { path }) {
    const app = appOf(world, path)
    const policy = requirePolicy(world, path.policyId as string)
    if (RESERVED.includes(policy.name) && !policy.system && app.label !== policy.name)
      throw invalid(
        'Policy',
        `This policy belongs to "${policy.name}", and re-assignment of this policy is not allowed`,
      )
    if (policy.type === 'ACCESS_POLICY') world.db.apps.update(app, { own: { ...app.own, accessPolicy: policy.id } })
    else if (policy.type === 'PROFILE_ENROLLMENT')
      world.db.apps.update(app, { own: { ...app.own, profileEnrollment: policy.id } })
    else throw invalid('Policy', 'The policy type is not supported for applications.')
    log(world, 'application.policy.sign_on.update', [appParty(app)])
    return new Reply(undefined, { status: 204 })
  },

  uploadApplicationLogo(world, { path, request }) {
    const app = appOf(world, path)
    const file = request.parts?.find((part) => part.filename !== undefined)
    if (!file) throw oktaError('E0000028')
    if (!/^image\/(png|jpe?g|gif|svg\+xml)$/.test(file.type) || file.bytes.length > 1_000_000)
      throw invalid('file', 'The file must be an image in PNG, JPG, SVG or GIF of at most 1 MB')
    const logo = world.ids.next('logo')
    world.blobs.put(logo, file.bytes, file.type)
    if (app.own.logo) world.blobs.delete(app.own.logo)
    world.db.apps.update(app, { own: { ...app.own, logo } })
    return new Reply(undefined, { status: 201 })
  },
}
