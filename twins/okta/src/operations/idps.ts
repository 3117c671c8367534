import { Reply } from '@dtu/kit'
import { notFound } from '../errors/error.ts'
import { list } from '../listing.ts'
import { cloneKey, generateKey } from '../model/apps/keys.ts'
import { required, within } from '../model/apps/read.ts'
import { makeRequest, publish, requireRequest } from '../model/apps/requests.ts'
import { createIdp, deleteIdp, replaceIdp, requireIdp, switchIdp } from '../model/idps/idps.ts'
import { addTrustKey, removeTrustKey, replaceTrustKey, requireTrustKey } from '../model/idps/keys.ts'
import type { IdentityProvider, LinkedUser } from '../model/idps/types.ts'
import { activeKey, keyOf, keysOf, ORG_KEYS } from '../model/keys/keys.ts'
import { now } from '../model/time.ts'
import { requireUser } from '../model/users.ts'
import type { OktaInput, OktaWorld, Operations } from '../types.ts'
import { showIdp, showLinkedUser, showTrustKey } from '../view/idp.ts'
import { showKey } from '../view/key.ts'
import { showRequest } from '../view/request.ts'

const idpOf = (world: OktaWorld, { path }: OktaInput): IdentityProvider => requireIdp(world, path.idpId as string)
const requestsOf = ({ id }: IdentityProvider) => `/idps/${id}/credentials/csrs`
const done = () => new Reply(undefined, { status: 204 })

function signingKeyOf(world: OktaWorld, idp: IdentityProvider, kid: string) {
  const key = keyOf(world, idp.id, kid)
  if (!key) throw notFound(kid, 'JsonWebKey')
  return key
}

function linkedIn(world: OktaWorld, input: OktaInput): LinkedUser {
  const idp = idpOf(world, input)
  const user = requireUser(world, input.path.userId as string)
  const found = world.db.idp_users.get(`${idp.id}:${user.id}`)
  if (!found) throw notFound(user.id, 'IdpAppUser')
  return found
}

