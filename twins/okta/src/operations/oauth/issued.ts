import { Reply } from '@dtu/kit'
import { notFound } from '../../errors/error.ts'
import { requireApp } from '../../model/apps/find.ts'
import { requireServer } from '../../model/authorization/find.ts'
import { findClient } from '../../model/oauth/client.ts'
import { revokeFamily } from '../../model/oauth/tokens.ts'
import type { Token } from '../../model/oauth/types.ts'
import { requireUser } from '../../model/users.ts'
import { pageReply } from '../../paging.ts'
import type { OktaInput, OktaWorld, Operation, Operations } from '../../types.ts'
import { showRefreshToken, showTokenClient } from '../../view/oauth/issued.ts'

/** Whose refresh tokens are asked for, and under which path they are shown. */
interface Shelf {
  readonly path: string
  /** What a token that is not there is called by. */
  readonly owner: string
  find(world: OktaWorld): Token[]
}

const ofClient = (world: OktaWorld, client: string): Token[] =>
  world.db.tokens.find({ where: { client, kind: 'refresh' } }).filter(({ revoked }) => !revoked)

function appShelf(world: OktaWorld, { path }: OktaInput): Shelf {
  const app = requireApp(world, path.appId as string)
  const client = app.credentials.oauthClient?.client_id ?? app.id
  return { path: `/apps/${app.id}/tokens`, owner: app.id, find: (inside) => ofClient(inside, client) }
}

const requireClientOf = (world: OktaWorld, id: string): string => {
  if (!findClient(world, id)) throw notFound(id, 'PublicClientApp')
  return id
}

function serverShelf(world: OktaWorld, { path }: OktaInput): Shelf {
  const server = requireServer(world, path.authServerId as string)
  const client = requireClientOf(world, path.clientId as string)
  return {
    path: `/authorizationServers/${server.id}/clients/${client}/tokens`,
    owner: client,
    find: (inside) => ofClient(inside, client).filter((token) => token.server === server.id),
  }
}

function userShelf(world: OktaWorld, { path }: OktaInput): Shelf {
  const user = requireUser(world, path.userId as string)
  const client = requireClientOf(world, path.clientId as string)
  const where = { user: user.id, client }
  return {
    path: `/users/${user.id}/clients/${client}/tokens`,
    owner: client,
    find: (inside) => inside.db.tokens.find({ where }).filter(({ kind, revoked }) => kind === 'refresh' && !revoked),
  }
}

type Place = (world: OktaWorld, input: OktaInput) => Shelf

const listAt =
  (place: Place): Operation =>
  (world, input) => {
    const shelf = place(world, input)
    return pageReply(
      world,
      input,
      shelf.find(world).map((token) => showRefreshToken(world, token, shelf.path)),
    )
  }

function requireToken(world: OktaWorld, shelf: Shelf, id: string): Token {
  const token = shelf.find(world).find((one) => one.id === id)
  if (!token) throw notFound(`${shelf.owner}.${id}`, 'OAuth2RefreshTokenTx')
  return token
}

const getAt =
  (place: Place): Operation =>
  (world, input) => {
    const shelf = place(world, input)
    return showRefreshToken(world, requireToken(world, shelf, input.path.tokenId as string), shelf.path)
  }

const gone = () => new Reply(undefined, { status: 204 })

const revokeAt =
  (place: Place): Operation =>
  (world, input) => {
    revokeFamily(world, requireToken(world, place(world, input), input.path.tokenId as string).family)
    return gone()
  }

const revokeAllAt =
  (place: Place): Operation =>
  (world, input) => {
    for (const { family } of place(world, input).find(world)) revokeFamily(world, family)
    return gone()
  }

const clientsOf = (tokens: readonly Token[]): string[] => [
  ...new Set(tokens.flatMap((token) => (token.kind === 'refresh' && !token.revoked ? [token.clientId] : []))),
]

/** What administrators see of tokens, and take back (developer.okta.com, Application tokens, Authorization server clients). */
export const issued: Operations = {
  listOAuth2TokensForApplication: listAt(appShelf),
  getOAuth2TokenForApplication: getAt(appShelf),
  revokeOAuth2TokenForApplication: revokeAt(appShelf),
  revokeOAuth2TokensForApplication: revokeAllAt(appShelf),

  listRefreshTokensForAuthorizationServerAndClient: listAt(serverShelf),
  getRefreshTokenForAuthorizationServerAndClient: getAt(serverShelf),
  revokeRefreshTokenForAuthorizationServerAndClient: revokeAt(serverShelf),
  revokeRefreshTokensForAuthorizationServerAndClient: revokeAllAt(serverShelf),

  listRefreshTokensForUserAndClient: listAt(userShelf),
  getRefreshTokenForUserAndClient: getAt(userShelf),
  revokeTokenForUserAndClient: revokeAt(userShelf),
  revokeTokensForUserAndClient: revokeAllAt(userShelf),

  listOAuth2ClientsForAuthorizationServer(world, input) {
    const server = requireServer(world, input.path.authServerId as string)
    const owner = `/authorizationServers/${server.id}`
    const clients = clientsOf(world.db.tokens.find({ where: { server: server.id } }))
    return pageReply(
      world,
      input,
      clients.map((client) => showTokenClient(world, client, owner)),
    )
  },

  listUserClients(world, input) {
    const user = requireUser(world, input.path.userId as string)
    const clients = clientsOf(world.db.tokens.find({ where: { user: user.id } }))
    return pageReply(
      world,
      input,
      clients.map((client) => showTokenClient(world, client, `/users/${user.id}`)),
    )
  },
}
