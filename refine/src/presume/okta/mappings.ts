import { oidcClient } from './clients.ts'
import type { Org } from './org.ts'
import type { Recipe } from './recipe.ts'

const appNamed = async (org: Org, name: string): Promise<string> =>
  name === 'oidc_client' ? oidcClient(org) : (await org.must('POST', '/api/v1/apps', { name, label: name })).id

/** An app that is presumed; identity providers are made by the tapes themselves. */
async function presumeApp(org: Org, { id, name }: any): Promise<void> {
  if (org.has(id) || /_idp$/.test(name)) return
  const filter = encodeURIComponent(`name eq "${name}"`)
  const [own] = await org.must('GET', `/api/v1/apps?filter=${filter}`)
  org.bind(id, own?.id ?? (await appNamed(org, name)))
}

/** A type of user beside the default one: each provider has a mapping to it. */
async function presumeType(org: Org, { id, name }: any): Promise<void> {
  if (org.has(id)) return
  const own = (await org.must('GET', '/api/v1/meta/types/user')).find((type: any) => type.name === name)
  const sent = { name, displayName: name, description: name }
  org.bind(id, (own ?? (await org.must('POST', '/api/v1/meta/types/user', sent))).id)
}

/** Mappings follow from what they lie between. */
export const mappings: readonly Recipe[] = [
  {
    at: /^\/api\/v1\/mappings(\?|$)/,
    async make(org, { items, named }) {
      for (const { id, source, target } of items) {
        const [app, type] = source.type === 'appuser' ? [source, target] : [target, source]
        if (!named(id) && !named(app.id)) continue
        await presumeType(org, type)
        await presumeApp(org, app)
        if (!org.has(app.id)) continue
        const side = source.type === 'appuser' ? 'sourceId' : 'targetId'
        const [mapping] = await org.must('GET', `/api/v1/mappings?${side}=${org.id(app.id)}`)
        org.bind(id, mapping?.id)
      }
    },
  },
  {
    at: /^\/api\/v1\/mappings\/(\w+)$/,
    async make(org, { match: [, id = ''], items: [{ properties }] }) {
      if (org.has(id)) await org.must('POST', `/api/v1/mappings/${org.id(id)}`, { properties })
    },
  },
]
