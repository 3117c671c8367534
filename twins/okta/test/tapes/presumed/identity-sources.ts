import { must, type Recipe } from './recipe.ts'

const SOURCE = '/api/v1/identity-sources'

/** What other systems have told of people; the source itself needs not be there. */
export const identitySources: readonly Recipe[] = [
  {
    at: /^\/api\/v1\/identity-sources\/(\w+)\/sessions\/(\w+)$/,
    async make(org, { match: [, source, session], items }, bindings) {
      if (items.length > 0 && !bindings.has(session ?? ''))
        bindings.bind(session, (await must(org, 'POST', `${SOURCE}/${source}/sessions`)).id)
    },
  },
  {
    at: /^\/api\/v1\/identity-sources\/(\w+)\/users\/(\w+)$/,
    async make(org, { match: [, source], items }) {
      for (const { externalId, profile } of items)
        await must(org, 'POST', `${SOURCE}/${source}/users`, { externalId, profile })
    },
  },
  {
    at: /^\/api\/v1\/identity-sources\/(\w+)\/groups\/(\w+)\/membership/,
    written: true,
    async make(org, { match: [, source, externalId] }) {
      const known = await org.call('GET', `${SOURCE}/${source}/groups/${externalId}`)
      if (known.status === 404)
        await must(org, 'POST', `${SOURCE}/${source}/groups`, { externalId, profile: { displayName: externalId } })
    },
  },
]
