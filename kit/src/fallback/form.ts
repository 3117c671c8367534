import type { Document } from './pointer.ts'

const MOST_STEPS = 20

/**
 * Fields as forms nest them: `a[b]=1`, `a[]=1`, `a[0][b]=1`, and names that are repeated.
 * @param whole names that are no more than names, although they have brackets
 */
export function formFields(
  pairs: Iterable<readonly [string, string]>,
  whole: (name: string) => boolean = () => false,
): Document {
  const fields: Document = {}
  for (const [name, value] of pairs) add(fields, whole(name) ? [name] : stepsOf(name), value)
  return lists(fields) as Document
}

function stepsOf(name: string): string[] {
  const match = /^([^[\]]+)((?:\[[^[\]]*\])+)$/.exec(name)
  if (!match) return [name]
  const inner = [...(match[2] as string).matchAll(/\[([^[\]]*)\]/g)].map(([, step = '']) => step)
  return inner.length < MOST_STEPS ? [match[1] as string, ...inner] : [name]
}

function add(at: Document, [step = '', ...rest]: readonly string[], value: string): void {
  const key = step === '' ? String(Object.keys(at).length) : step
  const before = Object.hasOwn(at, key) ? at[key] : undefined
  if (rest.length > 0) {
    const inner = typeof before === 'object' && before !== null && !Array.isArray(before) ? (before as Document) : {}
    set(at, key, inner)
    add(inner, rest, value)
  } else if (before === undefined) set(at, key, value)
  else set(at, key, [...(Array.isArray(before) ? before : [before]), value])
}

function set(at: Document, key: string, value: unknown): void {
  Object.defineProperty(at, key, { value, enumerable: true, writable: true, configurable: true })
}

/** Members that are called 0, 1, 2 … make a list. */
function lists(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const entries = Object.entries(value).map(([name, inner]) => [name, lists(inner)] as const)
  if (entries.length > 0 && entries.every(([name], n) => name === String(n))) return entries.map(([, inner]) => inner)
  const made: Document = {}
  for (const [name, inner] of entries) set(made, name, inner)
  return made
}
