import { slackError } from '../errors.ts'
import { uninstallApp } from '../model/apps.ts'
import { configureApp, createApp, deleteApp } from '../model/configuring.ts'
import { type Manifest, manifestOf } from '../model/manifest.ts'
import { checkManifest, parseManifest } from '../model/manifest-check.ts'
import { seconds } from '../model/stamps.ts'
import { rotate } from '../model/tokens.ts'
import type { App } from '../model/types.ts'
import type { Operations, SlackInput, SlackWorld } from '../types.ts'

function manifest({ args }: SlackInput): Manifest {
  const given = parseManifest(args.raw('manifest'))
  const errors = checkManifest(given)
  if (errors.length > 0) throw slackError('invalid_manifest', { errors })
  return given as Manifest
}

function find(world: SlackWorld, { args }: SlackInput): App {
  const id = args.required('app_id')
  if (!/^A[A-Z0-9]+$/.test(id)) throw slackError('invalid_app_id')
  const app = world.db.apps.get(id)
  if (!app) throw slackError('app_not_found')
  return app
}

const scopes = (app: App): string => [...app.bot_scopes, ...app.user_scopes].sort().join()

/** Apps as data: made and changed by their manifests, with a configuration token. */
export const manifests: Operations = {
  'apps.manifest.validate': (_world, input) => {
    manifest(input)
    return { ok: true, errors: [] }
  },

  'apps.manifest.create': (world, input) => {
    const app = createApp(world, manifest(input))
    const { client_id, client_secret, verification_token, signing_secret } = app
    const query = new URLSearchParams({ client_id, scope: app.bot_scopes.join(',') })
    return {
      ok: true,
      app_id: app.id,
      credentials: { client_id, client_secret, verification_token, signing_secret },
      oauth_authorize_url: `${world.baseUrl}/oauth/v2/authorize?${query}`,
    }
  },

  'apps.manifest.update': (world, input) => {
    const app = find(world, input)
    const changed = configureApp(world, app, manifest(input))
    return { ok: true, app_id: app.id, permissions_updated: scopes(app) !== scopes(changed) }
  },

  'apps.manifest.export': (world, input) => ({ ok: true, manifest: manifestOf(find(world, input)) }),

  'apps.manifest.delete': (world, input) => {
    const app = find(world, input)
    uninstallApp(world, app)
    deleteApp(world, app)
    return { ok: true }
  },

  'tooling.tokens.rotate': (world, { args }) => {
    const used = world.db.tokens.get(args.required('refresh_token'))
    if (used?.kind !== 'refresh' || used.renews !== 'configuration' || used.revoked)
      throw slackError('invalid_refresh_token')
    world.db.tokens.update(used, { revoked: true })
    const { access, refresh } = rotate(world, 'configuration', {
      app_id: used.app_id,
      user_id: used.user_id,
      scopes: used.scopes,
    })
    const iat = seconds(world.now())
    return {
      ok: true,
      token: access.token,
      refresh_token: refresh?.token,
      team_id: access.team_id,
      user_id: access.user_id,
      iat,
      exp: seconds(access.expires_at ?? 0),
    }
  },
}
