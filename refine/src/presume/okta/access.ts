import { oidcClient } from './clients.ts'
import type { Org } from './org.ts'
import { each, type Recipe } from './recipe.ts'

/** No API makes tokens: people do, in the admin console. */
const token = async (org: Org, name: string): Promise<string> =>
  org.act('createToken', { name, user: await org.administrator() }).id

const principal = async (org: Org, type: string): Promise<string> =>
  type === 'SSWS_TOKEN' ? token(org, 'presumed') : oidcClient(org)

/** API tokens, devices, hook keys, and limits on how fast a client may call. */
export const access: readonly Recipe[] = [
  each(/^\/api\/v1\/api-tokens(\/\w+)?(\?|$)/, async (org, { name, userId, network }) => {
    org.bind(userId, await org.administrator())
    for (const zone of [...(network.exclude ?? []), ...(network.include ?? [])])
      org.bind(zone, (await org.must('GET', '/api/v1/zones'))[0].id)
    const id = await token(org, name)
    await org.must('PUT', `/api/v1/api-tokens/${id}`, { name, clientName: 'Okta API', network: org.spoken(network) })
    return id
  }),

  // Nobody enrols a device over the API.
  each(
    /^\/api\/v1\/devices(\/\w+)?(\?|$)/,
    async (org, { profile, status }) => org.act('enrolDevice', { profile, status }).id,
  ),
  {
    at: /^\/api\/v1\/devices\/(\w+)\/users/,
    async make(org, { match, items }) {
      const device = org.id(match[1])
      if (items.length > 0) org.act('useDevice', { device, user: await org.administrator() })
    },
  },

  each(
    /^\/api\/v1\/hook-keys\/\w+$/,
    async (org, { name }) => (await org.must('POST', '/api/v1/hook-keys', { name })).id,
  ),

  each(/^\/api\/v1\/principal-rate-limits/, async (org, item) => {
    const { principalType, defaultPercentage, defaultConcurrencyPercentage } = item
    const principalId = await principal(org, principalType)
    org.bind(item.principalId, principalId)
    org.bind(item.orgId, (await org.must('GET', '/api/v1/org')).id)
    org.bind(item.createdBy, await org.administrator())
    const limit = { principalId, principalType, defaultPercentage, defaultConcurrencyPercentage }
    return (await org.must('POST', '/api/v1/principal-rate-limits', limit)).id
  }),
]
