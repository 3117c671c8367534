import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Tally } from './tally.ts'

/** Who has seen an operation of a twin succeed. Gathered from journals, never written by hand. */
export interface Evidence {
  /** Client libraries by operation, as they name themselves. */
  readonly sdk: Readonly<Record<string, readonly string[]>>
  /** Recorded calls that were played against the twin and answered with a success, by operation. */
  readonly tape: Readonly<Record<string, number>>
}

const NONE: Evidence = { sdk: {}, tape: {} }
/** Clients that are no vendor's: what they call, they do not witness. */
const COMMON =
  /^(node|undici|axios|node-fetch|got|curl|wget|mozilla|python|python-requests|go-http-client|bun|deno|fetch|-|\(.*)$/i

const fileOf = (twin: string) => fileURLToPath(new URL(`../../../twins/${twin}/spec/evidence.json`, import.meta.url))

export function readEvidence(twin: string): Evidence {
  const file = fileOf(twin)
  return existsSync(file) ? { ...NONE, ...JSON.parse(readFileSync(file, 'utf8')) } : NONE
}

export function writeEvidence(twin: string, evidence: Evidence): string {
  const file = fileOf(twin)
  writeFileSync(file, `${JSON.stringify({ sdk: sorted(evidence.sdk), tape: sorted(evidence.tape) }, null, 1)}\n`)
  return file
}

/** What journals add: successes of client libraries in `tallies`, of whoever played tapes in `tapes`. */
export function witnessed(known: Evidence, tallies: readonly Tally[], tapes: readonly Tally[]): Evidence {
  const sdk = new Map(Object.entries(known.sdk).map(([operation, names]) => [operation, new Set(names)]))
  for (const { operation, agent, successes } of tallies) {
    const name = successes > 0 ? sdkOf(agent) : undefined
    if (name) sdk.set(operation, (sdk.get(operation) ?? new Set()).add(name))
  }
  const tape = new Map<string, number>()
  for (const { operation, successes } of tapes)
    if (successes > 0) tape.set(operation, (tape.get(operation) ?? 0) + successes)
  return {
    sdk: Object.fromEntries([...sdk].map(([operation, names]) => [operation, [...names].toSorted()])),
    tape: tapes.length > 0 ? { ...known.tape, ...Object.fromEntries(tape) } : known.tape,
  }
}

/** The product that a `User-Agent` names first and that is no common client: `acme-sdk/8.2.0 node/24` is `acme-sdk`. */
function sdkOf(agent: string | null): string | undefined {
  const products = (agent ?? '').split(/\s+/).map((product) => product.replace(/\/[^/]*$/, ''))
  return products.find((product) => product !== '' && !COMMON.test(product))
}

const sorted = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)))
