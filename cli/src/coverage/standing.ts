import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Twin } from '@dtu/kit'
import { contractOf } from '@dtu/kit/contract'
import { type Evidence, hashOf, mapped, ROOT, readEvidence, type Seen } from './evidence.ts'

export interface Present {
  readonly now: Date
  /** Hashes of the recordings at hand; all that the evidence names are taken to exist when left out. */
  readonly tapes?: ReadonlySet<string> | undefined
  /** Of the repository; this one's when left out. */
  readonly root?: string
}

/** Evidence whose witnesses are still there, and what recordings have shown whose day has passed. */
export interface Standing {
  readonly evidence: Evidence
  /** Operations of which recordings prove nothing any more, with how many did. */
  readonly unproven: Readonly<Record<string, number>>
}

/** What is left of a twin's evidence without tests that are gone, recordings that are gone, and those that have expired. */
export function standing(twin: string, { now, tapes, root = ROOT }: Present): Standing {
  const evidence = readEvidence(twin, root)
  const tests = new Set(Object.keys(evidence.tests).filter((file) => existsSync(resolve(root, file))))
  const isThere = (hash: string) => tapes === undefined || tapes.has(hash)
  const isExpired = (hash: string) => {
    const expires = evidence.tapes[hash]
    return typeof expires === 'string' && new Date(expires) < now
  }
  const proves = (hash: string) => isThere(hash) && !isExpired(hash)
  const unproven = mapped(
    evidence.operations,
    ({ tape, refusal }) => new Set([...tape, ...refusal].filter((hash) => isThere(hash) && isExpired(hash))).size,
  )
  const operations = mapped(
    evidence.operations,
    (seen): Seen => ({
      sdk: Object.fromEntries(
        Object.entries(mapped(seen.sdk, (files) => files.filter((file) => tests.has(file)))).filter(
          ([, files]) => files.length > 0,
        ),
      ),
      schema: seen.schema.filter((file) => tests.has(file)),
      tape: seen.tape.filter(proves),
      refusal: seen.refusal.filter(proves),
    }),
  )
  return { evidence: { ...evidence, operations }, unproven }
}

/** What makes committed evidence no longer current: one line each. */
export function stale(twin: Twin, { tapes, root = ROOT }: Present): string[] {
  const evidence = readEvidence(twin.name, root)
  const known = new Set([...contractOf(twin).operations.keys(), ...(twin.routes ?? []).map(({ id }) => id)])
  const tests = Object.entries(evidence.tests).flatMap(([file, hash]) => {
    const path = resolve(root, file)
    if (!existsSync(path)) return [`${file} is gone`]
    return hashOf(readFileSync(path)) === hash ? [] : [`${file} has changed since it ran`]
  })
  const gone = Object.keys(evidence.tapes).filter((hash) => tapes !== undefined && !tapes.has(hash))
  const unknown = Object.keys(evidence.operations).filter((operation) => !known.has(operation))
  return [
    ...tests,
    ...gone.map((hash) => `the recording ${hash} is gone`),
    ...unknown.map((operation) => `there is no operation ${operation}`),
  ]
}
