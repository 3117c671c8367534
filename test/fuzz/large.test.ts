import { afterAll, describe, expect, test } from 'vitest'
import { targets, wire } from '../support/targets.ts'
import { talk } from '../support/wire.ts'

const all = await targets()
afterAll(async () => {
  for (const target of all) await target.close()
})

const MEGABYTE = 2 ** 20
const GIGABYTE = 2 ** 30
const piece = Buffer.alloc(256 * 1024, 'a')

function* stream(head: Buffer | string, wrap = (bytes: Buffer) => bytes): Generator<Uint8Array | string> {
  yield head
  for (let sent = 0; sent < GIGABYTE; sent += piece.length) yield wrap(piece)
}

/** Bytes of memory that the process grew by while something was done. */
async function growth(work: () => Promise<void>): Promise<number> {
  const before = process.memoryUsage.rss()
  await work()
  return process.memoryUsage.rss() - before
}

describe.each(all)('$name', (target) => {
  // Bodies of a GET are nobody's: whatever the twin, this one has a body.
  const request = { ...target.sound[0]!, method: target.sound[0]?.body ? (target.sound[0].method ?? 'POST') : 'POST' }
  const headOf = (length: string) =>
    wire(request, { body: '' }).toString('latin1').replace('content-length: 0\r\n', `${length}\r\n`)

  test('a body of a gigabyte is refused before it comes', async () => {
    const grown = await growth(async () => {
      const { status, sent } = await talk(target.port, stream(headOf(`content-length: ${GIGABYTE}`)))
      expect(status).toBeGreaterThanOrEqual(400)
      expect(sent).toBeLessThan(32 * MEGABYTE)
    })
    expect(grown).toBeLessThan(100 * MEGABYTE)
    expect(await target.answers()).toBe(true)
  })

  test('a body without an end is cut off, and does not fill the memory', async () => {
    const chunk = (bytes: Buffer) =>
      Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')])
    const grown = await growth(async () => {
      const { status, sent } = await talk(target.port, stream(headOf('transfer-encoding: chunked'), chunk), {
        patience: 10_000,
      })
      expect(status).toBeGreaterThanOrEqual(400)
      expect(sent).toBeLessThan(100 * MEGABYTE)
    })
    expect(grown).toBeLessThan(400 * MEGABYTE)
    expect(await target.answers()).toBe(true)
  }, 30_000)

  test('many bodies of a gigabyte at once are all refused', async () => {
    const talks = await Promise.all(
      Array.from({ length: 50 }, () => talk(target.port, stream(headOf(`content-length: ${GIGABYTE}`)))),
    )
    for (const { status } of talks) expect(status === 0 || status >= 400).toBe(true)
    expect(await target.answers()).toBe(true)
  }, 30_000)

  test('the limit is the body’s own: what fits is read', async () => {
    const port = await target.listen({ bodyLimit: 1_000 })
    const fits = await talk(port, [wire(request)])
    const long = await talk(port, [wire(request, { body: 'x'.repeat(1_001) })])
    expect(long.said.split('\r\n\r\n')[1]).not.toBe(fits.said.split('\r\n\r\n')[1])
    expect(long.status).toBeGreaterThanOrEqual(400)
    expect(long.said).not.toContain('"statusCode"')
    expect(target.bugs()).toEqual([])
  })

  test('a length that is none is refused', async () => {
    for (const length of ['-1', '1e9', 'x', '99999999999999999999', '']) {
      const { status, closedByServer } = await talk(target.port, [headOf(`content-length: ${length}`)], {
        patience: 500,
      })
      expect(status >= 400 || closedByServer, length).toBe(true)
    }
  })
})
