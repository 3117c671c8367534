import { hash } from 'node:crypto'

const SEPARATOR = '\u001f'

/** A number from 0 to below 1 that follows from these four alone: SHA-256, its first 53 bits. */
export function draw(seed: string, fault: string, stream: string, n: number): number {
  const bytes = hash('sha256', [seed, fault, stream, n].join(SEPARATOR), 'buffer') as Buffer
  const high = bytes.readUInt32BE(0)
  const low = bytes.readUInt32BE(4)
  return (high * 2 ** 21 + (low >>> 11)) / 2 ** 53
}
