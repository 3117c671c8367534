import { createHmac } from 'node:crypto'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
/** Seconds that a code is shown. */
export const STEP = 30

/** Base32 (RFC 4648, 6) read; what is no letter of it is passed over. */
function bytesOf(base32: string): Buffer {
  const bits = [...base32.toUpperCase()]
    .map((letter) => ALPHABET.indexOf(letter))
    .filter((value) => value >= 0)
    .map((value) => value.toString(2).padStart(5, '0'))
    .join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}

/** The code of a counter (RFC 4226, 5.3): six digits. */
export function hotp(secret: string, counter: number): string {
  const message = Buffer.alloc(8)
  message.writeBigUInt64BE(BigInt(counter))
  const digest = createHmac('sha1', bytesOf(secret)).update(message).digest()
  const offset = (digest.at(-1) as number) & 0xf
  return String((digest.readUInt32BE(offset) & 0x7fff_ffff) % 1_000_000).padStart(6, '0')
}

/** The time step a moment is in. `at` in milliseconds. */
export const stepAt = (at: number): number => Math.floor(at / 1000 / STEP)

/** The step whose code this is: now, or one before or after, as clocks differ (RFC 6238, 5.2); undefined for none. */
export const matchingStep = (secret: string, code: string, at: number): number | undefined =>
  [0, -1, 1].map((shift) => stepAt(at) + shift).find((step) => hotp(secret, step) === code)
