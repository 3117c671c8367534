import type { Recipe } from './recipe.ts'

/** Brands, their themes, and the authenticators: every org has them, each its own way. */
export const looks: readonly Recipe[] = [
  {
    at: /^\/api\/v1\/brands(\?|$)/,
    async make(org, { items, named }) {
      const [own] = await org.must('GET', '/api/v1/brands')
      // A brand had no name and there was only one until 2023.
      for (const { id, isDefault = true, name = own.name, ...brand } of items) {
        if (org.has(id)) continue
        const wanted = isDefault ? own : named(id) && (await org.must('POST', '/api/v1/brands', { name }))
        if (!wanted) continue
        org.bind(id, wanted.id)
        const { removePoweredByOkta, customPrivacyPolicyUrl, agreeToCustomPrivacyPolicy } = brand
        await org.must('PUT', `/api/v1/brands/${wanted.id}`, {
          name,
          removePoweredByOkta,
          ...(customPrivacyPolicyUrl && { customPrivacyPolicyUrl, agreeToCustomPrivacyPolicy }),
        })
      }
    },
  },
  {
    at: /^\/api\/v1\/brands\/(\w+)\/themes(\?|$)/,
    async make(org, { match, items: [recorded] }) {
      const path = `/api/v1/brands/${org.id(match[1])}/themes`
      const [theme] = await org.must('GET', path)
      if (org.has(recorded.id)) return
      org.bind(recorded.id, theme.id)
      const { id: _, logo, favicon, backgroundImage, _links, ...colours } = recorded
      await org.must('PUT', `${path}/${theme.id}`, {
        ...colours,
        emailTemplateTouchPointVariant: colours.emailTemplateTouchPointVariant ?? 'OKTA_DEFAULT',
      })
    },
  },
  {
    at: /^\/api\/v1\/authenticators(\?|$)/,
    async make(org, { items }) {
      const own = await org.must('GET', '/api/v1/authenticators')
      for (const { id, key, name, type, status, settings, provider } of items) {
        if (org.has(id)) continue
        const found =
          own.find((one: any) => one.key === key) ??
          (await org.must('POST', '/api/v1/authenticators', { key, name, ...(provider && { provider }) }))
        org.bind(id, found.id)
        const path = `/api/v1/authenticators/${found.id}`
        if (settings) await org.must('PUT', path, { key, name, type, settings })
        if (status !== found.status)
          await org.must('POST', `${path}/lifecycle/${status === 'ACTIVE' ? 'activate' : 'deactivate'}`)
      }
    },
  },
]
