import { expect, test } from 'vitest'
import { tryAll } from './fuzz/bounded.ts'

/** FUZZ_FROM and FUZZ_COUNT choose other seeds; each seed always stands for the same document. */
const from = Number(process.env.FUZZ_FROM ?? 1)
const count = Number(process.env.FUZZ_COUNT ?? 400)

test(`documents that were changed at random end in a twin or in a clear error: seeds ${from} to ${from + count - 1}`, async () => {
  const seeds = Array.from({ length: count }, (_, n) => from + n)
  const outcomes = await tryAll(new URL('./fuzz/worker.ts', import.meta.url), seeds)
  expect(outcomes.filter(({ error }) => error !== undefined)).toEqual([])
  // Both ends are reached: else nothing was tried.
  const made = outcomes.filter((outcome) => outcome.made).length
  expect(made).toBeGreaterThan(count / 5)
  expect(made).toBeLessThan(count)
}, 1_200_000)
