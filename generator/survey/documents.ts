import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Check } from './outcome.ts'

/** An API document in an npm package. */
export interface Listed {
  readonly package: string
  /** Within the package. */
  readonly path: string
  /** 0: chosen, for its style; else the number of the draw, at random, at most a few of one publisher. */
  readonly draw: number
}

/** What came of a draw the first time it was walked, before anything was done about it: passes and total. */
export type Blind = Readonly<{ draw: number; day: string }> &
  Readonly<Partial<Record<Check, readonly [number, number]>>>

export const BLIND = JSON.parse(readFileSync(new URL('blind.json', import.meta.url), 'utf8')) as Blind[]

export const DOCUMENTS = JSON.parse(readFileSync(new URL('documents.json', import.meta.url), 'utf8')) as Listed[]

export const titleOf = (listed: Listed): string =>
  `${listed.package} ${listed.path.replace(/^(api|generated|dist)\//, '')}`

/**
 * Where a document is in a folder that packages were installed into.
 * @throws Error that says what to install
 */
export function fileOf(folder: string, listed: Listed): string {
  const places = [join(folder, 'node_modules'), folder].map((base) => join(base, listed.package, listed.path))
  const found = places.find((place) => existsSync(place))
  if (found !== undefined) return found
  const packages = [...new Set(DOCUMENTS.map((one) => one.package))].join(' ')
  throw new Error(
    `${folder} has no ${listed.package}/${listed.path}\n  hint: npm install --prefix ${folder} ${packages}`,
  )
}
