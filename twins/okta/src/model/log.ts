import type { OktaWorld } from '../types.ts'
import { type Party, userParty } from '../view/log-parties.ts'
import { MESSAGES } from './log-messages.ts'

/** A line of the System Log, as GET /api/v1/logs shows it. `seq` is its place. */
export interface LogEvent {
  readonly uuid: string
  readonly published: string
  readonly eventType: string
  readonly target: readonly Party[]
  readonly seq: number
  readonly [more: string]: unknown
}

export interface LogOptions {
  readonly outcome?: { readonly result: string; readonly reason?: string }
  readonly severity?: 'DEBUG' | 'INFO' | 'WARN' | 'ERROR'
  readonly debug?: Readonly<Record<string, unknown>>
  /** Who did it, where that is not the caller. */
  readonly actor?: Party
  /** The session it was done in. */
  readonly session?: string
  /** Milliseconds, where it is long ago: then nobody is told. */
  readonly at?: number
}

/** Writes a line of the System Log: every change does. Event hooks hear of it from the same event. */
export function log(world: OktaWorld, eventType: string, target: readonly Party[], options: LogOptions = {}): void {
  const hex = world.ids.next('logEvent')
  const uuid = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-11${hex.slice(14, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
  const { result = 'SUCCESS', reason = null } = options.outcome ?? {}
  const agent = world.caller?.client
  const event = {
    actor: options.actor ?? callerParty(world),
    client: {
      userAgent: agent?.userAgent ? { rawUserAgent: agent.userAgent, os: 'Unknown', browser: 'UNKNOWN' } : null,
      zone: 'null',
      device: agent?.userAgent ? 'Unknown' : null,
      id: world.caller?.clientId ?? null,
      ipAddress: agent?.ipAddress ?? null,
      geographicalContext: null,
    },
    device: null,
    authenticationContext: {
      authenticationProvider: null,
      credentialProvider: null,
      credentialType: null,
      issuer: null,
      interface: null,
      authenticationStep: 0,
      rootSessionId: options.session ?? world.caller?.tokenId ?? 'unknown',
      externalSessionId: options.session ?? world.caller?.tokenId ?? 'unknown',
    },
    displayMessage: MESSAGES[eventType] ?? eventType,
    eventType,
    outcome: { result, reason },
    published: new Date(options.at ?? world.now()).toISOString(),
    securityContext: { asNumber: null, asOrg: null, isp: null, domain: null, isProxy: null },
    severity: options.severity ?? (result === 'FAILURE' ? 'WARN' : 'INFO'),
    debugContext: { debugData: options.debug ?? {} },
    legacyEventType: null,
    transaction: { type: 'WEB', id: hex.slice(0, 27), detail: {} },
    uuid,
    version: '0',
    request: { ipChain: agent?.ipAddress ? [ipLink(agent.ipAddress)] : [] },
    target,
  }
  world.db.logs.insert({ ...event, seq: world.ids.count('log-place') })
  if (options.at === undefined) world.emit(eventType, event)
}

const ipLink = (ip: string) => ({ ip, geographicalContext: null, version: 'V4', source: null })

function callerParty(world: OktaWorld): Party {
  const user = world.caller?.userId ? world.db.users.get(world.caller.userId) : undefined
  if (user) return userParty(user)
  if (world.caller?.clientId)
    return {
      id: world.caller.clientId,
      type: 'PublicClientApp',
      alternateId: world.caller.clientId,
      displayName: world.caller.name,
      detailEntry: null,
    }
  return SYSTEM
}

/** What nobody asked for is done by Okta itself. */
export const SYSTEM: Party = {
  id: 'system',
  type: 'SystemPrincipal',
  alternateId: 'system@okta.com',
  displayName: 'Okta System',
  detailEntry: null,
}
