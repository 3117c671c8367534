import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Tape } from '../tape/tape.ts'

/** Why a proposal was refused, by a hash of it and of all that this rests on. */
export interface Tried {
  get(key: string): string | undefined
  add(key: string, why: string): void
}

/** Remembers for as long as the process lives. */
export const forgetful = (): Tried => {
  const known = new Map<string, string>()
  return { get: (key) => known.get(key), add: (key, why) => void known.set(key, why) }
}

/** Remembers in a file of one JSON object a line. A line that was cut short is as if it had not been written. */
export function triedIn(file: string): Tried {
  const known = new Map<string, string>()
  for (const line of existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []) {
    const one = read(line)
    if (one) known.set(one.key, one.why)
  }
  mkdirSync(dirname(file), { recursive: true })
  return {
    get: (key) => known.get(key),
    add(key, why) {
      known.set(key, why)
      appendFileSync(file, `${JSON.stringify({ key, why })}\n`)
    },
  }
}

function read(line: string): { key: string; why: string } | undefined {
  try {
    const { key, why } = JSON.parse(line)
    return typeof key === 'string' && typeof why === 'string' ? { key, why } : undefined
  } catch {
    return undefined
  }
}

/** What recordings say, whatever they are called by a path. */
export const basisOf = (tapes: readonly Tape[], corpus: readonly Tape[] = []): string =>
  hashOf([...tapes, ...corpus].map(({ name, entries }) => [name, entries]))

/** A check, and the recordings of the run in which it was made. */
export interface Checking {
  /** The command. */
  readonly check: string
  readonly tapes: readonly Tape[]
  readonly corpus?: readonly Tape[]
}

/** Remembers that a check did not pass with these entries, so that they are not proposed to it again. */
export function takeBack(tried: Tried, entries: readonly object[], { check, tapes, corpus }: Checking): void {
  tried.add(takenBack(entries, check, basisOf(tapes, corpus)), `taken back: the check breaks with it (${check})`)
}

/** Of what entries change: their reasons and evidence are another matter, and so is what was accepted beside them. */
export const takenBack = (entries: readonly object[], check: string, basis: string): string =>
  hashOf(
    'taken back',
    entries.map((one) => ({ ...one, why: undefined, evidence: undefined })),
    check,
    basis,
  )

/** The same parts have the same hash, whatever the order of their members. */
export const hashOf = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts, sorted)).digest('hex').slice(0, 24)

const sorted = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value
