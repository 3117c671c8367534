import { type Document, isMap, isNode, LineCounter, parseDocument } from 'yaml'
import { type Problem, pointerOf } from './problem.ts'

const MAX_CHARACTERS = 1_000_000

/** A profile's text with the place of each of its parts. */
export class Source {
  readonly file: string
  readonly #lines = new LineCounter()
  readonly #document: Document

  constructor(text: string, file: string) {
    this.file = file
    const whole = text.length <= MAX_CHARACTERS
    this.#document = parseDocument(whole ? text : '', { lineCounter: this.#lines, logLevel: 'silent' })
    if (!whole) this.#tooLong = `is longer than ${MAX_CHARACTERS} characters`
  }

  #tooLong: string | undefined

  /** What is no YAML at all. */
  errors(): Problem[] {
    if (this.#tooLong) return [this.problem([], this.#tooLong)]
    return this.#document.errors.map((error) => ({
      severity: 'error',
      message: (error.message.split('\n', 1)[0] as string).replace(/ at line \d+, column \d+:?$/, ''),
      pointer: '',
      ...this.#at(error.pos[0]),
    }))
  }

  /** The profile as plain values. Throws for references that would grow without end. */
  value(): unknown {
    return named(this.#document.toJS({ maxAliasCount: 50 }), 0)
  }

  problem(
    path: readonly PropertyKey[],
    message: string,
    more: { hint?: string | undefined; severity?: Problem['severity'] } = {},
  ): Problem {
    return { severity: 'error', ...more, message, pointer: pointerOf(path), ...this.#at(this.#offset(path)) }
  }

  #at(offset: number): { file: string; line: number; column: number } {
    const { line, col } = this.#lines.linePos(Math.max(0, offset))
    return { file: this.file, line: Math.max(1, line), column: Math.max(1, col) }
  }

  /** Where a part begins; where it is absent, the nearest part around it. */
  #offset(path: readonly PropertyKey[]): number {
    for (let depth = path.length; depth >= 0; depth--) {
      const node = this.#node(path.slice(0, depth))
      if (node === undefined) continue
      return node
    }
    return 0
  }

  #node(path: readonly PropertyKey[]): number | undefined {
    const key = path.at(-1)
    const parent = path.length > 0 ? this.#get(path.slice(0, -1)) : undefined
    if (isMap(parent)) {
      const pair = parent.items.find(({ key: name }) => String(isNode(name) ? name.toJSON() : name) === String(key))
      if (isNode(pair?.key)) return pair.key.range?.[0]
    }
    const node = this.#get(path)
    return isNode(node) ? node.range?.[0] : undefined
  }

  #get(path: readonly PropertyKey[]): unknown {
    return this.#document.getIn(path as unknown[], true)
  }
}

/** YAML reads a bare `null` as no name at all: here it is the name it looks like. */
function named(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null || depth > 100) return value
  if (Array.isArray(value)) return value.map((item) => named(item, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name === '' ? 'null' : name, named(item, depth + 1)]),
  )
}
