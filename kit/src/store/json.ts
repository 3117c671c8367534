/** JSON text that is already written. As a property of a reply it is spliced in, not parsed and stringified again. */
export class RawJson {
  readonly text: string
  #looked: Map<string, boolean> | undefined

  constructor(text: string) {
    this.text = text
  }

  /** Whether the text holds a fragment. Remembered: a page that is kept is asked the same again at each reading. */
  has(fragment: string): boolean {
    this.#looked ??= new Map()
    let found = this.#looked.get(fragment)
    if (found === undefined) {
      found = this.text.includes(fragment)
      this.#looked.set(fragment, found)
    }
    return found
  }

  toJSON(): unknown {
    return JSON.parse(this.text)
  }
}

/** `JSON.stringify` that splices the RawJson properties of the outermost object. */
export function stringify(value: unknown): string {
  if (value instanceof RawJson) return value.text
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value)
  let spliced = false
  for (const name in value) if ((value as Record<string, unknown>)[name] instanceof RawJson) spliced = true
  return spliced ? splice(value as Record<string, unknown>) : JSON.stringify(value)
}

function splice(value: Record<string, unknown>): string {
  const parts: string[] = []
  for (const name of Object.keys(value)) {
    const inner = value[name]
    const text = inner instanceof RawJson ? inner.text : JSON.stringify(inner)
    if (text !== undefined) parts.push(`${JSON.stringify(name)}:${text}`)
  }
  return `{${parts.join(',')}}`
}
