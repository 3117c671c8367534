import type { Document } from '../../types.ts'
import { CATALOGUE } from './catalogue.ts'
import { objectIn, over, said, textIn } from './read.ts'
import type { SignOnMode } from './types.ts'

const NOTIFICATIONS = { vpn: { network: { connection: 'DISABLED' }, message: null, helpUrl: null } }

/** Of a SAML app that was made by hand (tapes/okta, 2025 and 2026). */
const SAML: Document = {
  defaultRelayState: null,
  ssoAcsUrl: null,
  // biome-ignore lint/suspicious/noTemplateCurlyInString: Okta fills it in, not we.
  idpIssuer: 'http://www.okta.com/${org.externalKey}',
  audience: null,
  recipient: null,
  destination: null,
  subjectNameIdTemplate: null,
  subjectNameIdFormat: null,
  responseSigned: true,
  assertionSigned: true,
  signatureAlgorithm: 'RSA_SHA256',
  digestAlgorithm: 'SHA256',
  honorForceAuthn: true,
  authnContextClassRef: null,
  spIssuer: null,
  requestCompressed: false,
  attributeStatements: [],
  inlineHooks: [],
  assertionEncryption: { enabled: false },
  allowMultipleAcsEndpoints: false,
  acsEndpoints: [],
  samlSignedRequestEnabled: false,
  slo: { enabled: false },
}
/** Said about apps of the catalogue only. */
const OVERRIDES = ['ssoAcsUrlOverride', 'audienceOverride', 'recipientOverride', 'destinationOverride']

/** Of a SAML app of the catalogue. */
const CATALOGUE_SAML: Document = {
  defaultRelayState: null,
  ssoAcsUrlOverride: null,
  audienceOverride: null,
  recipientOverride: null,
  destinationOverride: null,
  attributeStatements: [],
}

const AUTO_LOGIN: Document = { redirectUrl: null, loginUrl: null }

/** `settings` but for an OAuth client's part, as Okta shows them (tapes/okta). */
export function readSettings(mode: SignOnMode, name: string, custom: boolean, body: Document): Document {
  const given = objectIn(body, 'settings')
  const notes = objectIn(given, 'notes')
  const signOn = signOnOf(mode, custom, objectIn(given, 'signOn'))
  return {
    app: over(CATALOGUE[name]?.settings ?? {}, objectIn(given, 'app')),
    notifications: { vpn: { ...NOTIFICATIONS.vpn, ...objectIn(objectIn(given, 'notifications'), 'vpn') } },
    manualProvisioning: given.manualProvisioning === true,
    implicitAssignment: given.implicitAssignment === true,
    emOptInStatus: textIn(given, 'emOptInStatus') ?? 'NONE',
    notes: { admin: textIn(notes, 'admin') ?? null, enduser: textIn(notes, 'enduser') ?? null },
    ...(given.identityStoreId !== undefined && { identityStoreId: given.identityStoreId }),
    ...(given.inlineHookId !== undefined && { inlineHookId: given.inlineHookId }),
    ...(signOn && { signOn }),
  }
}

function signOnOf(mode: SignOnMode, custom: boolean, given: Document): Document | undefined {
  if (mode === 'AUTO_LOGIN') return custom ? over(AUTO_LOGIN, given) : undefined
  if (mode === 'WS_FEDERATION') return given
  if (mode !== 'SAML_2_0' && mode !== 'SAML_1_1') return undefined
  if (!custom) return over(CATALOGUE_SAML, only(given, Object.keys(CATALOGUE_SAML)))
  const own = Object.fromEntries(Object.entries(said(given)).filter(([name]) => !OVERRIDES.includes(name)))
  return over(SAML, own)
}

const only = (given: Document, names: readonly string[]): Document =>
  Object.fromEntries(Object.entries(given).filter(([name]) => names.includes(name)))
