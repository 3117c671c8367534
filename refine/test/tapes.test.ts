import { describe, expect, test } from 'vitest'
import type { Played } from '../src/replay/play.ts'
import { replay } from '../src/replay/replay.ts'
import { onStage, recorded, there } from './corpus.ts'

/** The share of recorded replies whose status, and of those whose every field, a twin gives today. */
type Floors = Readonly<Record<string, readonly [status: number, strict: number]>>

/** By what an entry presumes, and by the first word of the path below `/api/v1`. */
const OKTA: Floors = {
  all: [0.96, 0.89],
  self: [0.98, 0.92],
  'neg-self': [0.97, 0.91],
  'read-bound': [0.88, 0.77],
  seed: [0.46, 0.39],
  apps: [0.99, 0.91],
  policies: [1, 0.89],
  authorizationServers: [1, 0.95],
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
  captchas: [1, 1],
  sessions: [1, 1],
  devices: [1, 0.6],
  'device-assurances': [0.98, 0.91],
  'principal-rate-limits': [1, 1],
  'api-tokens': [1, 1],
  trustedOrigins: [1, 1],
}

/** By what an entry presumes: channels, people and messages are made beforehand. */
const SLACK: Floors = {
  self: [1, 0.84],
  'neg-self': [0.75, 0.5],
  seed: [0.84, 0.3],
  'read-bound': [1, 0.75],
}

function below(
  played: readonly Played[],
  floors: Floors,
  group: (one: Played) => readonly (string | undefined)[],
): string[] {
  const grouped = played.filter(({ counts }) => counts).flatMap((one) => group(one).map((name) => ({ name, one })))
  const groups = Map.groupBy(grouped, ({ name }) => name)
  return Object.entries(floors).flatMap(([name, [status, strict]]) => {
    const all = (groups.get(name) ?? []).map(({ one }) => one)
    const exact = all.filter(({ score }) => score.status === 1).length / all.length
    const whole = all.filter(({ score }) => score.strict).length / all.length
    const told = `${name}: status ${exact.toFixed(3)}, strict ${whole.toFixed(3)} of ${all.length}`
    // Nothing at all is below any floor.
    return exact >= status && whole >= strict ? [] : [told]
  })
}

describe.skipIf(!there)('recorded requests are answered as recorded', () => {
  test('Okta, Identity Engine orgs, with what their recordings presume: a Classic one answers otherwise', async () => {
    const area = ({ endpoint }: Played) => /^\/+(?:api\/v1\/)?([^/]+)/.exec(endpoint)?.[1]
    const tapes = recorded('okta', /oie-00|okta-sdk-python/)
    const { played } = await onStage(['okta'], (target) => replay(tapes, { target, twins: target.twins }))
    expect(below(played, OKTA, (one) => ['all', one.class, area(one)])).toEqual([])
  })

  test('Slack, with what its recordings presume', async () => {
    const { played } = await onStage(['slack'], (target) => replay(recorded('slack'), { target, twins: target.twins }))
    expect(below(played, SLACK, (one) => [one.class])).toEqual([])
  })
})
