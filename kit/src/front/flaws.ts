import type { SecureContextOptions } from 'node:tls'
import { makeAuthority, makeLeaf, makeSelfSigned, type Pair } from './certificates.ts'

/** What can be wrong with what a server shows of itself. */
export type Flaw = 'expired' | 'wrongHost' | 'selfSigned' | 'untrusted' | 'oldProtocol'

const chained = ({ certificate, key }: Pair, authority: Pair): SecureContextOptions => ({
  cert: `${certificate}\n${authority.certificate}`,
  key,
})
const alone = ({ certificate, key }: Pair): SecureContextOptions => ({ cert: certificate, key })

const MAKE: Readonly<Record<Flaw, (authority: Pair, host: string) => Promise<SecureContextOptions>>> = {
  expired: async (authority, host) => chained(await makeLeaf(authority, host, true), authority),
  wrongHost: async (authority) => chained(await makeLeaf(authority, 'somebody-else.example'), authority),
  selfSigned: async (_authority, host) => alone(await makeSelfSigned(host)),
  untrusted: async (_authority, host) => alone(await makeLeaf(await makeAuthority('Nobody knows me'), host)),
  // What is this old is allowed by no default any more.
  oldProtocol: async (authority, host) => ({
    ...chained(await makeLeaf(authority, host), authority),
    minVersion: 'TLSv1.1',
    maxVersion: 'TLSv1.1',
    ciphers: 'DEFAULT@SECLEVEL=0',
  }),
}

/** What a server of a name shows that has a flaw. */
export const flawed = (authority: Pair, host: string, flaw: Flaw): Promise<SecureContextOptions> =>
  MAKE[flaw](authority, host)
