import { must, type Recipe } from './recipe.ts'

/** Brands, their themes, and the authenticators: every org has them, each its own way. */
export const looks: readonly Recipe[] = [
  {
    at: /^\/api\/v1\/brands(\?|$)/,
    async make(org, { items, named }, bindings) {
      const [own] = await must(org, 'GET', '/api/v1/brands')
      // A brand had no name and there was only one until 2023.
      for (const { id, isDefault = true, name = own.name, ...brand } of items) {
        if (bindings.has(id)) continue
        const wanted = isDefault ? own : named(id) && (await must(org, 'POST', '/api/v1/brands', { name }))
        if (!wanted) continue
        bindings.bind(id, wanted.id)
        const { removePoweredByOkta, customPrivacyPolicyUrl, agreeToCustomPrivacyPolicy } = brand
        await must(org, 'PUT', `/api/v1/brands/${wanted.id}`, {
          name,
          removePoweredByOkta,
          ...(customPrivacyPolicyUrl && { customPrivacyPolicyUrl, agreeToCustomPrivacyPolicy }),
        })
      }
    },
  },
  {
    at: /^\/api\/v1\/brands\/(\w+)\/themes(\?|$)/,
    async make(org, { match, items: [recorded] }, bindings) {
      const path = `/api/v1/brands/${bindings.speak(match[1] ?? '')}/themes`
      const [theme] = await must(org, 'GET', path)
      if (bindings.has(recorded.id)) return
      bindings.bind(recorded.id, theme.id)
      const { id: _, logo, favicon, backgroundImage, _links, ...colours } = recorded
      await must(org, 'PUT', `${path}/${theme.id}`, {
        ...colours,
        emailTemplateTouchPointVariant: colours.emailTemplateTouchPointVariant ?? 'OKTA_DEFAULT',
      })
    },
  },
  {
    at: /^\/api\/v1\/authenticators(\?|$)/,
    async make(org, { items }, bindings) {
      const own = await must(org, 'GET', '/api/v1/authenticators')
      for (const { id, key, name, type, status, settings, provider } of items) {
        if (bindings.has(id)) continue
        const found =
          own.find((one: any) => one.key === key) ??
          (await must(org, 'POST', '/api/v1/authenticators', { key, name, ...(provider && { provider }) }))
        bindings.bind(id, found.id)
        const path = `/api/v1/authenticators/${found.id}`
        if (settings) await must(org, 'PUT', path, { key, name, type, settings })
        if (status !== found.status)
          await must(org, 'POST', `${path}/lifecycle/${status === 'ACTIVE' ? 'activate' : 'deactivate'}`)
      }
    },
  },
]
