import { invalid, notFound, oktaError } from '../../errors/error.ts'
import type { Document, OktaWorld } from '../../types.ts'
import type { Brand, BrandPart } from './types.ts'

export type Kind = 'sign-in' | 'error'

const head = (title: string) => `<!DOCTYPE html>
<html>
<head>
    <meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
    <link href="{{themedStylesUrl}}" rel="stylesheet" type="text/css">
    <link rel="shortcut icon" href="{{faviconUrl}}" type="image/x-icon"/>
    <title>${title}</title>`

const SIGN_IN = `${head('{{pageTitle}}')}
    {{{SignInWidgetResources}}}
    <style nonce="{{nonceValue}}">#login-bg-image-id { background-image: {{bgImageUrl}} }</style>
</head>
<body>
<div id="login-bg-image-id" class="login-bg-image tb--background"></div>
<div id="okta-login-container"></div>
{{{OktaUtil}}}
<script type="text/javascript" nonce="{{nonceValue}}">
    new OktaSignIn(OktaUtil.getSignInWidgetConfig())
        .renderEl({ el: '#okta-login-container' }, OktaUtil.completeLogin, console.log);
</script>
</body>
</html>
`

const ERROR = `${head('{{orgName}} - {{errorSummary}}')}
    {{{ErrorPageResources}}}
</head>
<body>
<img alt="{{orgName}}" src="{{orgLogo}}" class="org-logo">
<h2>{{errorSummary}}</h2>
<p>{{{errorDescription}}}</p>
<a href="{{buttonHref}}" class="button tb--button">{{buttonText}}</a>
</body>
</html>
`

const LABELS: Document = {
  signInLabel: 'Sign In',
  usernameLabel: 'Username',
  usernameInfoTip: '',
  passwordLabel: 'Password',
  passwordInfoTip: '',
  showPasswordVisibilityToggle: true,
  showUserIdentifier: true,
  forgotPasswordLabel: 'Forgot password?',
  forgotPasswordUrl: '',
  unlockAccountLabel: 'Unlock account?',
  unlockAccountUrl: '',
  helpLabel: 'Help',
  helpUrl: '',
  customLink1Label: '',
  customLink1Url: '',
  customLink2Label: '',
  customLink2Url: '',
  authenticatorPageCustomLinkLabel: '',
  authenticatorPageCustomLinkUrl: '',
  classicRecoveryFlowEmailOrUsernameLabel: 'Email or Username',
  widgetGeneration: 'G2',
}

/** Who has signed in is asked whether to stay signed in (tapes/okta, terraform-provider-okta 2026). */
const STAY: Document = {
  title: 'Keep me signed in',
  subtitle: 'Sign in and enter security methods less frequently.',
  acceptButtonText: 'Stay signed in',
  rejectButtonText: "Don't stay signed in",
}

/** Nothing of it is set: the texts are null, the switches on (tapes/okta, okta-sdk-python 2025). */
const UNSET: Document = {
  ...Object.fromEntries(
    Object.entries(LABELS).map(([name, value]) => [name, typeof value === 'boolean' ? value : null]),
  ),
  widgetGeneration: 'G2',
}

/** What everybody sees whose brand has no page of its own. The text is this twin's, with the variables of Okta's. */
const DEFAULTS: Readonly<Record<Kind, Document>> = {
  'sign-in': {
    pageContent: SIGN_IN,
    contentSecurityPolicySetting: { mode: 'enforced' },
    widgetVersion: '^7',
    widgetCustomizations: { ...LABELS, postAuthKeepMeSignedInPrompt: STAY },
  },
  error: { pageContent: ERROR, contentSecurityPolicySetting: { mode: 'enforced' } },
}

export const defaultPage = (kind: Kind): Document => DEFAULTS[kind]

export const partOf = (world: OktaWorld, { id }: Brand, name: string): BrandPart | undefined =>
  world.db.brand_parts.get(`${id}:${name}`)

export const setPart = (world: OktaWorld, { id: brand }: Brand, name: string, value: Document): Document =>
  world.db.brand_parts.put({ brand, name, value }).value

export function requirePage(world: OktaWorld, brand: Brand, name: string): Document {
  const part = partOf(world, brand, name)
  if (!part) throw notFound(name, name.startsWith('sign-in') ? 'SignInPage' : 'ErrorPage')
  return part.value
}

/** Pages of the default brand cannot be changed: they belong to no custom domain. */
export function setPage(world: OktaWorld, brand: Brand, kind: Kind, state: string, body: Document): Document {
  if (typeof body.pageContent !== 'string' || body.pageContent === '')
    throw invalid('pageContent', 'pageContent: The field cannot be left blank')
  if (brand.isDefault && state === 'customized') throw oktaError('E0000213')
  const { pageContent, contentSecurityPolicySetting, widgetVersion, widgetCustomizations } = body
  const common = { pageContent, ...(contentSecurityPolicySetting !== undefined && { contentSecurityPolicySetting }) }
  const widget = {
    widgetVersion: widgetVersion ?? '^7',
    widgetCustomizations: { ...UNSET, ...(widgetCustomizations as object | undefined) },
  }
  return setPart(world, brand, `${kind}/${state}`, kind === 'error' ? common : { ...common, ...widget })
}

export function removePage(world: OktaWorld, brand: Brand, name: string): void {
  requirePage(world, brand, name)
  world.db.brand_parts.delete(`${brand.id}:${name}`)
}

const range = (major: number, first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, n) => `${major}.${first + n}`)

/** Versions of the sign-in widget that a page may ask for (tapes/okta, 2025). */
export const WIDGET_VERSIONS = [...range(5, 11, 16), '^5', ...range(6, 0, 9), '^6', ...range(7, 0, 38), '^7', '*']
