import type { Plan } from '@dtu/kit'
import { log } from '../model/log.ts'
import type { Document, OktaWorld } from '../types.ts'
import { party } from '../view/log-parties.ts'

type Behaviour = Plan['operations'][string]

/** What a change of something is called in the System Log, by what was done, and as what the thing is its target. */
interface Told {
  readonly target: string
  readonly events: Readonly<Record<string, string>>
}

const told = (target: string, prefix: string, ...verbs: readonly string[]): Told => ({
  target,
  events: Object.fromEntries(verbs.map((verb) => [verb, `${prefix}.${verb}`])),
})

const CHANGES = ['create', 'update', 'delete']
const SWITCHES = ['activate', 'deactivate']

/** Event types of the vendor's catalogue for what generated behaviour changes; by the plan's resource name. */
const TOLD: Readonly<Record<string, Told>> = {
  behaviors: told('BehaviorDetectionSettings', 'security.behavior.settings', ...CHANGES),
  captchas: told('CAPTCHA', 'system.captcha', ...CHANGES),
  deviceAssurances: {
    target: 'DeviceAssurancePolicy',
    events: {
      create: 'device.assurance.policy.add',
      update: 'device.assurance.policy.update',
      delete: 'device.assurance.policy.delete',
    },
  },
  devicePostureChecks: {
    target: 'DevicePostureCheck',
    events: {
      create: 'device.posture.check.add',
      update: 'device.posture.check.update',
      delete: 'device.posture.check.delete',
    },
  },
  devices: told('UDDevice', 'device.lifecycle', ...SWITCHES, 'suspend', 'unsuspend', 'delete'),
  emailDomains: told('EmailDomain', 'system.email_domain', ...CHANGES, 'verify'),
  emailServers: told('CustomEmailServer', 'system.custom_email_server.lifecycle', ...CHANGES),
  'identitySources.groups': told('AppGroup', 'system.identity_sources.group', ...CHANGES),
  'identitySources.users': told('AppUser', 'system.identity_sources.user', ...CHANGES),
  logStreams: told('LogStream', 'system.log_stream.lifecycle', ...CHANGES, ...SWITCHES),
  'rateLimitSettings.adminNotifications': told('RateLimitConfiguration', 'system.rate_limit.configuration', 'update'),
  'rateLimitSettings.perClient': told('RateLimitConfiguration', 'system.rate_limit.configuration', 'update'),
  'rateLimitSettings.warningThreshold': told('RateLimitConfiguration', 'system.rate_limit.configuration', 'update'),
  realmAssignments: told('RealmAssignment', 'directory.realm.assignment', ...CHANGES),
  realms: told('Realm', 'directory.realm.lifecycle', ...CHANGES),
  'threats.configuration': told('ThreatInsight', 'security.threat.configuration', 'update'),
  trustedOrigins: told('TrustedOrigin', 'security.trusted_origin', ...CHANGES, ...SWITCHES),
  zones: told('NetworkZone', 'zone', ...CHANGES, ...SWITCHES),
}

const VERBS: Readonly<Record<string, string>> = {
  create: 'create',
  replace: 'update',
  merge: 'update',
  upsert: 'update',
  delete: 'delete',
}

/** `activateZone` is an action that activates. */
const verbOf = (operation: string, { kind }: Behaviour): string | undefined =>
  kind === 'action' ? /^[a-z]+/.exec(operation)?.[0] : VERBS[kind]

const nameOf = ({ name, domain, alias, profile }: Document): string => {
  const { displayName, userName } = (profile ?? {}) as Document
  const own = (profile as Document | undefined)?.name
  return String(name ?? domain ?? alias ?? own ?? displayName ?? userName ?? '')
}

/** Writes the line of the System Log for what an operation did to an item, where the catalogue has a type for it. */
export function logGenerated(world: OktaWorld, operation: string, behaviour: Behaviour, item: Document): void {
  const { target, events } = TOLD[behaviour.resource ?? ''] ?? {}
  const type = events?.[verbOf(operation, behaviour) ?? '']
  if (type && target) log(world, type, [party(target, String(item.id ?? behaviour.resource), nameOf(item))])
}
