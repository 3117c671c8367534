import { DIGITS, type IdFormat, LOWER, UPPER } from '@dtu/kit'

const HEX = 'abcdef0123456789'

/** Formats as recorded: an account is a number and a UUID, an API token begins with `ATATT3`. */
export const ids: Readonly<Record<string, IdFormat>> = {
  account: { alphabet: HEX, length: 32 },
  group: { alphabet: HEX, length: 32 },
  apiToken: { prefix: 'ATATT3', alphabet: `${UPPER}${LOWER}${DIGITS}-_`, length: 60 },
}

/** `712020:5b10ac8d-82e0-5b22-cc7d-4ef500000000` */
export const accountIdOf = (drawn: string): string =>
  `712020:${drawn.slice(0, 8)}-${drawn.slice(8, 12)}-${drawn.slice(12, 16)}-${drawn.slice(16, 20)}-${drawn.slice(20)}`
