import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { targets, wire } from '../support/targets.ts'
import { talk } from '../support/wire.ts'

const all = await targets()
afterAll(async () => {
  for (const target of all) await target.close()
})

/** The same requests in each run, and an end in time even on a slow machine. FUZZ_SEED and FUZZ_TIMES make a longer hunt. */
const bounds = (numRuns: number) => ({
  seed: Number(process.env.FUZZ_SEED ?? 20261121),
  numRuns: numRuns * Number(process.env.FUZZ_TIMES ?? 1),
  interruptAfterTimeLimit: 15_000,
  markInterruptAsFailure: false,
})

const token = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/)
const headerValue = fc.string({ maxLength: 60 }).map((text) => text.replace(/[^\t\x20-\x7e]/g, '?'))
const headers = fc.dictionary(
  fc.oneof(token, fc.constantFrom('content-type', 'authorization', 'accept', 'x-forwarded-host', 'cookie', 'range')),
  fc.oneof(
    headerValue,
    fc.constantFrom('application/json', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'),
  ),
  { maxKeys: 6 },
)
const queries = fc.webQueryParameters({ size: 'medium' })

describe.each(all)('$name', (target) => {
  const { port, every } = target
  const anyOf = fc.constantFrom(...every)

  const copes = async (bytes: Buffer) => {
    const { status, said } = await talk(port, [bytes])
    expect(status, said.slice(0, 300)).toBeGreaterThanOrEqual(200)
    // 501 is a twin's own word: it does not model the operation.
    if (status !== 501) expect(status, said.slice(0, 300)).toBeLessThan(500)
    expect(target.bugs()).toEqual([])
  }

  test('whatever JSON is sent, it is answered', async () => {
    await fc.assert(
      fc.asyncProperty(anyOf, fc.json({ maxDepth: 6 }), (request, body) => copes(wire(request, { body }))),
      bounds(300),
    )
    expect(await target.answers()).toBe(true)
  }, 120_000)

  test('whatever stands in the place of an argument, it is answered', async () => {
    const value = fc.oneof(
      fc.jsonValue(),
      fc.string({ unit: 'binary' }),
      fc.double(),
      fc.constantFrom('C0', 'U0', '1.0', '<@U0>', '*', '[]', '{}'),
    )
    const mutated = fc
      .tuple(anyOf, fc.array(fc.tuple(fc.nat(50), value), { minLength: 1, maxLength: 4 }))
      .map(([request, changes]) => {
        const args = argumentsOf(request.body)
        const names = Object.keys(args)
        for (const [at, changed] of changes) args[names[at % names.length] ?? 'x'] = changed
        return wire(request, {
          headers: { 'content-type': 'application/json; charset=utf-8' },
          body: JSON.stringify(args),
        })
      })
    await fc.assert(fc.asyncProperty(mutated, copes), bounds(600))
    expect(await target.answers()).toBe(true)
  }, 120_000)

  test('whatever the path, the query and the headers are, the request is answered', async () => {
    const path = fc.oneof(
      fc.webPath(),
      fc.constantFrom(...every.map(({ url }) => url), '/', '/api/', '/u/default/', '/docs'),
    )
    const request = fc.record({
      method: fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'),
      path,
      query: queries,
      headers,
      body: fc.string(),
    })
    await fc.assert(
      fc.asyncProperty(request, ({ method, path, query, headers, body }) => {
        const url = encodeURI(`${path || '/'}?${query}`).replace(/%25/g, '%')
        return copes(wire({ url }, { method, headers, body: method === 'GET' ? '' : body }))
      }),
      bounds(400),
    )
    expect(await target.answers()).toBe(true)
  }, 120_000)

  test('whatever bytes come, the process lives', async () => {
    const scrambled = fc
      .tuple(anyOf, fc.array(fc.tuple(fc.nat(2_000), fc.nat(255)), { minLength: 1, maxLength: 8 }))
      .map(([request, changes]) => {
        const bytes = wire(request)
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte
        return bytes
      })
    const noise = fc.uint8Array({ maxLength: 500 }).map((bytes) => Buffer.from(bytes))
    await fc.assert(
      fc.asyncProperty(fc.oneof(scrambled, noise), async (bytes) => {
        await talk(port, [bytes], { patience: 30 })
        expect(target.bugs()).toEqual([])
      }),
      bounds(300),
    )
    expect(await target.answers()).toBe(true)
  }, 120_000)
})

function argumentsOf(body: Buffer | undefined): Record<string, unknown> {
  const text = body?.toString() ?? ''
  return text.startsWith('{') ? JSON.parse(text) : Object.fromEntries(new URLSearchParams(text))
}
