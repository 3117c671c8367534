import { OperatorError } from '@dtu/kit'

/** What an act is asked with: JSON. */
export type Wish = Readonly<Record<string, unknown>>

/** A text that has to be given. Throws with the names of what the act takes. */
export function need(wish: Wish, name: string, hint?: string): string {
  const value = text(wish, name)
  if (value === undefined || value === '') throw missing(name, hint)
  return value
}

export function text(wish: Wish, name: string): string | undefined {
  const value = wish?.[name]
  if (value === undefined || value === null) return undefined
  if (typeof value === 'object')
    throw new OperatorError('bad_input', `'${name}' has to be a text`, { hint: `got ${JSON.stringify(value)}` })
  return String(value)
}

export function bag(wish: Wish, name: string): Record<string, unknown> {
  const value = wish?.[name] ?? {}
  if (typeof value !== 'object' || Array.isArray(value))
    throw new OperatorError('bad_input', `'${name}' has to be an object`, { hint: `got ${JSON.stringify(value)}` })
  return value as Record<string, unknown>
}

export const missing = (name: string, hint?: string): OperatorError =>
  new OperatorError('missing_input', `'${name}' has to be given`, hint === undefined ? {} : { hint })

/** Nothing of that name: the hint lists what there is, as far as it is short. */
export const unknown = (code: string, what: string, given: string, there: readonly string[]): OperatorError =>
  new OperatorError(code, `there is no ${what} '${given}'`, {
    status: 404,
    hint: there.length === 0 ? `there is none at all` : `there are: ${there.slice(0, 20).join(', ')}`,
  })