/** Identity providers: where else people may prove who they are. */
export const idps: Operations = {
  listIdentityProviders(world, input) {
    const [q, type] = [input.query.get('q')?.toLowerCase(), input.query.get('type')]
    return list<IdentityProvider>(world, input, {
      collection: world.db.idps,
      size: { size: 20, max: 200 },
      scan: {
        ...(type && { narrowed: { column: 'type', condition: type, single: true } }),
        ...(q && { matches: ({ name }) => name.toLowerCase().startsWith(q) }),
      },
      show: (idp) => showIdp(world, idp),
    })
  },

  createIdentityProvider: (world, { body }) => showIdp(world, createIdp(world, body)),
  getIdentityProvider: (world, input) => showIdp(world, idpOf(world, input)),

  // When it was made is not told by the reply to a change (tapes/okta, 2020 and 2026).
  replaceIdentityProvider: (world, input) => ({
    ...showIdp(world, replaceIdp(world, idpOf(world, input), input.body)),
    created: null,
  }),

  deleteIdentityProvider(world, input) {
    deleteIdp(world, idpOf(world, input))
    return done()
  },

  activateIdentityProvider: (world, input) => showIdp(world, switchIdp(world, idpOf(world, input), 'ACTIVE')),
  deactivateIdentityProvider: (world, input) => showIdp(world, switchIdp(world, idpOf(world, input), 'INACTIVE')),

  listIdentityProviderKeys: (world) => world.db.idp_keys.find().map(showTrustKey),
  createIdentityProviderKey: (world, { body }) => showTrustKey(addTrustKey(world, body)),
  getIdentityProviderKey: (world, { path }) => showTrustKey(requireTrustKey(world, path.kid as string)),
  replaceIdentityProviderKey: (world, { path, body }) =>
    showTrustKey(replaceTrustKey(world, requireTrustKey(world, path.kid as string), body)),

  deleteIdentityProviderKey(world, { path }) {
    removeTrustKey(world, requireTrustKey(world, path.kid as string))
    return done()
  },

  listIdentityProviderSigningKeys: (world, input) =>
    keysOf(world, idpOf(world, input).id).map((key) => showKey(world, key)),

  listActiveIdentityProviderSigningKey(world, input) {
    const idp = idpOf(world, input)
    const kid = (idp.protocol as any).credentials?.signing?.kid
    const key = keysOf(world, idp.id).find((one) => one.kid === kid) ?? activeKey(world, ORG_KEYS)
    return key ? [showKey(world, key)] : done()
  },

  generateIdentityProviderSigningKey(world, input) {
    const key = generateKey(world, idpOf(world, input).id, input.query.get('validityYears'))
    return new Reply(showKey(world, key), { status: 201 })
  },

  getIdentityProviderSigningKey: (world, input) =>
    showKey(world, signingKeyOf(world, idpOf(world, input), input.path.kid as string)),

  cloneIdentityProviderKey(world, input) {
    const key = signingKeyOf(world, idpOf(world, input), input.path.kid as string)
    const target = requireIdp(world, input.query.get('targetIdpId') ?? '')
    return new Reply(showKey(world, cloneKey(world, key, target.id)), { status: 201 })
  },

  listCsrsForIdentityProvider(world, input) {
    const idp = idpOf(world, input)
    const found = world.db.csrs.find({ where: { owner: idp.id } })
    return found.map((request) => showRequest(world, request, requestsOf(idp)))
  },

  generateCsrForIdentityProvider(world, input) {
    const idp = idpOf(world, input)
    return new Reply(showRequest(world, makeRequest(world, idp.id, input.body), requestsOf(idp)), { status: 201 })
  },

  getCsrForIdentityProvider(world, input) {
    const idp = idpOf(world, input)
    return showRequest(world, requireRequest(world, idp.id, input.path.idpCsrId as string), requestsOf(idp))
  },

  revokeCsrForIdentityProvider(world, input) {
    world.db.csrs.delete(requireRequest(world, idpOf(world, input).id, input.path.idpCsrId as string).id)
    return done()
  },

  publishCsrForIdentityProvider(world, input) {
    const request = requireRequest(world, idpOf(world, input).id, input.path.idpCsrId as string)
    return new Reply(showKey(world, publish(world, request, input.request.body)), { status: 201 })
  },

  listIdentityProviderApplicationUsers(world, input) {
    const idp = idpOf(world, input)
    return list<LinkedUser>(world, input, {
      collection: world.db.idp_users,
      size: { size: 20, max: 200 },
      scan: { narrowed: { column: 'idp', condition: idp.id, single: true } },
      show: (linked) => showLinkedUser(world, linked),
    })
  },

  getIdentityProviderApplicationUser: (world, input) => showLinkedUser(world, linkedIn(world, input)),

  linkUserToIdentityProvider(world, input) {
    const idp = idpOf(world, input)
    const user = requireUser(world, input.path.userId as string)
    const time = now(world)
    const linked = world.db.idp_users.put({
      idp: idp.id,
      user: user.id,
      externalId: within(required(input.body, 'externalId'), 'externalId', 512),
      created: time,
      lastUpdated: time,
      profile: {},
      seq: world.ids.count('idp-user-place'),
    })
    return showLinkedUser(world, linked)
  },

  unlinkUserFromIdentityProvider(world, input) {
    const { idp, user } = linkedIn(world, input)
    world.db.idp_users.delete(`${idp}:${user}`)
    return done()
  },

  // Nobody signs in at another provider here: it has given no tokens.
  listSocialAuthTokens(world, input) {
    linkedIn(world, input)
    return []
  },

  listUserIdentityProviders(world, { path }) {
    const user = requireUser(world, path.id as string)
    return world.db.idp_users.find({ where: { user: user.id } }).flatMap(({ idp }) => {
      const found = world.db.idps.get(idp)
      return found ? [showIdp(world, found)] : []
    })
  },
}
