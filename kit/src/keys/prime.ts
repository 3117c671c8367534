import { checkPrimeSync, hash } from 'node:crypto'

/** Odd primes below this sieve candidates before they are tested in earnest. */
const SIEVE = 16_384

const SMALL = smallPrimes(SIEVE)

function smallPrimes(below: number): number[] {
  const composite = new Uint8Array(below)
  const primes: number[] = []
  for (let n = 3; n < below; n += 2) {
    if (composite[n]) continue
    primes.push(n)
    for (let multiple = n * n; multiple < below; multiple += 2 * n) composite[multiple] = 1
  }
  return primes
}

/**
 * The first prime at or after a number that `material` fixes: node's own generator takes no seed.
 * @param bits its size, a multiple of 256; the two highest bits are set, so that a product of two has twice as many
 * @param fits what else it must be good for
 */
export function primeOf(material: string, bits: number, fits: (prime: bigint) => boolean): bigint {
  const start = startOf(material, bits)
  const rests = SMALL.map((prime) => Number(start % BigInt(prime)))
  for (let step = 0; ; step += 2) {
    if (SMALL.some((prime, i) => ((rests[i] as number) + step) % prime === 0)) continue
    const candidate = start + BigInt(step)
    if (fits(candidate) && checkPrimeSync(candidate)) return candidate
  }
}

function startOf(material: string, bits: number): bigint {
  const blocks = Array.from({ length: bits / 256 }, (_, block) => hash('sha256', `${material}#${block}`, 'hex'))
  return BigInt(`0x${blocks.join('')}`) | (3n << BigInt(bits - 2)) | 1n
}
