import { isDeepStrictEqual } from 'node:util'
import type { Amount } from '../format/schema.ts'

/** Whether a number is as many as was asked for. */
export function isAmount(count: number, amount: Amount): boolean {
  if (typeof amount === 'number') return count === amount
  return count >= (amount['at least'] ?? 0) && count <= (amount['at most'] ?? Number.POSITIVE_INFINITY)
}

export function amountInWords(amount: Amount): string {
  if (typeof amount === 'number') return String(amount)
  const { 'at least': least, 'at most': most } = amount
  return [least !== undefined && `at least ${least}`, most !== undefined && `at most ${most}`]
    .filter(Boolean)
    .join(' and ')
}

/** Whether a value has all that is wanted: objects may hold more, lists are as long and in order. */
export function holds(value: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted))
    return Array.isArray(value) && value.length === wanted.length && wanted.every((item, n) => holds(value[n], item))
  if (wanted && typeof wanted === 'object')
    return (
      !!value &&
      typeof value === 'object' &&
      Object.entries(wanted).every(([key, inner]) => holds((value as Record<string, unknown>)[key], inner))
    )
  return isDeepStrictEqual(value, wanted)
}

/** The value at a dotted path; a number steps into a list. */
export function at(value: unknown, path: string): unknown {
  if (path === '') return value
  const [step, ...rest] = path.split('.')
  if (!value || typeof value !== 'object') return undefined
  return at((value as Record<string, unknown>)[step as string], rest.join('.'))
}

/** A pattern with `*` for any characters, as a test. */
export function like(pattern: string): (text: string) => boolean {
  const expression = new RegExp(`^${pattern.split('*').map(escaped).join('.*')}$`)
  return (text) => expression.test(text)
}

const escaped = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
