import { Reply } from '@dtu/kit'
import { invalid } from '../../errors/error.ts'
import { afterOf, cursorOf } from '../../listing.ts'
import {
  createCustomization,
  customizationsOf,
  defaultContent,
  deleteCustomization,
  deleteCustomizations,
  replaceCustomization,
  requireCustomization,
  requireTemplate,
  TEMPLATES,
} from '../../model/brands/emails.ts'
import { partOf, setPart } from '../../model/brands/pages.ts'
import type { Brand } from '../../model/brands/types.ts'
import { orgOf } from '../../model/org.ts'
import { limitOf, pageReply } from '../../paging.ts'
import type { Document, OktaInput, OktaWorld, Operations } from '../../types.ts'
import { showCustomization, showTemplate, templateLinks } from '../../view/brands.ts'
import { brandOf } from './brands.ts'

const templateOf = (world: OktaWorld, input: OktaInput) => ({
  brand: brandOf(world, input),
  template: requireTemplate(input.path.templateName as string),
})

function customizationOf(world: OktaWorld, input: OktaInput) {
  const { brand, template } = templateOf(world, input)
  const id = input.path.customizationId as string
  return { brand, template, customization: requireCustomization(world, brand, template, id) }
}

const settingsOf = (world: OktaWorld, brand: Brand, template: string): Document =>
  partOf(world, brand, `recipients/${template}`)?.value ?? { recipients: 'ALL_USERS' }

const showSettings = (world: OktaWorld, brand: Brand, template: string): Document => {
  const { test: _, ...links } = templateLinks(world, brand, template, 'settings', 'GET', 'PUT')
  return { ...settingsOf(world, brand, template), _links: links }
}

/** What a template is shown with, as `expand` asks. */
function embedded(world: OktaWorld, { query }: OktaInput, brand: Brand, template: string): Document {
  const wanted = query.getAll('expand').flatMap((names) => names.split(','))
  return {
    ...(wanted.includes('settings') && { settings: showSettings(world, brand, template) }),
    ...(wanted.includes('customizationCount') && {
      customizationCount: customizationsOf(world, brand, template).length,
    }),
  }
}

/** A text with its variables filled in: the caller's name, the org's; what only a real e-mail knows stays a placeholder. */
function filled(world: OktaWorld, text: string): string {
  const user = world.db.users.get(world.caller.userId)
  return text.replace(/\$\{([\w.]+)\}/g, (_, name: string) => {
    if (name === 'org.name') return orgOf(world).companyName
    if (name.startsWith('user.profile.')) return String(user?.profile[name.slice('user.profile.'.length)] ?? '')
    return `(${name} Placeholder)`
  })
}

const preview = (world: OktaWorld, { subject, body }: { subject: string; body: string }) => ({
  subject: filled(world, subject),
  body: filled(world, body),
})

const RECIPIENTS = ['ALL_USERS', 'ADMINS_ONLY', 'NO_USERS']

/** E-mail templates of a brand (tapes/okta, okta-sdk-python 2022, terraform-provider-okta 2025). */
export const emails: Operations = {
  listEmailTemplates(world, input) {
    const brand = brandOf(world, input)
    const limit = limitOf(input, { size: 20, max: 200 })
    const from = afterOf(input) ?? 0
    const shown = TEMPLATES.slice(from, from + limit)
    const more = from + limit < TEMPLATES.length ? { cursor: cursorOf(from + limit), limit } : undefined
    const items = shown.map((name) => showTemplate(world, brand, name, embedded(world, input, brand, name)))
    return pageReply(world, input, items, more, limit)
  },
  getEmailTemplate(world, input) {
    const { brand, template } = templateOf(world, input)
    return showTemplate(world, brand, template, embedded(world, input, brand, template))
  },

  listEmailCustomizations(world, input) {
    const { brand, template } = templateOf(world, input)
    const all = customizationsOf(world, brand, template)
    return pageReply(
      world,
      input,
      all.map((customization) => showCustomization(world, customization)),
    )
  },
  createEmailCustomization(world, input) {
    const { brand, template } = templateOf(world, input)
    return showCustomization(world, createCustomization(world, brand, template, input.body))
  },
  getEmailCustomization: (world, input) => showCustomization(world, customizationOf(world, input).customization),
  replaceEmailCustomization(world, input) {
    const { brand, customization } = customizationOf(world, input)
    return showCustomization(world, replaceCustomization(world, brand, customization, input.body))
  },
  deleteEmailCustomization(world, input) {
    const { brand, customization } = customizationOf(world, input)
    deleteCustomization(world, brand, customization)
    return new Reply(undefined, { status: 204 })
  },
  deleteAllCustomizations(world, input) {
    const { brand, template } = templateOf(world, input)
    deleteCustomizations(world, brand, template)
    return new Reply(undefined, { status: 204 })
  },
  getCustomizationPreview(world, input) {
    const { brand, template, customization } = customizationOf(world, input)
    const _links = templateLinks(world, brand, template, `customizations/${customization.id}/preview`, 'GET')
    return { ...preview(world, customization), _links }
  },

  getEmailDefaultContent(world, input) {
    const { brand, template } = templateOf(world, input)
    return { ...defaultContent(template), _links: templateLinks(world, brand, template, 'default-content', 'GET') }
  },
  getEmailDefaultPreview(world, input) {
    const { brand, template } = templateOf(world, input)
    const _links = templateLinks(world, brand, template, 'default-content/preview', 'GET')
    return { ...preview(world, defaultContent(template)), _links }
  },
  getEmailSettings(world, input) {
    const { brand, template } = templateOf(world, input)
    return showSettings(world, brand, template)
  },
  replaceEmailSettings(world, input) {
    const { brand, template } = templateOf(world, input)
    const { recipients } = input.body
    if (!RECIPIENTS.includes(recipients as string))
      throw invalid('recipients', 'recipients: The field has an invalid value')
    setPart(world, brand, `recipients/${template}`, { recipients })
    return showSettings(world, brand, template)
  },
  // To the caller alone, and so to nobody: no e-mail leaves the twin.
  sendTestEmail(world, input) {
    templateOf(world, input)
    return new Reply(undefined, { status: 204 })
  },
}
