import type { Cause } from './problem.ts'
import type { NumberRule, StringRule } from './rules/rule.ts'
import * as wording from './wording.ts'

/** The first bound that a value breaks, in the engine's order: type, list, pattern, format, longest, shortest. */
export function brokenString(rule: StringRule, value: unknown): Cause | undefined {
  const { listed, pattern, format, min, max } = rule
  if (typeof value !== 'string') return wording.notString
  if (listed && !listed.includes(value)) return wording.notListed(listed)
  if (pattern && !pattern.test(value)) return wording.notMatching(pattern.source)
  if (format && !isDate(value)) return wording.notFormatted(format)
  // Code points are counted only where UTF-16 units are too many.
  if (max !== undefined && value.length > max && [...value].length > max) return wording.tooLong(max)
  if (min !== undefined && value.length < min) return wording.tooShort(min)
  return undefined
}

/** As PHP's createFromFormat('Y-m-d') does, days that overflow their month pass. */
const isDate = (value: string): boolean => /^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])$/.test(value)

export function brokenNumber(rule: NumberRule, value: unknown): Cause | undefined {
  if (rule.whole && !Number.isInteger(value)) return wording.notInteger
  if (typeof value !== 'number') return wording.notNumber
  if (rule.max !== undefined && value > rule.max) return wording.tooHigh(rule.max)
  if (rule.min !== undefined && value < rule.min) return wording.tooLow(rule.min)
  return undefined
}

export const brokenFlag = (_rule: unknown, value: unknown): Cause | undefined =>
  typeof value === 'boolean' ? undefined : wording.notFlag
