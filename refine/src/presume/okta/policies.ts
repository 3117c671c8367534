import type { Recipe } from './recipe.ts'

/** Rules of the policies that every org has, and claims of its authorization server: known by their names. */
export const policies: readonly Recipe[] = [
  {
    at: /^\/api\/v1\/policies\?type=(POST_AUTH_SESSION)/,
    async make(org, { match, items }) {
      const own = await org.must('GET', `/api/v1/policies?type=${match[1]}`)
      for (const { id } of items) org.bind(id, own[0].id)
    },
  },
  {
    at: /^\/api\/v1\/policies\/(\w+)\/rules(\?|$)/,
    async make(org, { match, items, named }) {
      const policy = match[1] ?? ''
      if (!org.has(policy)) return
      const path = `/api/v1/policies/${org.id(policy)}/rules`
      const own = await org.must('GET', path)
      for (const { id, name, type, priority, conditions, actions } of items) {
        if (!named(id) || org.has(id)) continue
        const found = own.find((rule: any) => rule.name === name)
        org.bind(id, (found ?? (await org.must('POST', path, { name, type, priority, conditions, actions }))).id)
      }
    },
  },
  {
    at: /^\/api\/v1\/authorizationServers\/(\w+)\/claims(\?|$)/,
    async make(org, { match, items, named }) {
      const server = match[1] ?? ''
      const own = await org.must('GET', '/api/v1/authorizationServers/default/claims')
      for (const { id, name, system } of items)
        if (system && named(id) && server === 'default') org.bind(id, own.find((claim: any) => claim.name === name)?.id)
    },
  },
]
