export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

export const isRecord = (value: unknown): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isList = (value: unknown): value is readonly Json[] => Array.isArray(value)

/** The value, or undefined when the text is no JSON. Nothing at all is `null`. */
export function readJson(text: string | undefined): Json | undefined {
  if (!text) return null
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export const typeOf = (value: Json): string => (value === null ? 'null' : isList(value) ? 'array' : typeof value)
