import { afterAll, describe, expect, test } from 'vitest'
import { targets, wire } from '../support/targets.ts'
import { talk } from '../support/wire.ts'

const all = await targets()
afterAll(async () => {
  for (const target of all) await target.close()
})

const HEAD_TIMEOUT = 300
const REQUEST_TIMEOUT = 600
/** A server that waits for all of it hears no end for minutes: more than this is never sent to one that does not. */
const PATIENCE = 20_000

const letters = (text: string) => [...text].map((letter) => letter)

describe.each(all)('$name', (target) => {
  const port = target.listen({ headTimeout: HEAD_TIMEOUT, requestTimeout: REQUEST_TIMEOUT })
  const request = target.sound[0]!

  test('a head that comes letter by letter is not waited for', async () => {
    const head = `GET / HTTP/1.1\r\nHost: x\r\n${'X-Slow: a\r\n'.repeat(500)}`
    const { sent, closedByServer } = await talk(await port, letters(head), {
      pause: 20,
      patience: PATIENCE,
      untilReply: false,
    })
    expect(closedByServer).toBe(true)
    expect(sent).toBeLessThan(head.length)
  })

  test('a body that comes letter by letter is not waited for', async () => {
    const bytes = wire(request, { body: 'x'.repeat(1_000) }).toString('latin1')
    const [head = '', body = ''] = bytes.split(/(?<=\r\n\r\n)/)
    const { sent, closedByServer } = await talk(await port, [head, ...letters(body)], {
      pause: 20,
      patience: PATIENCE,
      untilReply: false,
    })
    expect(closedByServer).toBe(true)
    expect(sent).toBeLessThan(bytes.length)
  })

  test('a hundred slow clients keep nobody else from an answer', async () => {
    const at = await port
    const slow = Promise.all(
      Array.from({ length: 100 }, () =>
        talk(at, letters('GET / HTTP/1.1\r\nX: a'), { pause: 100, patience: PATIENCE, untilReply: false }),
      ),
    )
    // The same process, without the short timeouts: how fast a machine is must not matter.
    expect((await talk(target.port, [wire(request)])).status).toBeLessThan(300)
    for (const { closedByServer } of await slow) expect(closedByServer).toBe(true)
  })

  test('a client that leaves in the middle leaves nothing behind', async () => {
    const bytes = wire(request)
    for (let at = 1; at < bytes.length; at += Math.ceil(bytes.length / 20))
      await talk(await port, [bytes.subarray(0, at)], { patience: 20 })
    expect(target.bugs()).toEqual([])
    expect(await target.answers()).toBe(true)
  })

  test('a client that does not listen does not hold up the others', async () => {
    const at = target.port
    const deaf = talk(at, [Buffer.concat(Array.from({ length: 200 }, () => wire(request)))], { patience: 1 })
    expect((await talk(at, [wire(request)])).status).toBeLessThan(300)
    await deaf
  })
})
