import { expect, test } from 'vitest'
import { TAPES, there } from './tapes/recordings.ts'
import { type Result, replay } from './tapes/replay.ts'

if (!there) console.log(`skipped: the recordings are not at ${TAPES}`)

interface Share {
  readonly entries: number
  readonly status: number
  readonly strict: number
}

/** The share of recorded replies whose status, and of those whose every field, the twin gives today. */
const FLOORS: Readonly<Record<string, readonly [status: number, strict: number]>> = {
  all: [0.96, 0.89],
  self: [0.98, 0.92],
  'neg-self': [0.97, 0.91],
  'read-bound': [0.87, 0.74],
  seed: [0.46, 0.36],
  apps: [0.99, 0.91],
  policies: [1, 0.87],
  authorizationServers: [0.99, 0.93],
  idps: [1, 0.87],
  mappings: [0.96, 0.95],
  users: [0.99, 0.97],
  groups: [0.96, 0.93],
  meta: [0.93, 0.82],
  iam: [1, 0.97],
  org: [1, 0.64],
  brands: [0.89, 0.8],
  domains: [0.91, 0.4],
  eventHooks: [0.94, 0.76],
  inlineHooks: [1, 1],
  'hook-keys': [1, 1],
  'identity-sources': [0.88, 0.84],
  logStreams: [1, 1],
  zones: [1, 1],
  realms: [1, 0.96],
  captchas: [0.96, 0.96],
  sessions: [1, 1],
  'device-assurances': [0.98, 0.91],
  'principal-rate-limits': [1, 1],
  'api-tokens': [1, 1],
  trustedOrigins: [1, 1],
}

/** Scores by class, and by the first word of the path below `/api/v1`. */
function scored(results: readonly Result[]): Map<string, Share> {
  const groups = Map.groupBy(
    results.flatMap((result) => {
      const area = /^\/+(?:api\/v1\/)?([^/]+)/.exec(result.endpoint)?.[1] ?? result.endpoint
      return ['all', result.class, area].map((group) => ({ group, result }))
    }),
    ({ group }) => group,
  )
  return new Map([...groups].map(([group, list]) => [group, shareOf(list.map(({ result }) => result))]))
}

function shareOf(results: readonly Result[]): Share {
  const part = (pick: (result: Result) => boolean) => results.filter(pick).length / results.length
  return { entries: results.length, status: part((r) => r.status), strict: part((r) => r.strict) }
}

test.skipIf(!there)('recorded requests are answered as recorded', { timeout: 600_000 }, async () => {
  const scores = scored(await replay())
  const below = Object.entries(FLOORS).flatMap(([group, [status, strict]]) => {
    const score = scores.get(group)
    if (!score) return [`${group}: nothing was replayed`]
    const told = `${group}: status ${score.status.toFixed(3)}, strict ${score.strict.toFixed(3)} of ${score.entries}`
    return score.status < status || score.strict < strict ? [told] : []
  })
  expect(below).toEqual([])
})
