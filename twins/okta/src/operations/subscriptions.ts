import { Reply } from '@dtu/kit'
import { notFound } from '../errors/error.ts'
import { STANDARD } from '../model/roles.ts'
import { set, settingOf } from '../model/settings.ts'
import { requireUser } from '../model/users.ts'
import type { Document, OktaInput, OktaWorld, Operation, Operations } from '../types.ts'
import { api, link } from '../view/links.ts'

/** What administrators are mailed about (developer.okta.com, Subscriptions API). */
const KINDS = [
  'CONNECTOR_AGENT',
  'USER_LOCKED_OUT',
  'APP_IMPORT',
  'LDAP_AGENT',
  'AD_AGENT',
  'OKTA_ANNOUNCEMENT',
  'OKTA_UPDATE',
  'IWA_AGENT',
  'USER_DEPROVISION',
  'REPORT_SUSPICIOUS_ACTIVITY',
  'RATELIMIT_NOTIFICATION',
  'AGENT_AUTO_UPDATE_NOTIFICATION',
  'AGENT_AUTO_UPDATE_NOTIFICATION_LDAP',
]

/** Whose subscriptions a path names, below `/api/v1`. Roles are named by their type or their id. */
type Find = (world: OktaWorld, input: OktaInput) => string

const ofRole: Find = (world, { path }) => {
  const role = path.roleRef as string
  if (!(role in STANDARD) && !world.db.custom_roles.get(role)) throw notFound(role, 'Role')
  return `/roles/${role}`
}

const ofUser: Find = (world, { path }) => `/users/${requireUser(world, path.userId as string).id}`

function kindIn({ path }: OktaInput): string {
  const kind = (path.notificationType as string).toUpperCase()
  if (!KINDS.includes(kind)) throw notFound(kind, 'NotificationType')
  return kind
}

function show(world: OktaWorld, home: string, notificationType: string): Document {
  const status = settingOf(world, `subscription${home}/${notificationType}`, 'subscribed')
  const other = status === 'subscribed' ? 'unsubscribe' : 'subscribe'
  const self = `${home}/subscriptions/${notificationType}`
  const _links = {
    self: link(world, self),
    [other]: { href: api(world, `${self}/${other}`), hints: { allow: ['POST'] } },
  }
  return { notificationType, channels: ['email'], status, _links }
}

const listed =
  (find: Find): Operation =>
  (world, input) => {
    const home = find(world, input)
    return KINDS.map((kind) => show(world, home, kind))
  }

const shown =
  (find: Find): Operation =>
  (world, input) =>
    show(world, find(world, input), kindIn(input))

const switched =
  (find: Find, status: string): Operation =>
  (world, input) => {
    set(world, `subscription${find(world, input)}/${kindIn(input)}`, status)
    return new Reply(undefined, { status: 200 })
  }

export const subscriptions: Operations = {
  listSubscriptionsRole: listed(ofRole),
  getSubscriptionsNotificationTypeRole: shown(ofRole),
  subscribeByNotificationTypeRole: switched(ofRole, 'subscribed'),
  unsubscribeByNotificationTypeRole: switched(ofRole, 'unsubscribed'),
  listSubscriptionsUser: listed(ofUser),
  getSubscriptionsNotificationTypeUser: shown(ofUser),
  subscribeByNotificationTypeUser: switched(ofUser, 'subscribed'),
  unsubscribeByNotificationTypeUser: switched(ofUser, 'unsubscribed'),
}
