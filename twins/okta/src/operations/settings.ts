import { Reply } from '@dtu/kit'
import { invalid, notFound } from '../errors/error.ts'
import { set, settingOf } from '../model/settings.ts'
import { pageReply } from '../paging.ts'
import type { Document, OktaInput, OktaWorld, Operations } from '../types.ts'

interface Captcha {
  readonly captchaId: string | null
  readonly enabledPages: readonly string[]
}

const NO_CAPTCHA: Captcha = { captchaId: null, enabledPages: [] }

/** Where the org asks for a CAPTCHA: on no page until one is chosen (tapes/okta). */
function showCaptcha(world: OktaWorld, { captchaId, enabledPages }: Captcha): Document {
  const may = (href: string, ...allow: string[]) => ({ href: `${world.baseUrl}/api/v1/${href}`, hints: { allow } })
  return {
    enabledPages,
    captchaId,
    _links: {
      ...(captchaId !== null && { captcha: may(`captchas/${captchaId}`, 'GET', 'POST', 'PUT', 'DELETE') }),
      self: may('org/captcha', 'GET', 'PUT'),
    },
  }
}

const PAGES = ['SIGN_IN', 'SSPR', 'SSR']

function readPages(given: unknown): string[] {
  const pages = Array.isArray(given) ? given : []
  if (!pages.every((page) => PAGES.includes(page)))
    throw invalid('enabledPages', 'enabledPages: The field has an invalid value')
  return pages
}

const CONSOLE = { sessionIdleTimeoutMinutes: 15, sessionMaxLifetimeMinutes: 720 }

function consoleOf({ path }: OktaInput): void {
  if (path.appName !== 'admin-console') throw notFound(path.appName as string, 'FirstPartyAppSetting')
}

function minutes(body: Document, name: keyof typeof CONSOLE, most: number): number {
  const value = body[name] ?? CONSOLE[name]
  if (!Number.isInteger(value) || (value as number) < 5 || (value as number) > most)
    throw invalid(name, `${name}: The field must be from 5 to ${most}`)
  return value as number
}

const MFA_SETTINGS = {
  desktopMFAEnforceNumberMatchingChallengeEnabled: 'desktopMfaNumberMatching',
  desktopMFARecoveryPinEnabled: 'desktopMfaRecoveryPin',
} as const

const shown = (world: OktaWorld, name: keyof typeof MFA_SETTINGS) => ({
  [name]: settingOf(world, MFA_SETTINGS[name], false),
})

function replaced(world: OktaWorld, name: keyof typeof MFA_SETTINGS, { body }: OktaInput) {
  if (typeof body[name] !== 'boolean') throw invalid(name, `${name}: The field has an invalid value`)
  set(world, MFA_SETTINGS[name], body[name])
  return shown(world, name)
}

/** Switches of the org that nothing else depends on in the twin. */
export const settings: Operations = {
  getOrgCaptchaSettings: (world) => showCaptcha(world, settingOf<Captcha>(world, 'captcha', NO_CAPTCHA)),
  replacesOrgCaptchaSettings(world, { body }) {
    const { captchaId = null, enabledPages } = body
    if (captchaId !== null && typeof captchaId !== 'string')
      throw invalid('captchaId', 'captchaId: The field has an invalid value')
    const pages = readPages(enabledPages)
    return showCaptcha(world, set<Captcha>(world, 'captcha', { captchaId, enabledPages: pages }))
  },
  deleteOrgCaptchaSettings(world) {
    set<Captcha>(world, 'captcha', NO_CAPTCHA)
    return new Reply(undefined, { status: 204 })
  },

  getFirstPartyAppSettings(world, input) {
    consoleOf(input)
    return settingOf(world, 'adminConsole', CONSOLE)
  },
  replaceFirstPartyAppSettings(world, input) {
    consoleOf(input)
    const sessionIdleTimeoutMinutes = minutes(input.body, 'sessionIdleTimeoutMinutes', 720)
    const sessionMaxLifetimeMinutes = minutes(input.body, 'sessionMaxLifetimeMinutes', 10_080)
    return set(world, 'adminConsole', { sessionIdleTimeoutMinutes, sessionMaxLifetimeMinutes })
  },

  replaceOktaPersonalAdminSettings(world, { body }) {
    set(world, 'personalAdmin', body)
    return new Reply(undefined, { status: 204 })
  },

  getDesktopMfaNumberMatching: (world) => shown(world, 'desktopMFAEnforceNumberMatchingChallengeEnabled'),
  replaceDesktopMfaNumberMatching: (world, input) =>
    replaced(world, 'desktopMFAEnforceNumberMatchingChallengeEnabled', input),
  getDesktopMfaRecoveryPin: (world) => shown(world, 'desktopMFARecoveryPinEnabled'),
  replaceDesktopMfaRecoveryPin: (world, input) => replaced(world, 'desktopMFARecoveryPinEnabled', input),

  // Directory agents register themselves from a company's network, and nothing of that is modelled: an org has none.
  listAgentPools: (world, input) => pageReply(world, input, []),
}
