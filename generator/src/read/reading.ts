import type { Document, Library } from '../document/library.ts'
import { fragmentPointer, pointerOf, valueAt } from '../document/pointer.ts'
import type { Draft, Origin } from '../draft.ts'
import type { Problem } from '../problem.ts'

/** A place in a document while it is being read. */
export interface At {
  readonly document: Document
  readonly pointer: string
}

export interface Found {
  readonly value: unknown
  readonly at: At
}

export function below(at: At, ...segments: (string | number)[]): At {
  return { document: at.document, pointer: at.pointer + pointerOf(...segments) }
}

/** Problems found so far, with the document each is in so that lines can be looked up when they are shown. */
export interface Noted extends Problem {
  document?: Document
}

const MAX_NOTES = 2_000

/** The state of reading one source into a draft. */
export class Reading {
  readonly draft: Draft
  readonly library: Library
  readonly notes: Noted[]

  constructor(draft: Draft, library: Library, notes: Noted[]) {
    this.draft = draft
    this.library = library
    this.notes = notes
  }

  origin(at: At): Origin {
    return { source: at.document.name, pointer: at.pointer, by: 'document' }
  }

  warn(code: string, message: string, at: At): void {
    this.#note('warning', code, message, at)
  }

  error(code: string, message: string, at: At, hint?: string): void {
    this.#note('error', code, message, at, hint)
  }

  #note(severity: Problem['severity'], code: string, message: string, at: At, hint?: string): void {
    if (this.notes.length >= MAX_NOTES) return
    const place = { source: at.document.path, pointer: at.pointer }
    this.notes.push({ severity, code, message, place, document: at.document, ...(hint ? { hint } : {}) })
  }

  /**
   * Where a `$ref` leads, through further references. Reports and returns undefined when it leads nowhere, in circles, or
   * out of the documents that were given.
   */
  follow(reference: string, from: At): Found | undefined {
    const seen = new Set<string>()
    let at = from
    let next: string = reference
    for (;;) {
      const found = this.#step(next, at, from)
      if (!found) return undefined
      const inner = (found.value as { $ref?: unknown } | null)?.$ref
      if (typeof inner !== 'string') return found
      const key = `${found.at.document.key}#${found.at.pointer}`
      if (seen.has(key)) {
        this.error('circular-reference', `\`$ref: ${reference}\` only leads to itself`, from)
        return undefined
      }
      seen.add(key)
      at = found.at
      next = inner
    }
  }

  /** One step, without following what is found. */
  step(reference: string, from: At): Found | undefined {
    return this.#step(reference, from, from)
  }

  /** Whether a reference leads anywhere; nothing is reported. */
  leads(reference: string, from: At): boolean {
    const before = this.notes.length
    const found = this.#step(reference, from, from)
    this.notes.length = before
    return found !== undefined
  }

  #step(reference: string, at: At, from: At): Found | undefined {
    const hash = reference.indexOf('#')
    const file = hash < 0 ? reference : reference.slice(0, hash)
    const pointer = hash < 0 ? '' : fragmentPointer(reference.slice(hash + 1))
    const document = this.library.follow(file, at.document)
    if (!document) {
      const hint = 'references are followed only inside the folders and documents that were given; allow or add it'
      this.error('unresolved-reference', `\`$ref: ${reference}\` leads to no document that may be read`, from, hint)
      return undefined
    }
    const value = pointer === '' || pointer.startsWith('/') ? valueAt(document.value, pointer) : undefined
    if (value === undefined) {
      this.error('unresolved-reference', `\`$ref: ${reference}\`: nothing is at that place`, from)
      return undefined
    }
    return { value, at: { document, pointer } }
  }
}
