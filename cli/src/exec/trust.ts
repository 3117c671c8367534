import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Authority, writeTrust } from '@dtu/kit/front/authority'

/** Where the systems keep whom they trust. */
export const BUNDLES = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
  '/etc/ssl/ca-bundle.pem',
  '/etc/ssl/cert.pem',
]

/** What languages and tools read instead of the system's. */
const BUNDLE_VARIABLES = [
  'SSL_CERT_FILE',
  'REQUESTS_CA_BUNDLE',
  'CURL_CA_BUNDLE',
  'HTTPLIB2_CA_CERTS',
  'GIT_SSL_CAINFO',
  'AWS_CA_BUNDLE',
  'PIP_CERT',
]

/** Writes an authority into a folder, with whomever this machine trusts. Returns the variables that make programs read it. */
export function trust(authority: Authority, folder: string): { bundle: string; variables: Record<string, string> } {
  const { ca, bundle } = writeTrust(authority, folder)
  const system = BUNDLES.find((file) => existsSync(file))
  if (system) writeFileSync(bundle, `${authority.certificate}\n${readFileSync(system, 'utf8')}`)
  const variables = Object.fromEntries(BUNDLE_VARIABLES.map((name) => [name, bundle]))
  return { bundle, variables: { ...variables, NODE_EXTRA_CA_CERTS: withOwn(ca, folder), DENO_CERT: ca } }
}

/** Node takes one file: what it was to read before goes in too. */
function withOwn(ca: string, folder: string): string {
  const before = process.env.NODE_EXTRA_CA_CERTS
  if (!before || !existsSync(before)) return ca
  const both = join(folder, 'node.pem')
  writeFileSync(both, `${readFileSync(ca, 'utf8')}${readFileSync(before, 'utf8')}`)
  return both
}
