import { createSocket, type Socket } from 'node:dgram'
import { lookup } from 'node:dns/promises'
import { once } from 'node:events'
import type { Misled } from '@dtu/kit/front/proxy'
import { type Answer, decode, encode, type Question } from 'dns-packet'
import type { Guard } from './guard.ts'

const PORT = 53
const NO_SUCH_DOMAIN = 3
const TTL_SECONDS = 1

interface Fate {
  readonly misled: Promise<Misled | undefined>
  readonly type: string
}

const MOST_FATES = 1000

/** What becomes of look-ups: both of a name's addresses are asked for at once, and meet the same. */
class Fates {
  readonly #lookUp: (host: string) => Promise<Misled | undefined>
  readonly #waiting = new Map<string, Fate>()

  constructor(lookUp: (host: string) => Promise<Misled | undefined>) {
    this.#lookUp = lookUp
  }

  of(port: number, question: Question | undefined): Promise<Misled | undefined> {
    if (!question) return Promise.resolve(undefined)
    const { name, type } = question
    const key = `${port}/${name}`
    const before = this.#waiting.get(key)
    if (before && before.type !== type) {
      this.#waiting.delete(key)
      return before.misled
    }
    if (this.#waiting.size >= MOST_FATES) this.#waiting.clear()
    const misled = this.#lookUp(name.toLowerCase())
    this.#waiting.set(key, { misled, type })
    return misled
  }
}

/** A name server that leads every name to `address`, where who asks for it is seen. Names that are allowed outside are looked up there. */
export async function serveNames(
  address: string,
  guard: Guard,
  isOurs: (host: string) => boolean,
  lookUp: (host: string) => Promise<Misled | undefined>,
): Promise<Socket> {
  const socket = createSocket('udp4')
  const fates = new Fates(lookUp)
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
    const misled = await fates.of(port, questions[0]).catch(() => undefined)
    if (misled) {
      const said = astray(id ?? 0, questions, misled)
      if (said) socket.send(said, port, from)
      return
    }
    const answers = await Promise.all(questions.map(answer)).then(
      (lists) => lists.flat(),
      () => undefined,
    )
    const flags = 0x0180 | (answers ? 0 : NO_SUCH_DOMAIN)
    socket.send(encode({ type: 'response', id: id ?? 0, flags, questions, answers: answers ?? [] }), port, from)
  })
  return socket
}

const SERVER_FAILED = 2

/** What a name server says that misleads; nothing when it keeps silent. */
function astray(id: number, questions: Question[], { kind, address, ttlSeconds }: Misled): Buffer | undefined {
  if (kind === 'timeout') return undefined
  const wrong = questions
    .filter(({ type }) => type === 'A')
    .map(({ name }): Answer => ({ name, type: 'A', ttl: ttlSeconds, data: address }))
  const code = kind === 'nxdomain' ? NO_SUCH_DOMAIN : kind === 'servfail' ? SERVER_FAILED : 0
  return encode({ type: 'response', id, flags: 0x0180 | code, questions, answers: kind === 'wrongIp' ? wrong : [] })
}

const found = async (name: string): Promise<Answer[]> =>
  (await lookup(name, { all: true, family: 4 })).map(({ address }) => ({
    name,
    type: 'A',
    ttl: TTL_SECONDS,
    data: address,
  }))
