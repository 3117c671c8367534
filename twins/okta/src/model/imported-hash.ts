import { createHash, pbkdf2Sync } from 'node:crypto'
import { asText } from '../text.ts'

const DIGESTS: Readonly<Record<string, string>> = {
  'SHA-512': 'sha512',
  'SHA-256': 'sha256',
  'SHA-1': 'sha1',
  MD5: 'md5',
}

/** What may be brought along (developer.okta.com, Users API, "Create user with imported hashed password"). */
export const ALGORITHMS: readonly string[] = ['BCRYPT', 'PBKDF2', ...Object.keys(DIGESTS)]

/** Whether a password gives the hash that was brought along. `hash`: algorithm, value, salt, saltOrder, all base64. */
export function matchesImported(hash: Readonly<Record<string, unknown>>, password: string): boolean {
  if (hash.algorithm === 'PBKDF2') return derive(hash, password) === hash.value
  const digest = DIGESTS[asText(hash.algorithm)]
  // BCRYPT would need a function of its own: such a password never matches (FIDELITY.md).
  if (!digest) return false
  const salt = Buffer.from(asText(hash.salt ?? ''), 'base64')
  const bytes = Buffer.from(password)
  const parts = hash.saltOrder === 'POSTFIX' ? [bytes, salt] : [salt, bytes]
  return createHash(digest).update(Buffer.concat(parts)).digest('base64') === hash.value
}

const MOST_ROUNDS = 1_000_000

function derive(
  { salt, iterationCount, keySize, digestAlgorithm }: Readonly<Record<string, unknown>>,
  password: string,
): string {
  const rounds = Math.min(Math.max(Number(iterationCount) || 1, 1), MOST_ROUNDS)
  const digest = digestAlgorithm === 'SHA512_HMAC' ? 'sha512' : 'sha256'
  const length = Math.min(Math.max(Number(keySize) || 32, 1), 512)
  return pbkdf2Sync(password, Buffer.from(asText(salt ?? ''), 'base64'), rounds, length, digest).toString('base64')
}
