import { type Document, isMap, isNode, LineCounter, parseDocument } from 'yaml'

/** A place in a document: keys and indices from its root. */
export type Path = readonly PropertyKey[]

/** Where something stands, both from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

const MAX_CHARACTERS = 1_000_000
/** A few hundred aliases are a document, a million an attack. */
const MAX_ALIASES = 100
const MAX_DEPTH = 100

/** A YAML (or JSON) text with the place of each of its parts. */
export class Source {
  readonly #lines = new LineCounter()
  readonly #document: Document
  readonly #tooLong: boolean

  constructor(text: string) {
    this.#tooLong = text.length > MAX_CHARACTERS
    const options = { lineCounter: this.#lines, prettyErrors: false, logLevel: 'silent' as const, uniqueKeys: true }
    this.#document = parseDocument(this.#tooLong ? '' : text, options)
  }

  /** Why it is no YAML at all. */
  errors(): (Place & { readonly message: string })[] {
    if (this.#tooLong) return [{ line: 1, column: 1, message: `is longer than ${MAX_CHARACTERS} characters` }]
    return this.#document.errors.map(({ message, pos }) => ({ message, ...this.#placeOf(pos[0]) }))
  }

  /** As plain values. Throws for references that would grow without end. */
  value(): unknown {
    return named(this.#document.toJS({ maxAliasCount: MAX_ALIASES }), 0)
  }

  /** Where a value or its key begins. What is missing is missed where it should have been: in the nearest part around it. */
  at(path: Path, part: 'key' | 'value' = 'value'): Place {
    for (let length = path.length; length >= 0; length--) {
      const inner = path.slice(0, length)
      const offset = (part === 'key' ? this.#key(inner) : undefined) ?? this.#node(inner)
      if (offset !== undefined) return this.#placeOf(offset)
    }
    return this.#placeOf(0)
  }

  #placeOf(offset: number): Place {
    const { line, col } = this.#lines.linePos(Math.max(0, offset))
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }

  #key(path: Path): number | undefined {
    const parent = path.length > 0 ? this.#get(path.slice(0, -1)) : undefined
    if (!isMap(parent)) return undefined
    const wanted = String(path.at(-1))
    const pair = parent.items.find(({ key }) => String(isNode(key) ? key.toJSON() : key) === wanted)
    return isNode(pair?.key) ? pair.key.range?.[0] : undefined
  }

  #node(path: Path): number | undefined {
    const node = this.#get(path)
    return isNode(node) ? node.range?.[0] : undefined
  }

  #get(path: Path): unknown {
    return path.length === 0 ? this.#document.contents : this.#document.getIn(path as unknown[], true)
  }
}

/** YAML reads a bare `null` as no name at all: here it is the name it looks like. */
function named(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return value
  if (Array.isArray(value)) return value.map((item) => named(item, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name === '' ? 'null' : name, named(item, depth + 1)]),
  )
}
