import { invalid } from '../../errors/error.ts'
import type { Document } from '../../types.ts'
import { objectIn, textIn } from './read.ts'
import type { AppCredentials, SignOnMode } from './types.ts'

// biome-ignore lint/suspicious/noTemplateCurlyInString: Okta fills it in, not we.
const BUILT_IN = { template: '${source.login}', type: 'BUILT_IN' }

const SCHEMES = [
  'SHARED_USERNAME_AND_PASSWORD',
  'EXTERNAL_PASSWORD_SYNC',
  'EDIT_USERNAME_AND_PASSWORD',
  'EDIT_PASSWORD_ONLY',
  'ADMIN_SETS_CREDENTIALS',
]

/** Modes in which users have a name and a password of the app. */
const WITH_SCHEME: readonly SignOnMode[] = ['BASIC_AUTH', 'BROWSER_PLUGIN', 'SECURE_PASSWORD_STORE', 'AUTO_LOGIN']

/** The credentials of an app that are not an OAuth client's (tapes/okta). */
export function readCredentials(mode: SignOnMode, body: Document): Omit<AppCredentials, 'signing' | 'oauthClient'> {
  const given = objectIn(body, 'credentials')
  const userNameTemplate = templateOf(objectIn(given, 'userNameTemplate'))
  if (!WITH_SCHEME.includes(mode)) return { userNameTemplate }
  const scheme = textIn(given, 'scheme') ?? 'EDIT_USERNAME_AND_PASSWORD'
  if (!SCHEMES.includes(scheme)) throw invalid('scheme', 'scheme: The field has an invalid value')
  const shared = scheme === 'SHARED_USERNAME_AND_PASSWORD'
  return {
    scheme,
    userNameTemplate,
    ...(shared && { userName: textIn(given, 'userName') ?? '', password: {} }),
    revealPassword: given.revealPassword === true,
  }
}

/** A custom template tells whether changes are pushed; the built-in one has no more to say. */
function templateOf({ template, type, suffix, userSuffix, pushStatus }: Document): Document {
  if (template === undefined || type === undefined || type === 'BUILT_IN')
    return { ...BUILT_IN, ...(template !== undefined && { template }) }
  const ending = suffix ?? userSuffix
  return {
    template,
    type,
    ...(typeof ending === 'string' && ending !== '' && { suffix: ending }),
    pushStatus: pushStatus ?? 'DONT_PUSH',
  }
}
