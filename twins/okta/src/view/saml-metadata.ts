import type { App } from '../model/apps/types.ts'
import { certificateFor } from '../model/keys/keys.ts'
import type { SigningKey } from '../model/keys/types.ts'
import type { OktaWorld } from '../types.ts'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const ends = (name: string, location: string) =>
  ['HTTP-POST', 'HTTP-Redirect']
    .map(
      (binding) =>
        `<md:${name} Binding="urn:oasis:names:tc:SAML:2.0:bindings:${binding}" Location="${escaped(location)}"/>`,
    )
    .join('')

/** What a service provider must know of the org as its identity provider (OASIS SAML metadata 2.0; the order of tapes/okta). */
export function metadataOf(world: OktaWorld, app: App, key: SigningKey): string {
  const { signOn = {} } = app.settings
  const place = `${world.baseUrl}/app/${app.name}/${app.own.externalKey}`
  const certificate = certificateFor(world, key).replace(/(.{76})(?=.)/g, '$1\n')
  const slo = (signOn.slo as { enabled?: unknown } | undefined)?.enabled === true
  const format = String(signOn.subjectNameIdFormat ?? 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress')
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<md:EntityDescriptor entityID="http://www.okta.com/${app.own.externalKey}" xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata">`,
    `<md:IDPSSODescriptor WantAuthnRequestsSigned="${signOn.samlSignedRequestEnabled === true}" protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">`,
    '<md:KeyDescriptor use="signing"><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:X509Data>',
    `<ds:X509Certificate>${certificate}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>`,
    slo ? ends('SingleLogoutService', `${place}/slo/saml`) : '',
    `<md:NameIDFormat>${escaped(format)}</md:NameIDFormat>`,
    ends('SingleSignOnService', `${place}/sso/saml`),
    '</md:IDPSSODescriptor></md:EntityDescriptor>',
  ].join('')
}
