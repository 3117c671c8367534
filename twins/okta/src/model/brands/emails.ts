import { invalid, notFound, oktaError } from '../../errors/error.ts'
import type { Document, OktaWorld } from '../../types.ts'
import { party } from '../../view/log-parties.ts'
import { log } from '../log.ts'
import { now } from '../time.ts'
import type { Brand, EmailCustomization } from './types.ts'

/** E-mails that Okta sends (tapes/okta, terraform-provider-okta 2025, Identity Engine). */
export const TEMPLATES = [
  'UserActivation',
  'UserBootstrappedActivation',
  'ForgotPassword',
  'ForgotPasswordDenied',
  'PasswordResetByAdmin',
  'PasswordResetBySupportUser',
  'ADUserActivation',
  'ADForgotPasswordDenied',
  'ADForgotPassword',
  'LDAPUserActivation',
  'LDAPForgotPassword',
  'LDAPForgotPasswordDenied',
  'SelfServiceUnlock',
  'ADSelfServiceUnlock',
  'LDAPSelfServiceUnlock',
  'OktaVerifyActivation',
  'AccountLockout',
  'EmailChallenge',
  'EmailFactorVerification',
  'NewSignOnNotification',
  'RegistrationActivation',
  'ChangeEmailConfirmation',
  'PendingEmailChange',
  'EmailChangeConfirmation',
  'RegistrationEmailVerification',
  'SelfServiceUnlockOnUnlockedAccount',
  'AuthenticatorEnrolled',
  'AuthenticatorReset',
  'PasswordChanged',
  'IGAReviewerOverdueNotification',
  'MyAccountChangeConfirmation',
]

/** The template as Okta writes it, whatever its case in the path. */
export function requireTemplate(name: string): string {
  const known = TEMPLATES.find((template) => template.toLowerCase() === name.toLowerCase())
  if (known === undefined) throw notFound(name, 'EmailTemplate')
  return known
}

/** What Okta would send without customizations. The text is this twin's own. */
export const defaultContent = (template: string): { readonly subject: string; readonly body: string } => ({
  subject: template.replace(/([a-z])([A-Z])/g, '$1 $2'),
  body: `<!DOCTYPE html><html><body><p>Hi $\{user.profile.firstName},</p><p>$\{org.name}: ${template}</p></body></html>`,
})

export const customizationsOf = (world: OktaWorld, { id }: Brand, template: string): EmailCustomization[] =>
  world.db.email_customizations.find({ where: { template: `${id}:${template}` }, order: 'seq' })

export function requireCustomization(world: OktaWorld, brand: Brand, template: string, id: string): EmailCustomization {
  const found = world.db.email_customizations.get(id)
  if (found?.brand !== brand.id || found.template !== template) throw notFound(id, 'EmailCustomization')
  return found
}

function readContent({ subject, body, language }: Document) {
  const missing = Object.entries({ subject, body, language }).find(([, value]) => typeof value !== 'string' || !value)
  if (missing) throw invalid(missing[0], `${missing[0]}: The field cannot be left blank`)
  return { subject: subject as string, body: body as string, language: language as string }
}

const tell = (world: OktaWorld, what: string, { id, template }: EmailCustomization): void =>
  log(world, `system.email.template.${what}`, [party('EmailTemplate', id, template)])

/** The first one is the default, whatever it says; a language has one (tapes/okta; developer.okta.com, error codes). */
export function createCustomization(world: OktaWorld, brand: Brand, template: string, given: Document) {
  const content = readContent(given)
  const others = customizationsOf(world, brand, template)
  if (others.some(({ language }) => language === content.language)) throw oktaError('E0000183')
  const isDefault = given.isDefault === true || others.length === 0
  if (isDefault) yieldDefault(world, others)
  const time = now(world)
  const made = world.db.email_customizations.insert({
    id: world.ids.next('brands.templates.email.customizations'),
    brand: brand.id,
    template,
    ...content,
    isDefault,
    created: time,
    lastUpdated: time,
    seq: world.ids.count('email-customization-place'),
  })
  tell(world, 'create', made)
  return made
}

export function replaceCustomization(world: OktaWorld, brand: Brand, before: EmailCustomization, given: Document) {
  const content = readContent(given)
  const others = customizationsOf(world, brand, before.template).filter(({ id }) => id !== before.id)
  if (others.some(({ language }) => language === content.language)) throw oktaError('E0000183')
  if (before.isDefault && given.isDefault === false) throw oktaError('E0000185')
  const isDefault = before.isDefault || given.isDefault === true
  if (isDefault) yieldDefault(world, others)
  const changes = { ...content, isDefault, lastUpdated: now(world) }
  const changed = world.db.email_customizations.update(before, changes)
  tell(world, 'update', changed)
  return changed
}

/** There is one default: a new one takes the old one's place. */
function yieldDefault(world: OktaWorld, others: readonly EmailCustomization[]): void {
  for (const other of others)
    if (other.isDefault) world.db.email_customizations.update(other, { isDefault: false, lastUpdated: now(world) })
}

export function deleteCustomization(world: OktaWorld, brand: Brand, gone: EmailCustomization): void {
  if (gone.isDefault && customizationsOf(world, brand, gone.template).length > 1) throw oktaError('E0000184')
  world.db.email_customizations.delete(gone.id)
  tell(world, 'delete', gone)
}

export function deleteCustomizations(world: OktaWorld, brand: Brand, template: string): void {
  for (const gone of customizationsOf(world, brand, template)) {
    world.db.email_customizations.delete(gone.id)
    tell(world, 'delete', gone)
  }
}
