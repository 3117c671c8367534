import type { SchemaProperty } from './types.ts'

const PATTERNS: Readonly<Record<string, RegExp>> = {
  email: /^[^@\s]+@[^@\s]+\.[^@\s.]+$/,
  uri: /^[a-z][a-z0-9+.-]*:\S+$/i,
  'country-code': /^[A-Z]{2}$/i,
  'language-code': /^[a-z]{2,3}([-_][A-Za-z0-9]{2,8})*$/,
  locale: /^[a-z]{2,3}([-_][A-Za-z0-9]{2,8})*$/i,
}

/** What is wrong with a value by its property's schema, in Okta's words; undefined when nothing is. */
export function formatProblem(property: SchemaProperty, value: unknown): string | undefined {
  if (!isOfType(property, value)) return 'The field has an invalid value'
  if (typeof value === 'string') return textProblem(property, value)
  if (typeof value === 'number') return numberProblem(property, value)
  if (Array.isArray(value)) return listProblem(property, value)
  return undefined
}

function isOfType({ type }: SchemaProperty, value: unknown): boolean {
  switch (type) {
    case 'string':
      return typeof value === 'string'
    case 'boolean':
      return typeof value === 'boolean'
    case 'integer':
      return Number.isInteger(value)
    case 'number':
      return typeof value === 'number'
    case 'array':
      return Array.isArray(value)
    default:
      return true
  }
}

function textProblem({ minLength, maxLength, format, ...property }: SchemaProperty, value: string): string | undefined {
  if (typeof minLength === 'number' && value.length < minLength)
    return `The field cannot be less than ${minLength} characters`
  if (typeof maxLength === 'number' && value.length > maxLength)
    return `The field cannot be more than ${maxLength} characters`
  const pattern = typeof format === 'string' ? PATTERNS[format] : undefined
  if (pattern && !pattern.test(value)) return 'Does not match required pattern'
  return isListed(property, value) ? undefined : 'The field has an invalid value'
}

function numberProblem(property: SchemaProperty, value: number): string | undefined {
  const { minimum, maximum } = property
  const outside = (typeof minimum === 'number' && value < minimum) || (typeof maximum === 'number' && value > maximum)
  return outside || !isListed(property, value) ? 'The field has an invalid value' : undefined
}

function listProblem({ items }: SchemaProperty, values: readonly unknown[]): string | undefined {
  const inner = (items ?? {}) as SchemaProperty
  return values.map((value) => formatProblem(inner, value)).find((problem) => problem !== undefined)
}

function isListed({ enum: listed, oneOf }: SchemaProperty, value: unknown): boolean {
  if (Array.isArray(listed)) return listed.includes(value)
  if (Array.isArray(oneOf)) return oneOf.some((choice) => (choice as { const?: unknown }).const === value)
  return true
}
