import { invalid } from '../../errors/error.ts'
import type { Document } from '../../types.ts'

/** A member of a request's body as an object; empty where it is none. */
export const objectIn = (body: Document, name: string): Document => {
  const value = body[name]
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Document) : {}
}

export const textIn = (body: Document, name: string): string | undefined => {
  const value = body[name]
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

export const listIn = (body: Document, name: string): readonly string[] | undefined => {
  const value = body[name]
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined
}

/** Throws E0000001 about a text that was left out. */
export function required(body: Document, name: string): string {
  const text = textIn(body, name)
  if (text === undefined) throw invalid(name, `${name}: The field cannot be left blank`)
  return text
}

/** Without what is null or undefined: nothing was said about it. */
export const said = (body: Document): Document =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null && value !== undefined))

/** The defaults, and what was said about them, in the order of the defaults. An empty text says nothing. */
export const over = (defaults: Document, given: Document): Document => ({
  ...defaults,
  ...Object.fromEntries(Object.entries(given).map(([name, value]) => [name, value === '' ? null : value])),
})

/** Throws E0000001 about a text that is too long. */
export function within(text: string, name: string, most: number): string {
  if (text.length > most) throw invalid(name, `${name}: The field is too long`)
  return text
}
