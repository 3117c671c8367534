/** Names under which credentials stand, as JSON keys, form fields, query parameters and cookies: lower case, no `-` and `_`. */
const NAMES = new Set(
  `authorization auth token tokens authtoken bearer jwt password passwd pwd passphrase passcode pin otp totp secret sharedsecret
  signingsecret verificationtoken apikey xapikey key4api accesskey secretkey sessiontoken statetoken factortoken activationtoken
  recoverytoken devicesecret csrf csrftoken xsrf xsrftoken atlassiantoken session sessionid sid jsessionid cookie cookies setcookie
  assertion clientassertion subjecttoken actortoken samlresponse samlrequest codeverifier privatekey pem signature sig hmac answer
  oldpassword newpassword salt securitytoken clientkey usertoken bottoken apptoken configurationtoken`.split(/\s+/),
)

const ENDINGS = /(password|secret|apikey|accesstoken|refreshtoken|idtoken|sessiontoken|privatekey|assertion|passcode)$/

/** Whether a value of this name is a credential. */
export function isSecretName(name: string): boolean {
  const plain = name.toLowerCase().replaceAll(/[-_.]/g, '')
  return NAMES.has(plain) || ENDINGS.test(plain)
}

/** Beneath a credential that is an object: `password: { value }`. */
export const isSecretPart = (name: string): boolean =>
  /^(value|hash|salt|pem|key|data|text)$/i.test(name) || isSecretName(name)

/** A code that is exchanged for a token: a credential beside a grant alone. */
export const isGrantCode = (name: string, names: Iterable<string>): boolean =>
  /^(code|device_code|authorization_code)$/.test(name) &&
  [...names].some((other) => /^(grant_type|state|code_verifier)$/.test(other))

/** Headers that are a credential as a whole. */
export const SECRET_HEADER =
  /^(authorization|proxy-authorization|x-api-key|api-key|x-auth-token|x-amz-security-token|x-csrf-token|x-xsrf-token|x-slack-signature|x-hub-signature(-256)?|x-okta-verification-challenge|x-goog-channel-token|dpop|dpop-nonce|.*-(secret|token|apikey|api-key|signature))$/

export interface Shape {
  readonly kind: string
  /** Its first group stays, the rest is hidden. */
  readonly pattern: RegExp
}

/** What credentials look like wherever they stand. */
export const SHAPES: readonly Shape[] = [
  { kind: 'key', pattern: /()-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?-----END [A-Z ]*PRIVATE KEY-----/g },
  { kind: 'jwt', pattern: /()\beyJ[A-Za-z0-9_-]{6,}\.[A-Za-z0-9_-]{4,}\.[A-Za-z0-9_-]*/g },
  { kind: 'token', pattern: /\b(xox[a-z](?:\.xox[a-z])?-|xapp-)[A-Za-z0-9-]{6,}/g },
  {
    kind: 'token',
    pattern:
      /\b(ya29\.|1\/\/|GOCSPX-|AIza|ATATT3x|ATCTT3x|gh[pousr]_|github_pat_|sk-|sk_live_|rk_live_|whsec_)[A-Za-z0-9_=-]{12,}/g,
  },
  { kind: 'token', pattern: /\b(AKIA|ASIA)[A-Z0-9]{16}\b/g },
  { kind: 'token', pattern: /(?<![A-Za-z0-9_-])(00)[A-Za-z0-9_-]{40}(?![A-Za-z0-9_-])/g },
  { kind: 'token', pattern: /\b((?:Bearer|SSWS|Basic|DPoP|Token)\s+)[A-Za-z0-9._~+/-]{8,}=*/g },
  { kind: 'webhook', pattern: /(\/services\/T[A-Z0-9]+\/B[A-Z0-9]+\/)[A-Za-z0-9]{8,}/g },
  { kind: 'password', pattern: /(\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@"']*:)[^\s/@"']+(?=@)/g },
]

/** What no text with one of these shapes is without: most texts have none of it, and need not be looked at closer. */
export const SUSPECT =
  /PRIVATE KEY|eyJ|xox[a-z]|xapp-|ya29\.|1\/\/|GOCSPX-|AIza|AT[AC]TT3x|gh[pousr]_|github_pat_|sk[-_]|rk_live_|whsec_|AKIA|ASIA|00[A-Za-z0-9_-]{40}|Bearer|SSWS|Basic|DPoP|Token|\/services\/T|:\/\/[^\s/]*@/

/** `…?access_token=x&…` within any text. */
export const ASSIGNMENT = /(?<![\w.-])([A-Za-z][\w.-]*)=([^&;,\s"'<>\\]{4,})/g

export const EMAIL = /[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}/g

/** Names of people: keys that nothing else stands under. */
export const isPersonName = (name: string): boolean =>
  /^(first_?name|last_?name|middle_?name|given_?name|family_?name|display_?name(_normalized)?|real_?name(_normalized)?|full_?name|nick_?name|preferred_?username)$/i.test(
    name,
  )
