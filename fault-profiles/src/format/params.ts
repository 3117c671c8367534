import { DURATION } from '@dtu/kit/duration'
import { didYouMean } from './nearest.ts'
import type { Pack } from './schema.ts'

export type Values = Readonly<Record<string, string | number | boolean>>
type Declared = NonNullable<Pack['params']>

/** A fault of the values: reported at `path`. */
export interface Complaint {
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly hint?: string | undefined
}

const WHOLE = /^\$\{params\.(\w+)\}$/
const INSIDE = /\$\{params\.(\w+)\}/g

/** A profile with `${params.name}` filled in: a text that is nothing else becomes the parameter's value, of its type. */
export function fillIn(profile: unknown, values: Values): { filled: unknown; complaints: Complaint[] } {
  const complaints: Complaint[] = []
  const valueIn = (name: string, path: readonly PropertyKey[]) => {
    if (Object.hasOwn(values, name)) return values[name]
    complaints.push({ path, message: `there is no parameter '${name}'`, hint: didYouMean(name, Object.keys(values)) })
    return undefined
  }
  const walk = (part: unknown, path: readonly PropertyKey[], depth: number): unknown => {
    if (typeof part === 'string') {
      const whole = WHOLE.exec(part)?.[1]
      if (whole) return valueIn(whole, path) ?? part
      return part.replace(INSIDE, (text, name) => String(valueIn(name, path) ?? text))
    }
    if (typeof part !== 'object' || part === null || depth > 64) return part
    if (Array.isArray(part)) return part.map((item, at) => walk(item, [...path, at], depth + 1))
    return Object.fromEntries(
      Object.entries(part).map(([name, item]) => [
        name,
        path.length === 0 && name === 'params' ? item : walk(item, [...path, name], depth + 1),
      ]),
    )
  }
  return { filled: walk(profile, [], 0), complaints }
}

/** What the parameters are: the profile's own values, and those given instead. */
export function valuesOf(declared: Declared, given: Values): { values: Values; complaints: Complaint[] } {
  const complaints: Complaint[] = []
  const values: Record<string, string | number | boolean> = {}
  for (const [name, { default: own }] of Object.entries(declared)) values[name] = own
  for (const [name, value] of Object.entries(given)) {
    if (Object.hasOwn(declared, name)) values[name] = value
    else
      complaints.push({
        path: ['params'],
        message: `there is no parameter '${name}'`,
        hint: didYouMean(name, Object.keys(declared)) ?? `there are: ${Object.keys(declared).join(', ') || 'none'}`,
      })
  }
  for (const [name, param] of Object.entries(declared)) {
    const wrong = wrongWith(values[name], param)
    if (wrong) complaints.push({ path: ['params', name], message: `'${name}' ${wrong}` })
  }
  return { values, complaints }
}

function wrongWith(value: unknown, { type, min, max }: Declared[string]): string | undefined {
  if (type === 'duration')
    return typeof value === 'number' || (typeof value === 'string' && DURATION.test(value))
      ? undefined
      : 'is no duration'
  if (typeof value !== type) return `is no ${type}`
  if (typeof value !== 'number') return undefined
  if (min !== undefined && value < min) return `is ${value}, and less than ${min}`
  if (max !== undefined && value > max) return `is ${value}, and more than ${max}`
  return undefined
}
