import { afterAll, describe, expect, test } from 'vitest'
import { targets, wire } from '../support/targets.ts'
import { talk } from '../support/wire.ts'

const all = await targets()
afterAll(async () => {
  for (const target of all) await target.close()
})

const HEAD_TIMEOUT = 300
const REQUEST_TIMEOUT = 600
/** Timeouts are looked for from time to time only. */
const SLACK_OFF = 1_500

const letters = (text: string) => [...text].map((letter) => letter)

describe.each(all)('$name', (target) => {
  const port = target.listen({ headTimeout: HEAD_TIMEOUT, requestTimeout: REQUEST_TIMEOUT })
  const request = target.sound[0]!

  test('a head that comes letter by letter is not waited for', async () => {
    const head = `GET / HTTP/1.1\r\nHost: x\r\n${'X-Slow: a\r\n'.repeat(500)}`
    const { took, closedByServer } = await talk(await port, letters(head), {
      pause: 20,
      patience: 5_000,
      untilReply: false,
    })
    expect(closedByServer).toBe(true)
    expect(took).toBeLessThan(HEAD_TIMEOUT + SLACK_OFF)
  })

  test('a body that comes letter by letter is not waited for', async () => {
    const bytes = wire(request, { body: 'x'.repeat(1_000) }).toString('latin1')
    const [head = '', body = ''] = bytes.split(/(?<=\r\n\r\n)/)
    const { took, closedByServer } = await talk(await port, [head, ...letters(body)], {
      pause: 20,
      patience: 5_000,
      untilReply: false,
    })
    expect(closedByServer).toBe(true)
    expect(took).toBeLessThan(REQUEST_TIMEOUT + SLACK_OFF)
  })

  test('a hundred slow clients keep nobody else from an answer', async () => {
    const at = await port
    const slow = Promise.all(
      Array.from({ length: 100 }, () =>
        talk(at, letters('GET / HTTP/1.1\r\nX: a'), { pause: 100, patience: 5_000, untilReply: false }),
      ),
    )
    const { status, took } = await talk(at, [wire(request)])
    expect(status).toBeLessThan(300)
    expect(took).toBeLessThan(1_000)
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
    const deaf = talk(await port, [Buffer.concat(Array.from({ length: 200 }, () => wire(request)))], { patience: 1 })
    expect((await talk(await port, [wire(request)])).status).toBeLessThan(300)
    await deaf
  })
})
