import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { createSecureContext, type SecureContextOptions, TLSSocket } from 'node:tls'
import type { Host, Twin } from '@dtu/kit'
import { makeAuthority, makeLeaf, makeSelfSigned, type Pair } from '@dtu/kit/front/certificates'
import type { Act } from '../bend/bending.ts'
import type { Engine } from '../engine/engine.ts'

/** A TLS port in front of a twin. Its connections are the twin's own: faults of the wire reach clients as they are. */
export interface TlsDoor {
  readonly port: number
  /** PEM: what clients must trust. */
  readonly certificate: string
  close(): void
}

const ADDRESS = '127.0.0.1'
const NOT_TLS = 'HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n'

/** Opens a TLS port on loopback that stands for a host name, and misbehaves as the engine's `tls.*` faults say. */
export async function openTlsDoor(host: Host, engine: Engine, twin: Twin, name = 'localhost'): Promise<TlsDoor> {
  const inner = host.server(twin.name)
  if (!inner) throw new Error(`the ${twin.name} twin is served over no port`)
  const authority = await makeAuthority('Digital Twin Universe, faults')
  const wallet = await certificates(authority, name)
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
    socket.on('error', () => socket.destroy())
    const met = engine.gate.door(twin)
    if (met?.act.name === 'tls.handshake') spoil(socket, met.act)
    else if (met?.act.options.certificate === 'plainText') answerPlainly(socket)
    else welcome(socket, wallet[met?.act.name === 'tls.present' ? met.act.options.certificate : 'good'] ?? {}, inner)
  })
  await new Promise<void>((resolve) => server.listen(0, ADDRESS, resolve))
  return {
    port: (server.address() as AddressInfo).port,
    certificate: authority.certificate,
    close() {
      for (const socket of open) socket.destroy()
      server.close()
    },
  }
}

/** Once the handshake is through, the twin's own server goes on with what was said inside. */
function welcome(socket: Socket, options: SecureContextOptions, inner: Server): void {
  const inside = new TLSSocket(socket, { isServer: true, secureContext: createSecureContext(options) })
  inside.on('error', () => socket.destroy())
  // A reset is the connection's, not that of the encryption inside it.
  inside.resetAndDestroy = () => {
    socket.resetAndDestroy()
    return inside
  }
  inside.once('secure', () => inner.emit('connection', inside))
}

function spoil(socket: Socket, { options }: Act): void {
  // The client's first message has arrived: the handshake has begun.
  socket.once('data', () => {
    if (options.end === 'reset') socket.resetAndDestroy()
    else if (options.end === 'close') socket.end()
  })
}

const answerPlainly = (socket: Socket): void => void socket.once('data', () => socket.end(NOT_TLS))

const shown = ({ certificate, key }: Pair, authority?: Pair): SecureContextOptions => ({
  cert: authority ? `${certificate}\n${authority.certificate}` : certificate,
  key,
})

async function certificates(authority: Pair, name: string): Promise<Record<string, SecureContextOptions>> {
  const good = shown(await makeLeaf(authority, name), authority)
  return {
    good,
    expired: shown(await makeLeaf(authority, name, true), authority),
    wrongHost: shown(await makeLeaf(authority, 'somebody-else.example'), authority),
    selfSigned: shown(await makeSelfSigned(name)),
    untrusted: shown(await makeLeaf(await makeAuthority('Nobody knows me'), name)),
    oldProtocol: { ...good, minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' },
  }
}
