import { expect, test } from 'vitest'
import { RawJson, stringify } from '../../src/store/json.ts'

test('written JSON is spliced in where it stands', () => {
  expect(stringify({ ok: true, list: new RawJson('[1,2]'), none: undefined, more: 'x' })).toBe(
    '{"ok":true,"list":[1,2],"more":"x"}',
  )
  expect(stringify(new RawJson('{}'))).toBe('{}')
})

test('written JSON further inside is written too', () => {
  expect(stringify({ inner: { list: new RawJson('[1]') } })).toBe('{"inner":{"list":[1]}}')
})

test('what JSON.stringify writes is written the same', () => {
  for (const value of [null, 1.7, 'a"b', [1, { a: 1 }], { at: new Date(0) }])
    expect(stringify(value)).toBe(JSON.stringify(value))
})
