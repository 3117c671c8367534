import { DIGITS, type IdFormat, LOWER, UPPER } from '@dtu/kit'

const URL_SAFE = `${UPPER}${LOWER}${DIGITS}-_`

/** Formats as recorded: a file has 44 characters and begins with 1, a folder 33, a shared drive or a root 19. */
export const ids: Readonly<Record<string, IdFormat>> = {
  file: { prefix: '1', alphabet: URL_SAFE, length: 43 },
  folder: { prefix: '1', alphabet: URL_SAFE, length: 32 },
  root: { prefix: '0A', alphabet: UPPER + LOWER + DIGITS, length: 11 },
  revision: { prefix: '0B', alphabet: UPPER + LOWER + DIGITS, length: 48 },
  upload: { prefix: 'AF', alphabet: URL_SAFE, length: 80 },
  permission: { alphabet: DIGITS, length: 20 },
  serviceKey: { alphabet: DIGITS, length: 21 },
  // `ya29.` and then letters (Google identity, "Using OAuth 2.0").
  // `1//0`, as `<digits>-<letters>.apps.googleusercontent.com` and `GOCSPX-` below, in Google's own examples and its console.
  refreshToken: { prefix: '1//0', alphabet: URL_SAFE, length: 99 },
  clientNumber: { alphabet: DIGITS, length: 12 },
  clientName: { alphabet: LOWER + DIGITS, length: 32 },
  clientSecret: { prefix: 'GOCSPX-', alphabet: URL_SAFE, length: 28 },
  accessToken: { prefix: 'ya29.a0', alphabet: URL_SAFE, length: 60 },
}
