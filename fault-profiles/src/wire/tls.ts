import { type AddressInfo, createServer, type Socket } from 'node:net'
import type { Host, Twin } from '@dtu/kit'
import { admission } from '@dtu/kit/front/admit'
import { openAuthority } from '@dtu/kit/front/authority'
import type { Engine } from '../engine/engine.ts'
import { spoilOf } from './spoil.ts'

/** A TLS port in front of a twin. Its connections are the twin's own: faults of the wire reach clients as they are. */
export interface TlsDoor {
  readonly port: number
  /** PEM: what clients must trust. */
  readonly certificate: string
  close(): void
}

/** Opens a TLS port on loopback that misbehaves as the engine's `tls.*` faults say. */
export async function openTlsDoor(host: Host, engine: Engine, twin: Twin): Promise<TlsDoor> {
  const inner = host.server(twin.name)
  if (!inner) throw new Error(`the ${twin.name} twin is served over no port`)
  const authority = await openAuthority()
  const admit = admission(authority, inner, () => spoilOf(engine, twin))
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
    admit(socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    certificate: authority.certificate,
    close() {
      for (const socket of open) socket.destroy()
      server.close()
    },
  }
}
