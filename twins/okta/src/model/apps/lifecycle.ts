import { oktaError } from '../../errors/error.ts'
import type { OktaWorld } from '../../types.ts'
import { appParty } from '../../view/log-parties.ts'
import { removeKeys } from '../keys/keys.ts'
import { log } from '../log.ts'
import { now } from '../time.ts'
import { forgetSchema } from './schema.ts'
import type { App } from './types.ts'

/** Okta's own apps: nobody switches them off or deletes them. */
const OWN = ['saasure', 'okta_enduser', 'okta_browser_plugin']

export function activateApp(world: OktaWorld, app: App): void {
  if (app.status === 'ACTIVE') return
  const changed = world.db.apps.update(app, { status: 'ACTIVE', lastUpdated: now(world) })
  log(world, 'application.lifecycle.activate', [appParty(changed)])
}

export function deactivateApp(world: OktaWorld, app: App): void {
  refuseOwn(app)
  if (app.status === 'INACTIVE') return
  const changed = world.db.apps.update(app, { status: 'INACTIVE', lastUpdated: now(world) })
  log(world, 'application.lifecycle.deactivate', [appParty(changed)])
}

/** Throws E0000056 for an app that is still active (developer.okta.com, Apps API, "Delete an application"). */
export function deleteApp(world: OktaWorld, app: App): void {
  refuseOwn(app)
  if (app.status === 'ACTIVE') throw oktaError('E0000056')
  const { db } = world
  for (const { user } of db.app_users.find({ where: { app: app.id } })) db.app_users.delete(`${app.id}:${user}`)
  for (const { group } of db.app_groups.find({ where: { app: app.id } })) db.app_groups.delete(`${app.id}:${group}`)
  for (const { id } of db.client_secrets.find({ where: { app: app.id } })) db.client_secrets.delete(id)
  for (const { id } of db.grants.find({ where: { app: app.id } })) db.grants.delete(id)
  for (const { id } of db.csrs.find({ where: { owner: app.id } })) db.csrs.delete(id)
  removeKeys(world, app.id)
  forgetSchema(world, app)
  if (app.own.logo) world.blobs.delete(app.own.logo)
  db.apps.delete(app.id)
  log(world, 'application.lifecycle.delete', [appParty(app)])
}

function refuseOwn({ name }: App): void {
  if (OWN.includes(name)) throw oktaError('E0000006')
}
