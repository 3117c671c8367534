import { expect, test } from 'vitest'
import {
  assignIds,
  fillDefaults,
  linkUrls,
  plainText,
  richTextFrom,
  validateAttachments,
  validateBlocks,
  validateView,
} from '../src/model/blocks/index.ts'
import { home, messageBlocks, modal } from './blocks-examples.ts'

/** A small linear congruential generator: the same values in every run. */
const drawn = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
type Draw = ReturnType<typeof drawn>

const odd = [
  null,
  true,
  0,
  -1,
  1.5,
  Number.NaN,
  '',
  'x',
  'x'.repeat(4000),
  '\ud800',
  [],
  [[]],
  {},
  { type: 'section' },
  { type: null },
  undefined,
]
const keys = ['type', 'text', 'elements', '__proto__', 'constructor', 'block_id', 'blocks', 'options']

/** Replaces, adds or removes one thing somewhere inside. */
function bend(value: unknown, draw: Draw): unknown {
  if (draw(6) === 0 || typeof value !== 'object' || value === null) return odd[draw(odd.length)]
  if (Array.isArray(value)) {
    const at = draw(value.length + 1)
    return [...value.slice(0, at), bend(value[at], draw), ...value.slice(at + draw(2))]
  }
  const entries = Object.entries(value)
  const at = draw(entries.length + 1)
  const [key, item] = entries[at] ?? [keys[draw(keys.length)] as string, odd[draw(odd.length)]]
  if (draw(8) === 0) return Object.fromEntries(entries.filter((_, index) => index !== at))
  return Object.fromEntries([...entries, [key, bend(item, draw)]])
}

const problems = (it: unknown) => [
  ...(['message', 'modal', 'home'] as const).flatMap((surface) => validateBlocks(it, surface)),
  ...validateView(it),
  ...validateAttachments(it),
]

test('no input makes a validator throw, and every problem is a line with its pointer', () => {
  const draw = drawn(7)
  const sources: unknown[] = [messageBlocks, modal, home, [{ blocks: messageBlocks }]]
  for (let round = 0; round < 4000; round++) {
    let value = sources[draw(sources.length)]
    for (let bends = 1 + draw(4); bends > 0; bends--) value = bend(value, draw)
    for (const { message, pointer } of problems(value))
      expect(message).toMatch(pointer === '' ? /^\[ERROR\] / : /^\[ERROR\] .+ \[json-pointer:\/.+\]$/s)
  }
})

test('what is sound can be stored, shown and said, and is sound again', () => {
  const draw = drawn(11)
  let sound = 0
  for (let round = 0; round < 4000; round++) {
    const block = bend(messageBlocks[draw(messageBlocks.length)], draw)
    if (validateBlocks([block], 'message').length > 0) continue
    sound++
    const stored = fillDefaults(assignIds([block as object], () => `id${draw(1e9)}`))
    expect(validateBlocks(stored, 'message')).toEqual([])
    expect(plainText(stored)).not.toBe('')
  }
  expect(sound).toBeGreaterThan(50)
})

test('any text becomes sound rich text, in time', () => {
  const draw = drawn(13)
  const signs = [
    '*',
    '_',
    '~',
    '`',
    '```',
    '\n',
    '>',
    '&gt;',
    '<',
    '|',
    ':',
    'a',
    ' ',
    '<@U1>',
    'https://x.io',
    ':tada:',
    '🎉',
  ]
  for (let round = 0; round < 4000; round++) {
    const text = Array.from({ length: draw(40) }, () => signs[draw(signs.length)]).join('')
    expect(validateBlocks([richTextFrom(text)], 'message'), text).toEqual([])
  }
  for (const sign of [...signs, '*a ', '<http://', '```a``', '*_~a', ':a']) {
    const start = performance.now()
    richTextFrom(sign.repeat(8000))
    linkUrls(sign.repeat(8000))
    expect(performance.now() - start, sign).toBeLessThan(20_000)
  }
})
