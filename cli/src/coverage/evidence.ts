import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Who has seen an operation of a twin. Gathered from runs of tests and of recordings, never written by hand. */
export interface Evidence {
  /** Test files from the root of the repository, each with the hash of what it was when it ran. */
  readonly tests: Readonly<Record<string, string>>
  /** Recordings by hash, each with the day after which it proves nothing, if it has one. */
  readonly tapes: Readonly<Record<string, string | null>>
  readonly operations: Readonly<Record<string, Seen>>
}

/** Each axis by itself: who would have to be lost for it to be empty. */
export interface Seen {
  /** Tests in which a client library saw it succeed, by the library's own name. */
  readonly sdk: Readonly<Record<string, readonly string[]>>
  /** Tests in which a reply was held against its schema and conformed. */
  readonly schema: readonly string[]
  /** Recordings with a success of it that the twin's reply cannot be told from. */
  readonly tape: readonly string[]
  /** Recordings with a refusal of it, the same. */
  readonly refusal: readonly string[]
}

export const NOBODY: Seen = { sdk: {}, schema: [], tape: [], refusal: [] }
const NONE: Evidence = { tests: {}, tapes: {}, operations: {} }

/** Of the repository. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

const fileOf = (twin: string, root: string): string => resolve(root, 'twins', twin, 'evidence.json')

/** The beginning of the SHA-256, enough to tell one file from another. */
export const hashOf = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 16)

/** Test files and recordings are numbered in the file, in the order they stand in. */
interface Written {
  readonly tests: readonly (readonly [file: string, hash: string])[]
  readonly tapes: readonly (readonly [hash: string, expires?: string])[]
  readonly operations: Readonly<Record<string, Numbered>>
}

interface Numbered {
  readonly sdk?: Readonly<Record<string, readonly number[]>>
  readonly schema?: readonly number[]
  readonly tape?: readonly number[]
  readonly refusal?: readonly number[]
}

/** @param root of the repository; this one's when left out */
export function readEvidence(twin: string, root = ROOT): Evidence {
  const file = fileOf(twin, root)
  if (!existsSync(file)) return NONE
  const { tests, tapes, operations } = JSON.parse(readFileSync(file, 'utf8')) as Written
  const test = (numbers: readonly number[] = []) => numbers.map((n) => tests[n]?.[0] as string)
  const tape = (numbers: readonly number[] = []) => numbers.map((n) => tapes[n]?.[0] as string)
  return {
    tests: Object.fromEntries(tests),
    tapes: Object.fromEntries(tapes.map(([hash, expires]) => [hash, expires ?? null])),
    operations: mapped(operations, ({ sdk = {}, schema, tape: tapes, refusal }) => ({
      sdk: mapped(sdk, test),
      schema: test(schema),
      tape: tape(tapes),
      refusal: tape(refusal),
    })),
  }
}

/** Writes it with an operation a line, so that what changed can be read, and returns the file's name. */
export function writeEvidence(twin: string, evidence: Evidence, root = ROOT): string {
  const file = fileOf(twin, root)
  const tests = sorted(evidence.tests)
  const tapes = sorted(evidence.tapes).map(([hash, expires]) => (expires === null ? [hash] : [hash, expires]))
  const test = numbering(tests.map(([name]) => name))
  const tape = numbering(tapes.map(([hash]) => hash as string))
  const operations = sorted(evidence.operations).map(([operation, { sdk, schema, tape: shown, refusal }]) => [
    operation,
    {
      ...(Object.keys(sdk).length > 0 && { sdk: Object.fromEntries(sorted(mapped(sdk, test))) }),
      ...(schema.length > 0 && { schema: test(schema) }),
      ...(shown.length > 0 && { tape: tape(shown) }),
      ...(refusal.length > 0 && { refusal: tape(refusal) }),
    },
  ])
  const lines = [
    `{"tests": ${eachLine(tests, '[]')},`,
    `"tapes": ${eachLine(tapes, '[]')},`,
    `"operations": {\n${operations.map(([name, seen]) => `${JSON.stringify(name)}: ${JSON.stringify(seen)}`).join(',\n')}\n}}`,
  ]
  writeFileSync(file, `${lines.join('\n')}\n`)
  return file
}

const eachLine = (rows: readonly unknown[], [open, close]: string): string =>
  `${open}${rows.map((row) => JSON.stringify(row)).join(',\n')}${close}`

const numbering =
  (names: readonly string[]) =>
  (chosen: readonly string[]): number[] =>
    chosen.map((name) => names.indexOf(name)).toSorted((a, b) => a - b)

const sorted = <T>(record: Readonly<Record<string, T>>): [string, T][] =>
  Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1))

export const mapped = <T, U>(record: Readonly<Record<string, T>>, of: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, of(value)]))
