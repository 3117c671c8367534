import { Reply } from '@dtu/kit'
import { invalid, notFound } from '../errors/error.ts'
import { list } from '../listing.ts'
import { listIn } from '../model/apps/read.ts'
import { claimsOf, requireServer, scopesOf } from '../model/authorization/find.ts'
import {
  createClaim,
  createScope,
  deleteClaim,
  deleteScope,
  replaceClaim,
  replaceScope,
  requireClaim,
  requireScope,
} from '../model/authorization/parts.ts'
import {
  createServer,
  deleteServer,
  replaceServer,
  rotateKeys,
  serverParty,
  switchServer,
} from '../model/authorization/servers.ts'
import type { AuthorizationServer } from '../model/authorization/types.ts'
import { keyOf, keysOf } from '../model/keys/keys.ts'
import { log } from '../model/log.ts'
import { pageReply } from '../paging.ts'
import type { OktaWorld, Operation, Operations } from '../types.ts'
import { nameOf, showClaim, showPlainServer, showScope, showServer } from '../view/authorization.ts'
import { showServerKey } from '../view/key.ts'
import { serverOf, serverParts } from './server-parts.ts'
import { flag } from './users.ts'

const done = () => new Reply(undefined, { status: 204 })

const switched =
  (status: AuthorizationServer['status']): Operation =>
  (world, input) => {
    switchServer(world, serverOf(world, input), status)
    return done()
  }

/** Whether its name or one of its audiences has the words in it. */
const named = ({ name, audiences }: AuthorizationServer, q: string | null): boolean =>
  [name, ...audiences].some((text) => text.toLowerCase().includes(q?.toLowerCase() ?? ''))

const keysShown = (world: OktaWorld, server: AuthorizationServer) =>
  keysOf(world, server.id).map((key) => showServerKey(world, key, nameOf(server)))

const scopes = serverParts({
  parameter: 'scopeId',
  require: requireScope,
  create: createScope,
  replace: replaceScope,
  remove: deleteScope,
  show: showScope,
})

const claims = serverParts({
  parameter: 'claimId',
  require: requireClaim,
  create: createClaim,
  replace: replaceClaim,
  remove: deleteClaim,
  show: showClaim,
})

/** Authorization servers with their keys, scopes, claims, and the servers they trust. */
export const authorizationServers: Operations = {
  listAuthorizationServers(world, input) {
    const q = input.query.get('q')
    const matches = (server: AuthorizationServer) => named(server, q)
    return list<AuthorizationServer>(world, input, {
      collection: world.db.authorization_servers,
      size: { size: 200, max: 200 },
      ...(q && { scan: { matches } }),
      show: (server) => showServer(world, server),
    })
  },

  createAuthorizationServer(world, { body }) {
    const server = createServer(world, body)
    log(world, 'oauth2.as.created', [serverParty(server)])
    return new Reply(showServer(world, server), { status: 201 })
  },

  getAuthorizationServer: (world, input) => showServer(world, serverOf(world, input)),
  replaceAuthorizationServer: (world, input) =>
    showServer(world, replaceServer(world, serverOf(world, input), input.body)),

  deleteAuthorizationServer(world, input) {
    deleteServer(world, serverOf(world, input))
    return done()
  },

  activateAuthorizationServer: switched('ACTIVE'),
  deactivateAuthorizationServer: switched('INACTIVE'),

  listAuthorizationServerKeys: (world, input) => keysShown(world, serverOf(world, input)),

  getAuthorizationServerKey(world, input) {
    const server = serverOf(world, input)
    const kid = input.path.keyId as string
    const key = keyOf(world, server.id, kid)
    if (!key) throw notFound(kid, 'AuthorizationServerKey')
    return showServerKey(world, key, nameOf(server))
  },

  rotateAuthorizationServerKeys(world, input) {
    const server = serverOf(world, input)
    if (input.body.use !== undefined && input.body.use !== 'sig')
      throw invalid('use', 'use: The field has an invalid value')
    rotateKeys(world, server)
    return keysShown(world, server)
  },

  listOAuth2Scopes(world, input) {
    const server = serverOf(world, input)
    const q = input.query.get('q')?.toLowerCase() ?? ''
    const found = scopesOf(world, server).filter(({ name }) => name.toLowerCase().startsWith(q))
    return pageReply(
      world,
      input,
      found.map((scope) => showScope(world, server, scope)),
    )
  },

  createOAuth2Scope: scopes.create,
  getOAuth2Scope: scopes.get,
  replaceOAuth2Scope: scopes.replace,
  deleteOAuth2Scope: scopes.remove,

  listOAuth2Claims(world, input) {
    const server = serverOf(world, input)
    return claimsOf(world, server).map((claim) => showClaim(world, server, claim))
  },

  createOAuth2Claim: claims.create,
  getOAuth2Claim: claims.get,
  replaceOAuth2Claim: claims.replace,
  deleteOAuth2Claim: claims.remove,

  // Those that are not trusted are all others (okta-sdk-nodejs, test/it/authserver-assoc).
  listAssociatedServersByTrustedType(world, input) {
    const server = serverOf(world, input)
    const trusted = new Set(world.db.trusted_servers.find({ where: { server: server.id } }).map((one) => one.trusted))
    const wanted = flag(input, 'trusted', true)
    const found = world.db.authorization_servers
      .find({ order: 'seq' })
      .filter((one) => one.id !== server.id && trusted.has(one.id) === wanted && named(one, input.query.get('q')))
    return pageReply(
      world,
      input,
      found.map((one) => showPlainServer(world, one)),
    )
  },

  createAssociatedServers(world, input) {
    const server = serverOf(world, input)
    const ids = listIn(input.body, 'trusted') ?? []
    if (ids.length === 0) throw invalid('trusted', 'trusted: The field cannot be left blank')
    const trusted = ids.map((id) => requireServer(world, id).id)
    for (const id of trusted) world.db.trusted_servers.put({ server: server.id, trusted: id })
    return shownServers(world, trusted)
  },

  deleteAssociatedServer(world, input) {
    const server = serverOf(world, input)
    const id = input.path.associatedServerId as string
    if (!world.db.trusted_servers.delete(`${server.id}:${id}`)) throw notFound(id, 'AuthorizationServer')
    return done()
  },
}

const shownServers = (world: OktaWorld, ids: readonly string[]) =>
  ids.flatMap((id) => {
    const found = world.db.authorization_servers.get(id)
    return found ? [showPlainServer(world, found)] : []
  })
