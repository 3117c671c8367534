import { fallback } from '../../contract/fallback.ts'
import { invalid, oktaError } from '../../errors/error.ts'
import { objectIn, textIn } from '../../model/apps/read.ts'
import {
  type Authenticator,
  type AuthenticatorMethod,
  createAuthenticator,
  methodsOf,
  replaceAuthenticator,
  requireAuthenticator,
  requireMethod,
  switchAuthenticator,
} from '../../model/factors/authenticators.ts'
import { merge } from '../../model/policies/shapes.ts'
import { pageReply } from '../../paging.ts'
import type { OktaInput, OktaWorld, Operation, Operations } from '../../types.ts'
import { showAuthenticator, showMethod } from '../../view/factor.ts'
import { flag } from '../users.ts'

const ownerOf = (world: OktaWorld, { path }: OktaInput): Authenticator =>
  requireAuthenticator(world, path.authenticatorId as string)

const switched =
  (status: Authenticator['status']): Operation =>
  (world, input) =>
    showAuthenticator(world, switchAuthenticator(world, ownerOf(world, input), status))

const switchedMethod =
  (status: AuthenticatorMethod['status']): Operation =>
  (world, input) => {
    const owner = ownerOf(world, input)
    const method = requireMethod(world, owner, input.path.methodType as string)
    const active = methodsOf(world, owner).filter((one) => one.status === 'ACTIVE')
    if (status === 'INACTIVE' && active.every(({ type }) => type === method.type))
      throw oktaError('E0000148', { args: [''] })
    return showMethod(world, owner, world.db.authenticator_methods.update(method, { status }))
  }

/** AAGUIDs are a security key's only. */
const ofSecurityKey: Operation = (world, input) => {
  if (ownerOf(world, input).key !== 'webauthn') throw oktaError('E0000015', { status: 401 })
  return fallback(world, input)
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const writesAaguid: Operation = (world, input, next) => {
  const id = input.path.aaguid ?? textIn(input.body, 'aaguid') ?? ''
  if (!UUID.test(id)) throw invalid('aaguid', 'aaguid: The field has an invalid value')
  if (textIn(input.body, 'name') === undefined) throw invalid('name', 'name: The field cannot be left blank')
  return ofSecurityKey(world, input, next)
}

/** What the org lets its people prove who they are with. */
export const authenticators: Operations = {
  listAuthenticators: (world, input) =>
    pageReply(
      world,
      input,
      world.db.authenticators.find({ order: 'seq' }).map((one) => showAuthenticator(world, one)),
    ),

  createAuthenticator: (world, input) =>
    showAuthenticator(world, createAuthenticator(world, input.body, flag(input, 'activate', true))),

  getAuthenticator: (world, input) => showAuthenticator(world, ownerOf(world, input)),

  replaceAuthenticator: (world, input) =>
    showAuthenticator(world, replaceAuthenticator(world, ownerOf(world, input), input.body)),

  activateAuthenticator: switched('ACTIVE'),
  deactivateAuthenticator: switched('INACTIVE'),

  listAuthenticatorMethods(world, input) {
    const owner = ownerOf(world, input)
    return methodsOf(world, owner).map((method) => showMethod(world, owner, method))
  },

  getAuthenticatorMethod(world, input) {
    const owner = ownerOf(world, input)
    return showMethod(world, owner, requireMethod(world, owner, input.path.methodType as string))
  },

  replaceAuthenticatorMethod(world, input) {
    const owner = ownerOf(world, input)
    const method = requireMethod(world, owner, input.path.methodType as string)
    if (input.body.type !== method.type) throw invalid('type', 'type: The field has an invalid value')
    const settings = merge(method.settings ?? {}, objectIn(input.body, 'settings'))
    const changed = Object.keys(settings).length > 0 ? { settings } : {}
    return showMethod(world, owner, world.db.authenticator_methods.update(method, changed))
  },

  activateAuthenticatorMethod: switchedMethod('ACTIVE'),
  deactivateAuthenticatorMethod: switchedMethod('INACTIVE'),

  verifyRpIdDomain(world, input) {
    requireMethod(world, ownerOf(world, input), input.path.webAuthnMethodType as string)
    return fallback(world, input)
  },

  listAllCustomAAGUIDs: ofSecurityKey,
  createCustomAAGUID: writesAaguid,
  getCustomAAGUID: ofSecurityKey,
  replaceCustomAAGUID: writesAaguid,
  updateCustomAAGUID: ofSecurityKey,
  deleteCustomAAGUID: ofSecurityKey,
}
