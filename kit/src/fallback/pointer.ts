export type Document = Record<string, unknown>

/** Steps of a field: a property name, or a JSON pointer where it starts with a slash. The empty text is the whole. */
export function steps(field: string): string[] {
  if (field === '') return []
  if (!field.startsWith('/')) return [field]
  return field
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

export function getAt(value: unknown, field: string): unknown {
  let at = value
  for (const step of steps(field)) {
    if (typeof at !== 'object' || at === null) return undefined
    at = (at as Document)[step]
  }
  return at
}

/** A copy with `value` at `field`; objects on the way are made where they are missing. `undefined` removes the member. */
export function withAt(whole: unknown, field: string, value: unknown): unknown {
  const [first, ...rest] = steps(field)
  if (first === undefined) return value
  const copy: Document =
    typeof whole === 'object' && whole !== null && !Array.isArray(whole) ? { ...(whole as Document) } : {}
  const inner =
    rest.length === 0
      ? value
      : withAt(copy[first], `/${rest.map((step) => step.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`, value)
  if (inner === undefined) delete copy[first]
  else Object.defineProperty(copy, first, { value: inner, enumerable: true, writable: true, configurable: true })
  return copy
}
