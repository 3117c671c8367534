import { invalid, notFound } from '../../errors/error.ts'
import type { Document, OktaWorld } from '../../types.ts'
import { readCertificate, requestOf } from '../keys/certificate.ts'
import { pairOf } from '../keys/keys.ts'
import type { SigningKey } from '../keys/types.ts'
import { now, timeOf } from '../time.ts'
import { objectIn } from './read.ts'
import type { SigningRequest } from './types.ts'

/** Attributes of a subject, in the order in which Okta writes them (tapes/okta: an app's request). */
const NAMES: readonly (readonly [string, string])[] = [
  ['countryName', 'countryName'],
  ['stateOrProvinceName', 'stateOrProvinceName'],
  ['localityName', 'localityName'],
  ['organizationName', 'organizationName'],
  ['organizationalUnitName', 'organizationalUnitName'],
  ['commonName', 'commonName'],
]

/** Asks for a certificate for a new key of an app or an identity provider: the key's id is the request's. */
export function makeRequest(world: OktaWorld, owner: string, body: Document): SigningRequest {
  const given = objectIn(body, 'subject')
  const subject = NAMES.flatMap(([member, name]) =>
    typeof given[member] === 'string' ? [[name, given[member]] as const] : [],
  )
  if (subject.length === 0) throw invalid('subject', 'subject: The field cannot be left blank')
  const dnsNames = objectIn(body, 'subjectAltNames').dnsNames
  const kid = world.ids.next('kid')
  const csr = requestOf(pairOf({ kid }).privateKey, {
    subject,
    dnsNames: Array.isArray(dnsNames) ? dnsNames.map(String) : [],
  })
  return world.db.csrs.insert({ id: kid, owner, created: now(world), csr, kty: 'RSA' })
}

export function requireRequest(world: OktaWorld, owner: string, id: string): SigningRequest {
  const found = world.db.csrs.get(id)
  if (found?.owner !== owner) throw notFound(id, 'CertificateSigningRequest')
  return found
}

/** Answers a request with a certificate of its key, in DER or PEM. Throws E0000072 for a certificate of another key. */
export function publish(world: OktaWorld, request: SigningRequest, given: Buffer | undefined): SigningKey {
  const certificate = given && readCertificate(given)
  if (!certificate) throw invalid('certificate', 'The certificate is not valid.')
  if (certificate.n !== pairOf({ kid: request.id }).n)
    throw invalid('certificate', 'The certificate does not match the public key of the certificate signing request.')
  world.db.csrs.delete(request.id)
  const time = now(world)
  return world.db.signing_keys.insert({
    kid: request.id,
    owner: request.owner,
    status: 'ACTIVE',
    created: time,
    lastUpdated: time,
    expiresAt: timeOf(certificate.to.getTime()),
    x5c: [certificate.text],
    seq: world.ids.count('key-place'),
  })
}
