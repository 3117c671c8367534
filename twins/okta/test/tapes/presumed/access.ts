import { addRow } from '../../../src/generated.ts'
import { createToken } from '../../../src/model/api-tokens.ts'
import { orgOf } from '../../../src/model/org.ts'
import { set } from '../../../src/model/settings.ts'
import type { Org } from '../../org.ts'
import { oidcClient } from './clients.ts'
import { each, must, type Recipe } from './recipe.ts'

const administrator = (org: Org): string =>
  org.inside((world) => world.db.users.find({ order: 'seq', limit: 1 })[0]?.id ?? '')

const orgId = (org: Org): string => org.inside((world) => orgOf(world).id)

/** No API makes tokens: people do, in the admin console. */
const token = (org: Org, name: string): string =>
  org.inside((world) => createToken(world, { name, userId: administrator(org) }).token.id)

const principal = async (org: Org, type: string): Promise<string> =>
  type === 'SSWS_TOKEN' ? token(org, 'presumed') : oidcClient(org)

/** API tokens, devices, hook keys, and limits on how fast a client may call. */
export const access: readonly Recipe[] = [
  each(/^\/api\/v1\/api-tokens(\/\w+)?(\?|$)/, async (org, { name, userId, network }, bindings) => {
    bindings.bind(userId, administrator(org))
    for (const zone of [...(network.exclude ?? []), ...(network.include ?? [])])
      bindings.bind(zone, (await must(org, 'GET', '/api/v1/zones'))[0].id)
    const id = token(org, name)
    const spoken = JSON.parse(bindings.speak(JSON.stringify(network)))
    await must(org, 'PUT', `/api/v1/api-tokens/${id}`, { name, clientName: 'Okta API', network: spoken })
    return id
  }),

  // Nobody enrols a device over the API.
  each(/^\/api\/v1\/devices(\/\w+)?(\?|$)/, async (org, { id: _, _links, ...device }) =>
    org.inside((world) => {
      const id = world.ids.next('devices')
      addRow(world, { resource: 'devices' }, id, { id, ...device, resourceId: id })
      return id
    }),
  ),
  {
    at: /^\/api\/v1\/devices\/(\w+)\/users/,
    async make(org, { match, items }, bindings) {
      const device = bindings.speak(match[1] ?? '')
      if (items.length > 0) org.inside((world) => set(world, `deviceUser/${device}`, administrator(org)))
    },
  },

  each(
    /^\/api\/v1\/hook-keys\/\w+$/,
    async (org, { name }) => (await must(org, 'POST', '/api/v1/hook-keys', { name })).id,
  ),

  each(/^\/api\/v1\/principal-rate-limits/, async (org, item, bindings) => {
    const { principalType, defaultPercentage, defaultConcurrencyPercentage } = item
    const principalId = await principal(org, principalType)
    bindings.bind(item.principalId, principalId)
    bindings.bind(item.orgId, orgId(org))
    bindings.bind(item.createdBy, administrator(org))
    const limit = { principalId, principalType, defaultPercentage, defaultConcurrencyPercentage }
    return (await must(org, 'POST', '/api/v1/principal-rate-limits', limit)).id
  }),
]
