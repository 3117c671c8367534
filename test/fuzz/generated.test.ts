import { expect, test } from 'vitest'
import { tryAll } from '../../generator/test/fuzz/bounded.ts'

const from = Number(process.env.FUZZ_FROM ?? 10_001)
const count = Number(process.env.FUZZ_COUNT ?? 150)

test(`a twin that comes of a document changed at random starts and answers: seeds ${from} to ${from + count - 1}`, async () => {
  const seeds = Array.from({ length: count }, (_, n) => from + n)
  const outcomes = await tryAll(new URL('./generated/worker.ts', import.meta.url), seeds)
  expect(outcomes.filter(({ error }) => error !== undefined)).toEqual([])
  expect(outcomes.filter(({ made }) => made).length).toBeGreaterThan(count / 5)
}, 1_200_000)
