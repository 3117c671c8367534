import { expect, test } from 'vitest'
import { mediaType, parseJson } from '../src/http/bodies.ts'

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)

test('JSON of a sane depth is read, deeper JSON is refused like broken JSON', () => {
  expect(parseJson(nested(512))).toBeDefined()
  expect(() => parseJson(nested(513))).toThrow(SyntaxError)
  expect(() => parseJson(nested(1_000_000))).toThrow(SyntaxError)
  expect(() => parseJson('{"a":'.repeat(600))).toThrow(SyntaxError)
})

test('brackets in texts are no nesting', () => {
  const text = '['.repeat(2_000)
  expect(parseJson(JSON.stringify({ text, more: `\\"${text}` }))).toEqual({ text, more: `\\"${text}` })
  expect(parseJson(`[${'[],'.repeat(2_000)}1]`)).toHaveLength(2_001)
})

test('the media type is without parameters and in lower case', () => {
  const typeOf = (type: string) =>
    mediaType({ method: 'POST', url: '/', headers: { 'content-type': type }, body: undefined })
  expect(typeOf('Application/JSON; charset=utf-8')).toBe('application/json')
  expect(typeOf('')).toBe('')
})
