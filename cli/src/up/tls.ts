import { join, resolve } from 'node:path'
import { openAuthority, writeTrust } from '@dtu/kit/front/authority'
import { type OpenFront, openFront } from '@dtu/kit/front/open'
import { twinOfHost } from '@dtu/kit/hosts'
import type { Serving } from '@dtu/kit/serve'
import { DEFAULT_DATA, MEMORY } from '../running.ts'
import type { UpOptions } from './options.ts'

/** The vendors' own host names, answered over TLS. */
export interface Tls {
  readonly port: number
  /** Files with what clients have to trust: this universe's authority alone, and with the usual ones. */
  readonly ca: string
  readonly bundle: string
  readonly hosts: readonly string[]
}

/** Opens the TLS front of a universe when one was asked for. Its authority's key stays in the data folder. */
export async function startTls(
  { host, twins }: Serving,
  { tls, ca, data, host: address, universe: name }: UpOptions,
): Promise<{ tls: Tls; front: OpenFront } | undefined> {
  if (tls === undefined) return undefined
  const authority = await openAuthority(data === MEMORY ? undefined : resolve(data))
  const route = (name: string) => {
    const url = twins[twinOfHost(host.twins, name)?.name ?? '']
    return url === undefined ? undefined : { url }
  }
  const door = async (asked: string) => {
    const [twin, universe] = [twinOfHost(host.twins, asked), host.find(name)]
    // Nothing is at work: nothing is loaded for it.
    if (!twin || !universe?.interposer) return undefined
    const { engineOf, spoilOf } = await import('@dtu/fault-profiles')
    return spoilOf(engineOf(host, universe), twin)
  }
  const front = await openFront({ authority, route, door }, address, { tls })
  const trust = writeTrust(authority, resolve(ca ?? (data === MEMORY ? join(DEFAULT_DATA, 'tls') : data)))
  return { front, tls: { port: front.port, ...trust, hosts: host.twins.flatMap(({ hosts }) => hosts) } }
}
