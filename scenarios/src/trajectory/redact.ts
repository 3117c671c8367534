import { createHash } from 'node:crypto'
import type { Credentials } from '../world/names.ts'

/** What stands for a secret in what is written down: the same for the same secret, and another for another. */
export const standIn = (secret: string): string => `…${createHash('sha256').update(secret).digest('hex').slice(0, 8)}`

/** A text without secrets: what compares two of them comes to the same as before. */
export const hide = (text: string, secrets: readonly string[]): string =>
  secrets.reduce((rest, secret) => (rest.includes(secret) ? rest.replaceAll(secret, standIn(secret)) : rest), text)

/** A value without secrets. */
export function hidden<T>(value: T, secrets: readonly string[]): T {
  const text = JSON.stringify(value)
  return text !== undefined && secrets.some((secret) => text.includes(secret)) ? JSON.parse(hide(text, secrets)) : value
}

/** Credentials as they are written down: what stands for each in all else that is, and how it ends. */
export const shown = (credentials: Credentials, secrets: readonly string[]): Credentials =>
  Object.fromEntries(
    Object.entries(credentials).map(([twin, of]) => [
      twin,
      Object.fromEntries(
        Object.entries(of).map(([name, value]) => [name, `${written(value, secrets)}…${value.slice(-4)}`]),
      ),
    ]),
  )

/** What stands for a credential in bodies: itself where it was not written down. */
export const writtenAs = (credential: string): string => /^(.*….*)….*$/.exec(credential)?.[1] ?? credential

function written(value: string, secrets: readonly string[]): string {
  const text = hide(value, secrets)
  return text === value ? standIn(value) : text
}
