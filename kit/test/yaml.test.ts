import { expect, test } from 'vitest'
import { z } from 'zod'
import { didYouMean, parseYaml, refuse } from '../src/yaml.ts'

const schema = z.strictObject({
  story: z.string(),
  trials: z.int().min(1).optional(),
  steps: z
    .array(
      z.union([z.strictObject({ call: z.string() }), z.strictObject({ wait: z.strictObject({ until: z.string() }) })]),
    )
    .optional(),
})
const read = (text: string) => parseYaml('a.yaml', text, schema)

test('what is right is read', () => {
  expect(read('story: one\nsteps:\n  - call: x\n').value).toEqual({ story: 'one', steps: [{ call: 'x' }] })
})

test.each([
  ['stroy: one\nstory: two\n', "a.yaml:1:1 there is no 'stroy' here (did you mean 'story'?)"],
  ['story: one\ntrials: many\n', 'a.yaml:2:9 Invalid input: expected number, received string'],
  ['story: one\nsteps:\n  - wait: { untill: x }\n', "a.yaml:3:13 there is no 'untill' here (did you mean 'until'?)"],
  ['trials: 3\n', "a.yaml:1:1 'story' is missing"],
  ['story: [\n', 'a.yaml:2:1 '],
  ['story: one\nstory: two\n', 'a.yaml:2:1 Map keys must be unique'],
])('%j is refused at its place', (text, message) => {
  expect(() => read(text)).toThrow(message)
})

test('aliases cannot blow a document up', () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
    .split('')
    .map((name, n) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[n]}`).join(',')}]`)
    .join('\n')}\n`
  expect(() => read(bomb)).toThrow('Excessive alias count')
})

test('a document may be refused for what only its reader knows', () => {
  const document = read('story: one\nsteps:\n  - call: nope\n')
  expect(() => refuse(document, [{ path: ['steps', 0, 'call'], message: 'there is no such operation' }])).toThrow(
    'a.yaml:3:11 there is no such operation',
  )
})

test('only a name that is near is proposed', () => {
  expect(didYouMean('chat.postMesage', ['chat.postMessage', 'chat.delete'])).toBe(" (did you mean 'chat.postMessage'?)")
  expect(didYouMean('something', ['chat.postMessage'])).toBe('')
})
