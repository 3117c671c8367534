import { generateKeyPairSync } from 'node:crypto'

/**
 * RSA pairs of this process, PKCS #8 in PEM, by number. Making one takes a tenth of a second: universes that live side by side
 * share theirs, as the n-th of one is the n-th of another, and within a universe each key has a pair of its own.
 */
const pairs = new Map<number, string>()

export function pairOf(n: number): string {
  const known = pairs.get(n)
  if (known) return known
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
  pairs.set(n, pem)
  return pem
}
