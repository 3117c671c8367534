import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { shelves, visit } from '../../kit/test/library/visit.ts'
import { targets } from '../support/targets.ts'
import { talk } from '../support/wire.ts'

const KEY = 'dGhlIHNhbXBsZSBub25jZQ=='
const upgrade = (path: string, more = `Sec-WebSocket-Key: ${KEY}\r\nSec-WebSocket-Version: 13\r\n`) =>
  `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n${more}\r\n`

/** A frame as a client sends it: masked with zeros, so that its bytes stand there as they are. */
function frame(
  opcode: number,
  payload: Buffer | string,
  { final = true, masked = true, length = Buffer.from(payload).length } = {},
): Buffer {
  const bytes = Buffer.from(payload)
  const size =
    length < 126
      ? Buffer.from([length])
      : length < 65_536
        ? Buffer.from([126, length >> 8, length & 255])
        : Buffer.alloc(9)
  if (length >= 65_536) {
    size[0] = 127
    size.writeBigUInt64BE(BigInt(length), 1)
  }
  size[0] = (size[0] as number) | (masked ? 128 : 0)
  return Buffer.concat([
    Buffer.from([(final ? 128 : 0) | opcode]),
    size,
    masked ? Buffer.alloc(4) : Buffer.alloc(0),
    bytes,
  ])
}

const TEXT = 1
const HOSTILE: readonly (readonly [string, readonly (Buffer | string)[]])[] = [
  ['a frame that is not masked', [frame(TEXT, 'x', { masked: false })]],
  ['a frame of an unknown kind', [frame(7, 'x')]],
  ['text that is no UTF-8', [frame(TEXT, Buffer.from([0xff, 0xfe, 0xc0]))]],
  ['a continuation of nothing', [frame(0, 'x')]],
  ['a message that is never finished', [frame(TEXT, 'x', { final: false }), frame(TEXT, 'x')]],
  ['a frame that says it is a gigabyte', [frame(TEXT, 'x', { length: 2 ** 30 })]],
  ['a frame that says it is more than there is', [frame(TEXT, 'x', { length: Number.MAX_SAFE_INTEGER })]],
  ['a message of five megabytes', [frame(TEXT, 'x'.repeat(5 * 2 ** 20))]],
  ['a close without a reason', [frame(8, Buffer.from([1]))]],
  ['a close with a code of nobody', [frame(8, Buffer.from([0, 1]))]],
  ['a ping that is too long', [frame(9, 'x'.repeat(126))]],
  ['a thousand pings', [Buffer.concat(Array.from({ length: 1_000 }, () => frame(9, 'x')))]],
  ['HTTP where frames belong', ['GET / HTTP/1.1\r\n\r\n']],
]

describe('the sockets of a twin', () => {
  const world = visit({ clock: { mode: 'wall' } })
  let url = ''
  let port = 0
  const errors = vi.spyOn(console, 'error').mockImplementation(() => {})
  beforeAll(async () => {
    url = await world.listen('library')
    port = Number(new URL(url).port)
  })
  afterAll(async () => {
    errors.mockRestore()
    await world.close()
  })

  const works = () =>
    new Promise<string>((resolve, reject) => {
      const socket = new WebSocket(`${url.replace('http', 'ws')}/line`)
      socket.on('error', reject)
      socket.on('message', (data) => {
        socket.close()
        resolve(String(data))
      })
    })

  test.each(HOSTILE)('%s closes that socket at most', async (_name, frames) => {
    const { status } = await talk(port, [upgrade('/line'), ...frames], { untilReply: false, patience: 150 })
    expect(status).toBe(101)
    expect(await works()).toBe('welcome')
    await expect.poll(() => shelves(world.universe).lines.count()).toBe(0)
    expect(errors).not.toHaveBeenCalled()
  })

  test('whatever frames come, the others are served', async () => {
    const bytes = fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 5 })
    const property = fc.asyncProperty(bytes, async (frames) => {
      await talk(port, [upgrade('/line'), ...frames.map((frame) => Buffer.from(frame))], {
        untilReply: false,
        patience: 20,
      })
    })
    await fc.assert(property, {
      seed: 20261121,
      numRuns: 100,
      interruptAfterTimeLimit: 10_000,
      markInterruptAsFailure: false,
    })
    expect(await works()).toBe('welcome')
    await expect.poll(() => shelves(world.universe).lines.count()).toBe(0)
    expect(errors).not.toHaveBeenCalled()
  })

  test('a handshake that is none is refused', async () => {
    for (const more of [
      '',
      'Sec-WebSocket-Key: x\r\nSec-WebSocket-Version: 13\r\n',
      `Sec-WebSocket-Key: ${KEY}\r\nSec-WebSocket-Version: 1\r\n`,
      `Sec-WebSocket-Key: ${KEY}\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Extensions: permessage-deflate; server_max_window_bits=99\r\n`,
    ]) {
      const { status } = await talk(port, [upgrade('/line', more)], { patience: 300 })
      expect(status === 101 || (status >= 400 && status < 500), `${status} ${more}`).toBe(true)
    }
    for (const path of ['/', '/nowhere', '/line/../line', '/u/nobody/line', '/u/%zz/line', `/${'x'.repeat(30_000)}`]) {
      const { status } = await talk(port, [upgrade(path)], { patience: 300 })
      expect(status, path.slice(0, 40)).toBeGreaterThanOrEqual(400)
      expect(status, path.slice(0, 40)).toBeLessThan(500)
    }
    await expect.poll(() => shelves(world.universe).lines.count()).toBe(0)
  })
})

const all = await targets()
afterAll(async () => {
  for (const target of all) await target.close()
})

describe.each(all)('$name', (target) => {
  test('its sockets refuse whoever has no ticket', async () => {
    for (const path of ['/', ...target.sockets.map((path) => path.replace('*', 'x'))])
      for (const query of ['', '?ticket=', '?ticket=x', '?ticket=%00&ticket=y', `?${'x'.repeat(5_000)}`]) {
        const { status, said } = await talk(target.port, [upgrade(path + query)], { patience: 300, untilReply: false })
        expect(status, `${path}${query} ${said.slice(0, 200)}`).toBeLessThan(500)
      }
    expect(await target.answers()).toBe(true)
  })
})
