import { createSocket, type RemoteInfo } from 'node:dgram'
import type { AddressInfo } from 'node:net'
import type { Twin } from '@dtu/kit'
import packet from 'dns-packet'
import type { Engine } from '../engine/engine.ts'
import { misledAbout } from './spoil.ts'

/** A name server on loopback that knows the twins' hosts. */
export interface Resolver {
  readonly port: number
  close(): void
}

const ADDRESS = '127.0.0.1'
const TTL_S = 60
/** RFC 1035: the codes of answers that are none. */
const CODES: Readonly<Record<string, number>> = { servfail: 2, nxdomain: 3 }

/** Answers for the hosts of twins with this machine's address, as the engine's `dns.*` faults let it; for others, that there are none. */
export async function openResolver(engine: Engine, twins: readonly Twin[]): Promise<Resolver> {
  const socket = createSocket('udp4')
  socket.on('error', () => {})
  socket.on('message', (bytes: Buffer, from: RemoteInfo) => {
    const said = answer(engine, twins, bytes)
    if (said) socket.send(said, from.port, from.address)
  })
  await new Promise<void>((resolve) => socket.bind(0, ADDRESS, resolve))
  return { port: (socket.address() as AddressInfo).port, close: () => socket.close() }
}

const stands = ({ hosts }: Twin, name: string): boolean =>
  hosts.some((host) => (host.startsWith('*.') ? name.endsWith(host.slice(1)) : host === name))

function answer(engine: Engine, twins: readonly Twin[], bytes: Buffer): Buffer | undefined {
  let asked: packet.DecodedPacket
  try {
    asked = packet.decode(bytes)
  } catch {
    return undefined
  }
  const [question] = asked.questions ?? []
  if (!question) return undefined
  const reply = (code: number, address?: string, ttl = TTL_S) =>
    packet.encode({
      type: 'response',
      id: asked.id ?? 0,
      flags: packet.RECURSION_DESIRED | packet.RECURSION_AVAILABLE | code,
      questions: [question],
      answers: address && question.type === 'A' ? [{ type: 'A', name: question.name, ttl, data: address }] : [],
    })
  const twin = twins.find((one) => stands(one, question.name.toLowerCase()))
  if (!twin) return reply(CODES.nxdomain as number)
  const misled = misledAbout(engine, twin)
  if (!misled) return reply(0, ADDRESS)
  if (misled.kind === 'timeout') return undefined
  if (misled.kind === 'wrongIp') return reply(0, misled.address, misled.ttlSeconds)
  return reply(CODES[misled.kind] as number)
}
