import { createPrivateKey, createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto'
import { primeOf } from './prime.ts'

const E = 65_537n
const PRIME_BITS = 1024

export interface RsaKey {
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
  /** The public half: `e` and `n`, as a JWK writes them. */
  readonly e: string
  readonly n: string
}

/** Pairs made by this process: they follow from their material, and take some 0.1 s each. */
const made = new Map<string, RsaKey>()

/** The RSA key pair of 2048 bits that `material` fixes: universes of one seed have the same keys, and need not keep them. */
export function rsaKey(material: string): RsaKey {
  const known = made.get(material)
  if (known) return known
  const fresh = make(material)
  made.set(material, fresh)
  return fresh
}

function make(material: string): RsaKey {
  const fits = (prime: bigint) => (prime - 1n) % E !== 0n
  const p = primeOf(`${material}/p`, PRIME_BITS, fits)
  const q = primeOf(`${material}/q`, PRIME_BITS, (prime) => prime !== p && fits(prime))
  const d = inverse(E, (p - 1n) * (q - 1n))
  const numbers = { n: p * q, e: E, d, p, q, dp: d % (p - 1n), dq: d % (q - 1n), qi: inverse(q, p) }
  const jwk = { kty: 'RSA', ...Object.fromEntries(Object.entries(numbers).map(([name, n]) => [name, base64url(n)])) }
  const privateKey = createPrivateKey({ key: jwk as JsonWebKey, format: 'jwk' })
  return { privateKey, publicKey: createPublicKey(privateKey), e: base64url(E), n: base64url(p * q) }
}

/** The number that times `value` leaves 1 over `modulus` (extended Euclid). */
function inverse(value: bigint, modulus: bigint): bigint {
  let [r0, r1, t0, t1] = [modulus, value % modulus, 0n, 1n]
  while (r1 !== 0n) {
    const quotient = r0 / r1
    ;[r0, r1, t0, t1] = [r1, r0 - quotient * r1, t1, t0 - quotient * t1]
  }
  return t0 < 0n ? t0 + modulus : t0
}

function base64url(number: bigint): string {
  const hex = number.toString(16)
  return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex').toString('base64url')
}
