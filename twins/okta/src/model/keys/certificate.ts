import { constants, createHash, type KeyObject, privateEncrypt } from 'node:crypto'
import forge from 'node-forge'

/** What Okta's own certificates say of their owner; the last name is the org's (tapes/okta). */
const SUBJECT: readonly (readonly [string, string])[] = [
  ['countryName', 'US'],
  ['stateOrProvinceName', 'California'],
  ['localityName', 'San Francisco'],
  ['organizationName', 'Okta'],
  ['organizationalUnitName', 'SSOProvider'],
]

export interface Certified {
  /** The org's subdomain. */
  readonly commonName: string
  /** Hexadecimal. */
  readonly serial: string
  /** ISO 8601. */
  readonly from: string
  readonly to: string
}

/** A self-signed certificate, base64 of DER. The same key and words give the same certificate. */
export function certificateOf(key: KeyObject, { commonName, serial, from, to }: Certified): string {
  const certificate = forge.pki.createCertificate()
  certificate.publicKey = publicKeyOf(key)
  certificate.serialNumber = serial
  certificate.validity.notBefore = new Date(from)
  certificate.validity.notAfter = new Date(to)
  const names = [...SUBJECT, ['commonName', commonName] as const].map(([name, value]) => ({ name, value }))
  const whole = [...names, { name: 'emailAddress', value: 'info@okta.com' }]
  certificate.setSubject(whole)
  certificate.setIssuer(whole)
  certificate.sign(signerOf(key), forge.md.sha256.create())
  return base64(forge.pki.certificateToAsn1(certificate))
}

/** `x5t#S256` of a certificate. */
export const thumbprintOf = (certificate: string): string =>
  createHash('sha256').update(Buffer.from(certificate, 'base64')).digest('base64url')

export interface RequestedNames {
  /** Long names of X.500 attributes and their values, in order. */
  readonly subject: readonly (readonly [string, string])[]
  readonly dnsNames: readonly string[]
}

/** A request for a certificate (PKCS #10), base64 of DER. */
export function requestOf(key: KeyObject, { subject, dnsNames }: RequestedNames): string {
  const request = forge.pki.createCertificationRequest()
  request.publicKey = publicKeyOf(key)
  request.setSubject(subject.map(([name, value]) => ({ name, value })))
  if (dnsNames.length > 0) {
    const altNames = dnsNames.map((value) => ({ type: 2, value }))
    request.setAttributes([{ name: 'extensionRequest', extensions: [{ name: 'subjectAltName', altNames }] }] as never)
  }
  request.sign(signerOf(key), forge.md.sha256.create())
  return base64(forge.pki.certificationRequestToAsn1(request))
}

export interface ReadCertificate {
  /** Base64 of DER. */
  readonly text: string
  /** Base64url of the modulus, and of the exponent. */
  readonly n: string
  readonly e: string
  readonly to: Date
}

/** A certificate in DER or PEM, or in base64 of either; undefined for what is none with an RSA key. */
export function readCertificate(given: Buffer): ReadCertificate | undefined {
  for (const der of candidates(given)) {
    try {
      const certificate = forge.pki.certificateFromAsn1(forge.asn1.fromDer(der.toString('binary')))
      const { n, e } = certificate.publicKey as forge.pki.rsa.PublicKey
      return { text: der.toString('base64'), n: numberIn(n), e: numberIn(e), to: certificate.validity.notAfter }
    } catch {
      // Not in this form.
    }
  }
  return undefined
}

function candidates(given: Buffer): Buffer[] {
  const text = given.toString('latin1').trim()
  const body = /-----BEGIN CERTIFICATE-----([\s\S]+?)-----END/.exec(text)?.[1] ?? text
  return [given, Buffer.from(body.replace(/\s+/g, ''), 'base64')]
}

const numberIn = (number: forge.jsbn.BigInteger): string => {
  const hex = number.toString(16)
  return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex').toString('base64url')
}

const base64 = (asn1: forge.asn1.Asn1): string =>
  Buffer.from(forge.asn1.toDer(asn1).getBytes(), 'binary').toString('base64')

function publicKeyOf(key: KeyObject): forge.pki.rsa.PublicKey {
  const { n = '', e = '' } = key.export({ format: 'jwk' })
  return forge.pki.setRsaPublicKey(bigOf(n), bigOf(e))
}

const bigOf = (text: string) => new forge.jsbn.BigInteger(Buffer.from(text, 'base64url').toString('hex'), 16)

/** DigestInfo of SHA-256 (RFC 8017, 9.2): Node signs a digest made elsewhere only as such. */
const SHA256 = Buffer.from('3031300d060960864801650304020105000420', 'hex')

/** Node's RSA is a hundred times quicker than one in JavaScript. */
const signerOf = (key: KeyObject): forge.pki.rsa.PrivateKey =>
  ({
    sign: (digest: forge.md.MessageDigest) =>
      privateEncrypt(
        { key, padding: constants.RSA_PKCS1_PADDING },
        Buffer.concat([SHA256, Buffer.from(digest.digest().getBytes(), 'binary')]),
      ).toString('binary'),
  }) as unknown as forge.pki.rsa.PrivateKey
