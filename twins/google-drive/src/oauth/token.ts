import type { Reply } from '@dtu/kit'
import type { Family } from '../operations/family.ts'
import type { DriveWorld } from '../types.ts'
import { assert, JWT_BEARER } from './assertion.ts'
import { REFUSED } from './errors.ts'
import { clientOf, formOf } from './form.ts'
import { grantToken } from './grant.ts'

const KNOWN = new Set([
  'authorization_code',
  'urn:ietf:params:oauth:grant-type:device_code',
  'urn:ietf:params:oauth:grant-type:token-exchange',
])

/** Gives a client a new access token for the refresh token it was granted. */
function refresh(world: DriveWorld, form: URLSearchParams, clientId: string): Reply {
  const given = form.get('refresh_token')
  if (!given) throw REFUSED.noRefreshToken()
  const grant = world.db.grants.get(given)
  if (!grant) throw REFUSED.unknownToken()
  if (grant.clientId !== clientId) throw REFUSED.wrongClient()
  if (world.db.accounts.get(grant.email)?.suspended) throw REFUSED.revoked()
  const scopes = narrowed(grant.scopes, form.get('scope'))
  return grantToken(world, grant.email, scopes, true)
}

/** Fewer of the granted scopes may be asked for, never others. */
function narrowed(granted: readonly string[], asked: string | null): readonly string[] {
  const wanted = (asked ?? '').split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return granted
  if (wanted.some((scope) => !granted.includes(scope))) throw REFUSED.badScope()
  return wanted
}

export const oauth: Family = {
  'oauth2.token': (world, { request }) => {
    const form = formOf(request)
    const type = form.get('grant_type')
    if (!type) throw REFUSED.noGrantType()
    if (type === JWT_BEARER) return assert(world, form)
    if (KNOWN.has(type)) throw REFUSED.notModelled(type)
    if (type !== 'refresh_token') throw REFUSED.unknownGrantType(type)
    const { id, secret } = clientOf(request)
    if (id === '') throw REFUSED.noClient()
    const client = world.db.clients.get(id)
    if (!client) throw REFUSED.unknownClient()
    if (client.secret !== secret) throw REFUSED.wrongSecret()
    return refresh(world, form, id)
  },
}
