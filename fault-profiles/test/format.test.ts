// biome-ignore-all lint/suspicious/noTemplateCurlyInString: parameters as profiles write them
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { load } from '../src/format/load.ts'
import { ProfileError } from '../src/format/problem.ts'
import { jsonSchema } from '../src/format/schema.ts'

const HEAD = `apiVersion: twin.faults/v1
kind: FaultPack
metadata: {id: t.pack, title: T}
limits: {allTenants: true}
`
const profile = (faults: string, head = '') => `${HEAD}${head}faults:\n${faults}`

function wrong(text: string, options: Parameters<typeof load>[1] = {}): string[] {
  try {
    load(text, { file: 'p.yaml', ...options })
  } catch (error) {
    if (error instanceof ProfileError) return error.message.split('\n')
    throw error
  }
  return []
}

const CATALOGUE = {
  slack: {
    operations: [
      { id: 'chat.postMessage', method: 'POST', path: '/api/chat.postMessage' },
      { id: 'auth.test', method: 'POST', path: '/api/auth.test' },
    ],
  },
}

test('a profile in its shortest form', () => {
  const { pack, warnings } = load(profile('  - {id: a, do: [{svc.internal: {}}]}'))
  expect(warnings).toEqual([])
  expect(pack).toMatchObject({ seed: '42', faults: [{ id: 'a', priority: 0, select: 'always', match: {} }] })
})

describe('what is wrong is said with its place and the nearest name', () => {
  test.each([
    ['  - {id: a, mach: {}, do: [{svc.internal: {}}]}', "p.yaml:6:13: unknown name 'mach' (did you mean 'match'?)"],
    ['  - id: a\n    do: [{wire.rest: {}}]', "p.yaml:7:11: unknown name 'wire.rest' (did you mean 'wire.reset'?)"],
    [
      '  - id: a\n    match: {any: [{twn: slack}]}\n    do: [{svc.internal: {}}]',
      "p.yaml:7:20: unknown name 'twn' (did you mean 'twin'?)",
    ],
    [
      '  - id: a\n    do: [{wire.reset: {at: bdy}}]',
      'p.yaml:7:24: Invalid option: expected one of "accept"|"request"|"response-head"|"body"',
    ],
    [
      '  - id: a\n    do: [{svc.rateLimit: {wait: 5 minutes}}]',
      'p.yaml:7:27: is not a duration: write 900ms, 5m, 1h30m or a number of milliseconds',
    ],
    [
      '  - id: a\n    select: {first: 1, every: 2}\n    do: [{svc.internal: {}}]',
      'p.yaml:7:5: wants one of always, first, after, indices, every, until, probability, sticky, markov',
    ],
    [
      '  - id: a\n    select: {probability: 1.5}\n    do: [{svc.internal: {}}]',
      'p.yaml:7:14: Too big: expected number to be <=1',
    ],
    [
      '  - {id: a, do: [{svc.internal: {}}]}\n  - {id: a, do: [{svc.internal: {}}]}',
      "p.yaml:7:6: a fault 'a' stands above already",
    ],
    [
      '  - id: a\n    do: [{svc.internal: {}}]\n    compose: continue',
      'p.yaml:8:5: an action that ends the exchange cannot continue (leave compose out, or say stop)',
    ],
    [
      '  - id: a\n    do: [{wire.reset: {at: response-head}}]',
      'p.yaml:7:11: wire.reset may meet a write here: say what becomes of it (commit: never, applied, partial or async)',
    ],
    [
      '  - id: a\n    do: [{http.delay: {by: {fixed: 1s}}, commit: applied}]',
      'p.yaml:7:42: http.delay lets the exchange go on: its write is applied (leave commit out)',
    ],
    [
      '  - id: a\n    do: [{http.status: {code: 500}}, {svc.internal: {}}]',
      'p.yaml:7:5: two actions answer the same request (make two faults of them)',
    ],
    [
      '  - id: a\n    do: [{svc.internal: {}}]\n    budget: {maxConsecutive: 3, recoverAfter: 2}',
      'p.yaml:8:33: 3 in a row and a success within 2 attempts exclude each other (recoverAfter: 4)',
    ],
    [
      '  - id: a\n    match: {tenant: "${params.tennant}"}\n    do: [{svc.internal: {}}]',
      "p.yaml:7:13: there is no parameter 'tennant'",
    ],
    [
      '  - id: a\n    do: [{svc.internal: {}}',
      'p.yaml:8:1: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
  ])('%j', (faults, message) => {
    expect(wrong(profile(`${faults}\n`))).toContain(message)
  })

  test('what the whole profile lacks', () => {
    expect(
      wrong('apiVersion: twin.faults/v1\nkind: FaultPack\nmetadata: {id: t, title: T}\nlimits: {}\nfaults: []'),
    ).toEqual([
      'p.yaml:4:1: wants tenants, or allTenants: true: say how far the faults may reach',
      'p.yaml:5:1: is empty: a profile without faults includes others or keeps limiters',
    ])
  })

  test('a matcher that matches nothing', () => {
    const text = profile('  - {id: a, match: {twin: slack, operation: chat.postMesage}, do: [{svc.internal: {}}]}')
    expect(wrong(text, { catalogue: CATALOGUE })).toEqual([
      "p.yaml:6:34: no operation is 'chat.postMesage' (did you mean 'chat.postMessage'?)",
    ])
  })
})

test('what is never reached, and what is changed twice, is warned of', () => {
  const { warnings } = load(
    profile(
      '  - {id: a, do: [{svc.internal: {}}]}\n  - {id: b, do: [{svc.notFound: {}}]}\n  - {id: c, do: [{http.header: {remove: Date}}]}\n  - {id: d, do: [{http.header: {set: {date: x}}}]}',
    ),
    { file: 'p.yaml' },
  )
  expect(warnings.map(({ line, message }) => [line, message])).toEqual([
    [7, "'b' is never reached: 'a' answers all it matches"],
    [9, "'d' and 'c' both change the header date"],
  ])
})

test('parameters are filled in with their type, and held to their bounds', () => {
  const head = 'params:\n  loss: {type: number, default: 0.05, min: 0, max: 1}\n  name: {type: string, default: chat}\n'
  const text = profile(
    '  - {id: a, match: {operation: "${params.name}.*"}, select: {probability: "${params.loss}"}, do: [{svc.internal: {}}]}',
    head,
  )
  expect(load(text).pack.faults[0]).toMatchObject({ match: { operation: 'chat.*' }, select: { probability: 0.05 } })
  expect(load(text, { params: { loss: 0.5 } }).pack.faults[0]).toMatchObject({ select: { probability: 0.5 } })
  expect(wrong(text, { params: { loss: 2 } })).toEqual(["p.yaml:6:3: 'loss' is 2, and more than 1"])
  expect(wrong(text, { params: { los: 1 } })).toEqual([
    "p.yaml:5:1: there is no parameter 'los' (did you mean 'loss'?)",
  ])
})

test('the published schema is the definition’s', () => {
  const published = JSON.parse(readFileSync(new URL('../schema.json', import.meta.url), 'utf8'))
  expect(published).toEqual(JSON.parse(JSON.stringify(jsonSchema())))
})
