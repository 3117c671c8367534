import { existsSync, globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Twin } from '@dtu/kit'
import { contractOf } from '@dtu/kit/contract'
import { OperatorError } from '@dtu/kit/errors'
import { schemaPointer } from '@dtu/kit/http/drift'
import type { Sighting } from '@dtu/kit/http/ledger'
import { type Evidence, hashOf, mapped, NOBODY, type Seen } from './evidence.ts'

/** What a run of tests left: which ran, and what they saw. */
export interface Run {
  readonly passed: ReadonlySet<string>
  readonly failed: ReadonlySet<string>
  readonly sightings: readonly Sighting[]
}

type Line = Sighting & { readonly failed?: string }

/** Reads the folder that `DTU_EVIDENCE` named. */
export function readRun(folder: string): Run {
  const files = existsSync(folder) ? globSync('*.jsonl', { cwd: folder }) : []
  if (files.length === 0)
    throw new OperatorError('no_evidence', `no test has left anything in ${folder}`, {
      hint: 'run them with: DTU_EVIDENCE=<folder> npm test',
    })
  const lines = files.flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n').flatMap(lineOf))
  const failed = new Set(lines.filter((line) => line.failed !== undefined).map(({ test }) => test))
  const passed = new Set(lines.map(({ test }) => test).filter((test) => !failed.has(test)))
  const sightings = lines.filter(({ test, operation }) => operation !== undefined && passed.has(test))
  return { passed, failed, sightings }
}

/** A process that was killed may have written half of its last line. */
function lineOf(text: string): Line[] {
  try {
    return text === '' ? [] : [JSON.parse(text)]
  } catch {
    return []
  }
}

/**
 * The evidence with what a run's tests saw in the place of what they saw before. Tests that did not run keep what they have;
 * those that failed, or are gone from the repository at `root`, lose it.
 */
export function gathered(twin: Twin, known: Evidence, run: Run, root: string): Evidence {
  const again = new Set([...run.passed, ...run.failed])
  const isThere = (file: string) => existsSync(resolve(root, file))
  const stays = (file: string) => !again.has(file) && isThere(file)
  const operations = new Map(
    Object.entries(known.operations).map(([operation, seen]) => [operation, without(seen, stays)]),
  )
  const kept = Object.entries(known.tests).filter(([file]) => stays(file))
  const tests = new Map(kept)
  const own = run.sightings.filter((sighting) => sighting.twin === twin.name && sighting.success)
  for (const sighting of own.filter(({ test }) => isThere(test))) {
    const { operation, test } = sighting
    const before = operations.get(operation) ?? NOBODY
    const after = withSighting(before, sighting, hasSchema(twin, operation))
    if (after === before) continue
    operations.set(operation, after)
    tests.set(test, tests.get(test) ?? hashOf(readFileSync(resolve(root, test))))
  }
  return { tests: Object.fromEntries(tests), tapes: known.tapes, operations: seenBySome(operations) }
}

const without = (seen: Seen, stays: (file: string) => boolean): Seen => ({
  ...seen,
  sdk: named(mapped(seen.sdk, (files) => files.filter(stays))),
  schema: seen.schema.filter(stays),
})

const named = (sdk: Readonly<Record<string, readonly string[]>>): Seen['sdk'] =>
  Object.fromEntries(Object.entries(sdk).filter(([, files]) => files.length > 0))

function withSighting(seen: Seen, { agent, checked, test }: Sighting, isDescribed: boolean): Seen {
  const name = sdkOf(agent)
  const isNew = name !== undefined && !seen.sdk[name]?.includes(test)
  const isHeld = checked && isDescribed && !seen.schema.includes(test)
  if (!isNew && !isHeld) return seen
  return {
    ...seen,
    ...(isNew && { sdk: { ...seen.sdk, [name]: [...(seen.sdk[name] ?? []), test] } }),
    ...(isHeld && { schema: [...seen.schema, test] }),
  }
}

/** Operations that nobody saw are left out. */
export const seenBySome = (operations: ReadonlyMap<string, Seen>): Record<string, Seen> =>
  Object.fromEntries([...operations].filter(([, seen]) => isSeen(seen)))

const isSeen = ({ sdk, schema, tape, refusal }: Seen): boolean =>
  Object.keys(sdk).length + schema.length + tape.length + refusal.length > 0

/** Whether the contract says what a success looks like: where it does not, conforming to it says nothing. */
export function hasSchema(twin: Twin, operation: string): boolean {
  const spec = contractOf(twin).operations.get(operation)
  return spec !== undefined && schemaPointer(spec, spec.success ?? 200) !== undefined
}

/** Clients that are no vendor's: what they call, they do not witness. Browsers are all of theirs at once. */
const COMMON =
  /^(node|nodejs|undici|axios|node-fetch|got|curl|wget|python|python-requests|go-http-client|bun|deno|fetch|jsdom|mozilla|applewebkit|gecko|(headless)?chrome|safari|firefox|-|)$/i

/** The product that a `User-Agent` names first and that is no common client: `acme-sdk/8.2.0 (x) node/24` is `acme-sdk`. */
export function sdkOf(agent: string): string | undefined {
  const products = agent.replaceAll(/\([^)]*\)/g, ' ').split(/\s+/)
  return products.map((product) => product.replace(/\/[^/]*$/, '')).find((product) => !COMMON.test(product))
}
