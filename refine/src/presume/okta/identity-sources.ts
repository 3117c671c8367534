import type { Recipe } from './recipe.ts'

const SOURCE = '/api/v1/identity-sources'

/** What other systems have told of people; the source itself needs not be there. */
export const identitySources: readonly Recipe[] = [
  {
    at: /^\/api\/v1\/identity-sources\/(\w+)\/sessions\/(\w+)$/,
    async make(org, { match: [, source, session], items }) {
      if (items.length > 0 && !org.has(session ?? ''))
        org.bind(session, (await org.must('POST', `${SOURCE}/${source}/sessions`)).id)
    },
  },
  {
    at: /^\/api\/v1\/identity-sources\/(\w+)\/users\/(\w+)$/,
    async make(org, { match: [, source], items }) {
      for (const { externalId, profile } of items)
        await org.must('POST', `${SOURCE}/${source}/users`, { externalId, profile })
    },
  },
  {
    at: /^\/api\/v1\/identity-sources\/(\w+)\/groups\/(\w+)\/membership/,
    written: true,
    async make(org, { match: [, source, externalId] }) {
      const known = await org.call('GET', `${SOURCE}/${source}/groups/${externalId}`)
      if (known.status === 404)
        await org.must('POST', `${SOURCE}/${source}/groups`, { externalId, profile: { displayName: externalId } })
    },
  },
]
