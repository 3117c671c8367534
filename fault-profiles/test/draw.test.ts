import { expect, test } from 'vitest'
import { draw } from '../src/engine/draw.ts'

const VECTORS: readonly [seed: string, fault: string, key: string, values: readonly number[]][] = [
  [
    '42',
    'slack.flaky.5xx',
    'slack|T1|chat.postMessage',
    [0.197528150359068, 0.924707037708671, 0.370487489933786, 0.834641996968399, 0.762642590493316],
  ],
  [
    '42',
    'slack.flaky.5xx',
    'slack|T1|conversations.history',
    [0.015868798559712, 0.610332555086205, 0.362279028631361, 0.125725723474677, 0.317986902647191],
  ],
  [
    '7',
    'okta.429',
    'okta|acme|GET /api/v1/users/{userId}',
    [0.397428284835421, 0.283721396680373, 0.073682566892366, 0.899644662633116, 0.153615635273201],
  ],
]

test.each(VECTORS)('draws of seed %s, fault %s, stream %s are the golden ones', (seed, fault, key, values) => {
  for (const [at, value] of values.entries()) expect(draw(seed, fault, key, at + 1)).toBeCloseTo(value, 14)
})

test('200,000 draws stay within the bounds of a fair die', () => {
  const [count, p] = [200_000, 0.05]
  let hits = 0
  for (let n = 1; n <= count; n++) if (draw('42', 'bounds', 'a|b|c', n) < p) hits++
  // 99.9 % of all fair dice are within 3.29 standard deviations.
  expect(Math.abs(hits - count * p)).toBeLessThan(3.29 * Math.sqrt(count * p * (1 - p)))
})
