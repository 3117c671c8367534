import { createSocket, type Socket } from 'node:dgram'
import { lookup } from 'node:dns/promises'
import { once } from 'node:events'
import { type Answer, decode, encode, type Question } from 'dns-packet'
import type { Guard } from './guard.ts'

const PORT = 53
const NO_SUCH_DOMAIN = 3
const TTL_SECONDS = 1

/** A name server that leads every name to `address`, where who asks for it is seen. Names that are allowed outside are looked up there. */
export async function serveNames(address: string, guard: Guard, isOurs: (host: string) => boolean): Promise<Socket> {
  const socket = createSocket('udp4')
  socket.bind(PORT, address)
  await once(socket, 'listening')
  const answer = async ({ name, type }: Question): Promise<Answer[]> => {
    const host = name.toLowerCase()
    if (guard.isAllowed(host)) return type === 'A' ? found(name) : []
    if (!isOurs(host)) guard.lookedUp(host)
    return type === 'A' ? [{ name, type: 'A', ttl: TTL_SECONDS, data: address }] : []
  }
  socket.on('message', async (message, { address: from, port }) => {
    const { id, questions = [] } = decode(message)
    const answers = await Promise.all(questions.map(answer)).then(
      (lists) => lists.flat(),
      () => undefined,
    )
    const flags = 0x0180 | (answers ? 0 : NO_SUCH_DOMAIN)
    socket.send(encode({ type: 'response', id: id ?? 0, flags, questions, answers: answers ?? [] }), port, from)
  })
  return socket
}

const found = async (name: string): Promise<Answer[]> =>
  (await lookup(name, { all: true, family: 4 })).map(({ address }) => ({
    name,
    type: 'A',
    ttl: TTL_SECONDS,
    data: address,
  }))
