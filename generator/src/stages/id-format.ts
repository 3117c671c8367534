import type { IdFormat } from '@dtu/kit/fallback/plan'
import type { Schema } from '../draft.ts'

const lower = 'abcdefghijklmnopqrstuvwxyz'
const upper = lower.toUpperCase()
const digits = '0123456789'
const hex = `${digits}abcdef`

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/**
 * What ids look like, from the schema's own rules first, then from examples.
 * @param said keywords of the property and of the path parameter
 */
export function formatFrom(said: readonly Schema[], examples: readonly string[]): IdFormat {
  if (said.some((keywords) => keywords.format === 'uuid' || keywords.format === 'guid')) return { kind: 'uuid' }
  for (const { pattern } of said) {
    const format = typeof pattern === 'string' ? fromPattern(pattern) : undefined
    if (format) return format
  }
  const max = Math.min(...said.map(({ maxLength }) => (typeof maxLength === 'number' ? maxLength : Infinity)))
  const min = Math.max(...said.map(({ minLength }) => (typeof minLength === 'number' ? minLength : 0)))
  const seen = examples.filter((example) => example.length >= min && example.length <= max)
  return fromExamples(seen) ?? { kind: 'text', prefix: '', alphabet: lower + digits, length: clamp(20, min, max) }
}

function clamp(wanted: number, min: number, max: number): number {
  return Math.max(1, Math.max(min, Math.min(wanted, max)))
}

/** `^usr_[0-9a-f]{24}$` and its like: a literal beginning and one run of one class. */
function fromPattern(pattern: string): IdFormat | undefined {
  const match = /^\^?(?:\()?([\w:.-]*?)(\[[^\]]+\]|\\d|\\w)(?:\{(\d+)(?:,(\d*))?\}|([+*]))\)?\$?$/.exec(pattern)
  if (!match) return /^\^?[[(]?0-9a-f.*-.*-.*-/i.test(pattern) ? { kind: 'uuid' } : undefined
  const alphabet = classAlphabet(match[2]!)
  if (!alphabet) return undefined
  const length = match[3] === undefined ? 16 : Math.max(1, Number(match[3]))
  if (alphabet === digits && !match[1]) return { kind: 'digits', first: 10 ** Math.min(length - 1, 14) }
  return { kind: 'text', prefix: match[1]!, alphabet, length }
}

function classAlphabet(text: string): string {
  if (text === '\\d') return digits
  const inside = text === '\\w' ? 'a-z0-9' : text.slice(1, -1)
  const ranges: [RegExp, string][] = [
    [/0-9|\\d/, digits],
    [/a-f(?!-)/, 'abcdef'],
    [/A-F(?!-)/, 'ABCDEF'],
    [/a-z|\\w/, lower],
    [/A-Z/, upper],
  ]
  return [...new Set(ranges.filter(([range]) => range.test(inside)).flatMap(([, letters]) => [...letters]))].join('')
}

function fromExamples(examples: readonly string[]): IdFormat | undefined {
  if (!examples.length) return undefined
  if (examples.every((example) => uuid.test(example))) return { kind: 'uuid' }
  if (examples.every((example) => /^\d{1,15}$/.test(example)))
    return { kind: 'digits', first: Number(`1${'0'.repeat(examples[0]!.length - 1)}`) }
  const prefix = prefixOf(examples)
  const rests = examples.map((example) => example.slice(prefix.length))
  const rest = rests.find((text) => text.length >= 4 && /^[A-Za-z0-9]+$/.test(text) && /\d/.test(text))
  return rest ? { kind: 'text', prefix, alphabet: alphabetOf(rest), length: rest.length } : undefined
}

/** `cus_9s6XKzkNRiz8i3` begins with `cus_`. Without a separator, what several examples share is taken. */
function prefixOf(examples: readonly string[]): string {
  const separated = /^([A-Za-z]+[_-])/.exec(examples[0]!)?.[1]
  if (separated && examples.every((example) => example.startsWith(separated))) return separated
  const distinct = [...new Set(examples)]
  if (distinct.length < 2) return ''
  let shared = 0
  while (
    distinct.every((example) => example[shared] !== undefined && example[shared] === distinct[0]![shared]) &&
    shared < 4
  )
    shared++
  return distinct[0]!.slice(0, shared)
}

function alphabetOf(text: string): string {
  if (/^[0-9a-f]+$/.test(text)) return hex
  if (/^[0-9A-F]+$/.test(text)) return hex.toUpperCase()
  return (/[a-z]/.test(text) ? lower : '') + (/[A-Z]/.test(text) ? upper : '') + digits
}
