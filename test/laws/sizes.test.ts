import { expect, test } from 'vitest'
import { sources } from '../support/sources.ts'

const LONG = 300

const lines = () => sources().map(({ file, text }) => ({ file, lines: text.split('\n').length - 1 }))

test('the median file has fewer than 100 lines, in every part', () => {
  const parts = Map.groupBy(lines(), ({ file }) => file.split('/')[0] as string)
  for (const [part, files] of parts) {
    const sorted = files.map((file) => file.lines).sort((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length / 2)], part).toBeLessThan(100)
  }
})

test('long files are few, and named', () => {
  const long = lines().filter((file) => file.lines > LONG)
  if (long.length > 0)
    console.log(`over ${LONG} lines:\n  ${long.map(({ file, lines }) => `${file} ${lines}`).join('\n  ')}`)
  expect(long.length / lines().length).toBeLessThan(0.05)
})

test('a file’s name is one noun or verb, in kebab case', () => {
  const breaches = sources()
    .map(({ file }) => file.split('/').at(-1) as string)
    .filter(
      (name) =>
        !/^[a-z0-9]+(-[a-z0-9]+)*(\.test|\.config|\.scenario)?\.(ts|mts|mjs)$/.test(name) ||
        /^(utils?|helpers?|common|manager|misc)\./.test(name),
    )
  expect(breaches).toEqual([])
})
