import { readFileSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fail } from '../problem.ts'
import { Fence } from './fence.ts'
import { parse } from './parse.ts'

/** A text that was read, parsed on first use. */
export interface Document {
  /** Real path or URL: two spellings of one file are one document. */
  readonly key: string
  /** The path as it was given, for messages. */
  readonly path: string
  /** What it is called in reports and hints, whatever folder it is read from: relative to what was given. */
  readonly name: string
  readonly text: string
  readonly value: unknown
}

const MAX_BYTES = 100_000_000

/** All documents of one run: each read once, none from outside the fence. */
export class Library {
  readonly fence = new Fence()
  readonly #documents = new Map<string, Document>()

  /**
   * The document in a file inside the fence.
   * @returns undefined when the file is missing or outside
   */
  open(file: string, path: string, name: string): Document | undefined {
    const real = this.fence.inside(file)
    if (real === undefined || !statSync(real).isFile()) return undefined
    const known = this.#documents.get(real)
    if (known) return known
    if (statSync(real).size > MAX_BYTES)
      throw fail('too-large', `larger than ${MAX_BYTES / 1e6} MB`, { source: path }, 'split it, or name only its parts')
    return this.#add(real, path, name, readFileSync(real, 'utf8'))
  }

  /** Adds a document that was asked for as `url` and came from `from` after redirects: its own references begin there. */
  fetched(url: string, text: string, from = url): Document {
    const document = this.#documents.get(from) ?? this.#add(from, url, url, text)
    this.#documents.set(url, document)
    return document
  }

  /** The document that was fetched as this URL. */
  get(url: string): Document | undefined {
    return this.#documents.get(url)
  }

  /** What `reference` (the part before `#`) means inside `from`. */
  follow(reference: string, from: Document): Document | undefined {
    if (reference === '') return from
    const target = targetOf(reference, from.key)
    if (target === undefined) return undefined
    if (/^https?:/.test(target)) return this.#documents.get(target)
    return this.open(target, relativeName(reference, from.path), relativeName(reference, from.name))
  }

  #add(key: string, path: string, name: string, text: string): Document {
    let parsed: { value: unknown } | undefined
    const document: Document = {
      key,
      path,
      name,
      text,
      get value() {
        parsed ??= { value: parse(text, path) }
        return parsed.value
      },
    }
    this.#documents.set(key, document)
    return document
  }
}

/** The file or URL that a reference (the part before `#`) means in a document of this path or URL. */
export function targetOf(reference: string, base: string): string | undefined {
  try {
    const path = decodeURI(reference)
    if (/^https?:/.test(path)) return new URL(path).href
    if (/^https?:/.test(base)) return new URL(path, base).href
    if (/^file:/.test(path)) return fileURLToPath(path)
    return /^[a-z][a-z0-9+.-]+:/i.test(path) ? undefined : resolve(dirname(base), path)
  } catch {
    return undefined
  }
}

function relativeName(reference: string, from: string): string {
  const folder = from.includes('/') ? from.slice(0, from.lastIndexOf('/') + 1) : ''
  return folder + reference.replace(/^\.\//, '')
}
