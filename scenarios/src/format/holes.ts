/** What the holes of a scenario are filled with: nested values by name. */
export type Names = Readonly<Record<string, unknown>>

const HOLE = /\{([a-zA-Z_][\w-]*(?:\.[\w@-]+)*)\}/g

/** A value with all its holes filled: a text that is nothing but one hole becomes the value itself. Throws for a name nobody gave. */
export function fill<T>(value: T, names: Names): T {
  return walk(value, (text) => {
    const whole = /^\{([a-zA-Z_][\w-]*(?:\.[\w@-]+)*)\}$/.exec(text)
    if (whole) return lookUp(whole[1] as string, names)
    return text.replace(HOLE, (_, path) => String(lookUp(path, names)))
  }) as T
}

/** The names that a value's holes ask for, each with the path at which it stands. */
export function* holesOf(
  value: unknown,
  path: readonly PropertyKey[] = [],
): Generator<{ hole: string; path: PropertyKey[] }> {
  if (typeof value === 'string')
    for (const [, hole] of value.matchAll(HOLE)) yield { hole: hole as string, path: [...path] }
  else if (Array.isArray(value)) for (const [n, item] of value.entries()) yield* holesOf(item, [...path, n])
  else if (value && typeof value === 'object')
    for (const [key, item] of Object.entries(value)) yield* holesOf(item, [...path, key])
}

function walk(value: unknown, text: (value: string) => unknown): unknown {
  if (typeof value === 'string') return text(value)
  if (Array.isArray(value)) return value.map((item) => walk(item, text))
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, text)]))
  return value
}

function lookUp(path: string, names: Names): unknown {
  const value = find(path.split('.'), names)
  if (value === undefined) throw new Error(`nothing is called {${path}}`)
  return value
}

/** A name may hold dots itself (`priya.sharma`): the longest that is there is meant. */
function find(steps: readonly string[], value: unknown): unknown {
  if (steps.length === 0) return value
  if (!value || typeof value !== 'object') return undefined
  for (let taken = steps.length; taken > 0; taken--) {
    const name = steps.slice(0, taken).join('.')
    if (!Object.hasOwn(value, name)) continue
    const found = find(steps.slice(taken), (value as Names)[name])
    if (found !== undefined) return found
  }
  return undefined
}
