import { createHash } from 'node:crypto'

const FIRST_MS = 1000
const LONGEST_MS = 5 * 60_000

/**
 * How long to wait before attempt `n + 1`: twice as long each time, up to five minutes, spread over half of it, so that what
 * failed together does not come back together. The spread follows from the key: the same work waits the same.
 */
export function backoff(key: string, n: number): number {
  const whole = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(n, 20))
  const share = createHash('sha256').update(`${key}/${n}`).digest().readUInt32BE() / 2 ** 32
  return Math.ceil(whole * (1 + share / 2))
}
