import { describe, expect, test } from 'vitest'
import type { Played } from '../src/replay/play.ts'
import { replay } from '../src/replay/replay.ts'
import { onStage, recorded, there } from './corpus.ts'

/** The share of recorded replies whose status, and of those whose every field, a twin gives today. */
type Floors = Readonly<Record<string, readonly [status: number, strict: number]>>

/** By the first word of the path. */
const OKTA: Floors = {
  apps: [0.94, 0.85],
  policies: [0.98, 0.9],
  authorizationServers: [0.98, 0.93],
  idps: [0.98, 0.85],
  mappings: [0.88, 0.85],
  users: [0.99, 0.97],
  groups: [0.96, 0.92],
  meta: [0.92, 0.83],
  iam: [1, 0.96],
  org: [1, 0.65],
  brands: [1, 0.9],
  domains: [0.9, 0.4],
  eventHooks: [0.94, 0.75],
  inlineHooks: [1, 1],
  'hook-keys': [1, 1],
  logStreams: [1, 1],
  zones: [1, 1],
  realms: [1, 0.97],
  captchas: [1, 1],
  'device-assurances': [0.97, 0.9],
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

function below(played: readonly Played[], floors: Floors, group: (one: Played) => string | undefined): string[] {
  const groups = Map.groupBy(
    played.filter(({ counts }) => counts),
    group,
  )
  return Object.entries(floors).flatMap(([name, [status, strict]]) => {
    const all = groups.get(name) ?? []
    const exact = all.filter(({ score }) => score.status === 1).length / all.length
    const whole = all.filter(({ score }) => score.strict).length / all.length
    const told = `${name}: status ${exact.toFixed(3)}, strict ${whole.toFixed(3)} of ${all.length}`
    // Nothing at all is below any floor.
    return exact >= status && whole >= strict ? [] : [told]
  })
}

describe.skipIf(!there)('recorded requests are answered as recorded', () => {
  test('Okta, Identity Engine orgs: a Classic one answers otherwise', async () => {
    const area = ({ endpoint }: Played) => /^\/api\/v1\/([^/]+)/.exec(endpoint)?.[1]
    const tapes = recorded('okta', /oie-00|okta-sdk-python/)
    const { played } = await onStage(['okta'], (target) => replay(tapes, { target }))
    expect(below(played, OKTA, area)).toEqual([])
  })

  test('Slack, with what its recordings presume', async () => {
    const { played } = await onStage(['slack'], (target) => replay(recorded('slack'), { target, twins: target.twins }))
    expect(below(played, SLACK, (one) => one.class)).toEqual([])
  })
})
