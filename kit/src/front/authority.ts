import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SecureContextOptions } from 'node:tls'
import { rootCertificates } from 'node:tls'
import { makeAuthority, makeLeaf, type Pair } from './certificates.ts'
import { type Flaw, flawed } from './flaws.ts'

/** Who vouches for the vendors' names on this machine. */
export interface Authority {
  /** PEM: what clients must be told to trust. */
  readonly certificate: string
  /** What a server of that name shows: its certificate with the authority's, and its key. */
  leaf(host: string): Promise<{ readonly cert: string; readonly key: string }>
  /** The same with something wrong with it. */
  flawed(host: string, flaw: Flaw): Promise<SecureContextOptions>
}

const NAME = 'Digital Twin Universe, this machine only'

/** An authority that lives as long as the process, or one kept in a folder (`ca.key`, readable by its owner only). */
export async function openAuthority(folder?: string): Promise<Authority> {
  const pair = (folder && readPair(folder)) || (await makeAuthority(NAME))
  if (folder) keepPair(folder, pair)
  return {
    certificate: pair.certificate,
    async leaf(host) {
      const { certificate, key } = await makeLeaf(pair, host)
      return { cert: `${certificate}\n${pair.certificate}`, key }
    },
    flawed: (host, flaw) => flawed(pair, host, flaw),
  }
}

/** Writes what clients trust: `ca.pem`, this authority alone, and `bundle.pem`, the usual ones too. Returns the paths. */
export function writeTrust({ certificate }: Authority, folder: string): { ca: string; bundle: string } {
  mkdirSync(folder, { recursive: true })
  const ca = join(folder, 'ca.pem')
  const bundle = join(folder, 'bundle.pem')
  writeFileSync(ca, `${certificate}\n`)
  writeFileSync(bundle, `${[certificate, ...rootCertificates].join('\n')}\n`)
  return { ca, bundle }
}

const files = (folder: string) => ({ certificate: join(folder, 'ca.pem'), key: join(folder, 'ca.key') })

function readPair(folder: string): Pair | undefined {
  const { certificate, key } = files(folder)
  if (!existsSync(certificate) || !existsSync(key)) return undefined
  return { certificate: readFileSync(certificate, 'utf8').trim(), key: readFileSync(key, 'utf8') }
}

function keepPair(folder: string, pair: Pair): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(files(folder).key, pair.key, { mode: 0o600 })
  writeFileSync(files(folder).certificate, `${pair.certificate}\n`)
}
