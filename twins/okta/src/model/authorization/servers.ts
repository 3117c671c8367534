import { invalid, oktaError } from '../../errors/error.ts'
import type { Document, OktaWorld } from '../../types.ts'
import { party } from '../../view/log-parties.ts'
import { listIn, objectIn, required, textIn } from '../apps/read.ts'
import { activeKey, addKey, keysOf, removeKeys } from '../keys/keys.ts'
import type { SigningKey } from '../keys/types.ts'
import { log } from '../log.ts'
import { removePolicy } from '../policies/change.ts'
import { policiesOf } from '../policies/find.ts'
import { now, timeOf } from '../time.ts'
import { ACCESS, claimsOf, scopesOf } from './find.ts'
import { SYSTEM_CLAIMS, SYSTEM_SCOPES } from './system.ts'
import type { AuthorizationServer } from './types.ts'

const QUARTER = 90 * 24 * 3600 * 1000
const MODES = ['ORG_URL', 'CUSTOM_URL', 'DYNAMIC']

export const serverParty = ({ id, name }: AuthorizationServer) => party('AuthorizationServer', id, name)

/** Makes a server with its first keys and what every server has. `at` in milliseconds. */
export function createServer(
  world: OktaWorld,
  body: Document,
  isDefault = false,
  at = world.now(),
): AuthorizationServer {
  const given = checked(world, body)
  const id = world.ids.next('authorizationServer')
  const { kid } = addKey(world, { owner: id, at })
  addKey(world, { owner: id, status: 'NEXT', at })
  const time = timeOf(at)
  // Whatever was asked for: only an update can turn rotation off (tapes/okta, 2025).
  const rotationMode = isDefault ? (rotationOf(body) ?? 'AUTO') : 'AUTO'
  const server = world.db.authorization_servers.insert({
    id,
    ...given,
    status: 'ACTIVE',
    created: time,
    lastUpdated: time,
    credentials: { signing: { kid, rotationMode, lastRotated: time, ...nextIn(rotationMode, at) } },
    default: isDefault,
    seq: world.ids.count('authorization-server-place'),
  })
  for (const scope of SYSTEM_SCOPES) addSystemScope(world, id, scope)
  for (const claim of SYSTEM_CLAIMS)
    world.db.claims.insert({ id: world.ids.next('claim'), server: id, ...claim, seq: world.ids.count('claim-place') })
  return server
}

const addSystemScope = (world: OktaWorld, server: string, scope: (typeof SYSTEM_SCOPES)[number]) =>
  world.db.scopes.insert({
    id: world.ids.next('scope'),
    server,
    ...scope,
    system: true,
    metadataPublish: 'ALL_CLIENTS',
    consent: 'IMPLICIT',
    optional: false,
    default: false,
    seq: world.ids.count('scope-place'),
  })

const rotationOf = (body: Document) => {
  const mode = textIn(objectIn(objectIn(body, 'credentials'), 'signing'), 'rotationMode')
  return mode === 'AUTO' || mode === 'MANUAL' ? mode : undefined
}

const nextIn = (mode: 'AUTO' | 'MANUAL', at: number) => (mode === 'AUTO' ? { nextRotation: timeOf(at + QUARTER) } : {})

function checked(world: OktaWorld, body: Document, before?: AuthorizationServer) {
  const name = required(body, 'name')
  const namesake = world.db.authorization_servers.first({ name: name.toLowerCase() })
  if (namesake && namesake.id !== before?.id)
    throw invalid('name', 'name: An object with this field already exists in the current organization')
  const audiences = listIn(body, 'audiences') ?? []
  if (audiences.length === 0) throw invalid('audiences', 'audiences: The field cannot be left blank')
  if (audiences.length > 1) throw invalid('audiences', 'audiences: A single audience is allowed')
  const issuerMode = (textIn(body, 'issuerMode') ??
    before?.issuerMode ??
    'ORG_URL') as AuthorizationServer['issuerMode']
  if (!MODES.includes(issuerMode)) throw invalid('issuerMode', 'issuerMode: The field has an invalid value')
  return { name, description: textIn(body, 'description') ?? null, audiences, issuerMode }
}

export function replaceServer(world: OktaWorld, server: AuthorizationServer, body: Document): AuthorizationServer {
  const given = checked(world, body, server)
  const rotationMode = rotationOf(body) ?? server.credentials.signing.rotationMode
  const { nextRotation: _, ...signing } = server.credentials.signing
  const changed = world.db.authorization_servers.update(server, {
    ...given,
    lastUpdated: now(world),
    credentials: { signing: { ...signing, rotationMode, ...nextIn(rotationMode, Date.parse(signing.lastRotated)) } },
  })
  log(world, 'oauth2.as.updated', [serverParty(changed)])
  return changed
}

export function switchServer(
  world: OktaWorld,
  server: AuthorizationServer,
  status: AuthorizationServer['status'],
): void {
  if (server.status === status) return
  const changed = world.db.authorization_servers.update(server, { status, lastUpdated: now(world) })
  log(world, status === 'ACTIVE' ? 'oauth2.as.activated' : 'oauth2.as.deactivated', [serverParty(changed)])
}

/** A server that is active cannot be deleted, and the default one never. */
export function deleteServer(world: OktaWorld, server: AuthorizationServer): void {
  if (server.default) throw oktaError('E0000006')
  const { db } = world
  for (const { id } of scopesOf(world, server)) db.scopes.delete(id)
  for (const { id } of claimsOf(world, server)) db.claims.delete(id)
  for (const policy of policiesOf(world, server.id, ACCESS)) removePolicy(world, policy)
  for (const { trusted } of db.trusted_servers.find({ where: { server: server.id } }))
    db.trusted_servers.delete(`${server.id}:${trusted}`)
  for (const link of db.trusted_servers.find({ where: { trusted: server.id } }))
    db.trusted_servers.delete(`${link.server}:${server.id}`)
  removeKeys(world, server.id)
  db.authorization_servers.delete(server.id)
  log(world, 'oauth2.as.deleted', [serverParty(server)])
}

/** The next key takes over, the one before expires, and a new next one is made. */
export function rotateKeys(world: OktaWorld, server: AuthorizationServer): SigningKey[] {
  const { db } = world
  const time = now(world)
  const keys = keysOf(world, server.id)
  for (const key of keys) if (key.status === 'EXPIRED') db.signing_keys.delete(`${key.owner}:${key.kid}`)
  for (const key of keys)
    if (key.status !== 'EXPIRED')
      db.signing_keys.update(key, { status: key.status === 'ACTIVE' ? 'EXPIRED' : 'ACTIVE', lastUpdated: time })
  addKey(world, { owner: server.id, status: 'NEXT', at: world.now() })
  const { signing } = server.credentials
  const kid = activeKey(world, server.id)?.kid ?? signing.kid
  const changed = db.authorization_servers.update(server, {
    credentials: { signing: { ...signing, kid, lastRotated: time, ...nextIn(signing.rotationMode, world.now()) } },
  })
  log(world, 'oauth2.as.key.rollover', [serverParty(changed)])
  return keysOf(world, server.id)
}
