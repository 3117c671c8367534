import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { openOrg } from './org.ts'

const TAPES = resolve(import.meta.dirname, '../../../../shared/tapes')
const there = existsSync(TAPES)
if (!there) console.log(`skipped: the recordings are not at ${TAPES}`)

interface Place {
  readonly tape: string
  readonly i: number
  readonly service: string
  readonly endpoint: string
}

interface Score {
  readonly entries: number
  readonly status: number
  readonly strict: number
}

/** Identity Engine orgs only: a Classic one answers otherwise. */
const CHOSEN = /oie-00|okta-sdk-python/
const CLASSES = new Set(['self', 'neg-self'])

/** The share of recorded replies whose status, and of those whose every field, the twin gives today. By the first word of the path. */
const FLOORS: Readonly<Record<string, readonly [status: number, strict: number]>> = {
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

function places(): Map<string, Place[]> {
  const found = new Map<string, Place[]>()
  for (const line of readFileSync(resolve(TAPES, 'index.jsonl'), 'utf8').split('\n')) {
    if (line === '') continue
    const place = JSON.parse(line) as Place
    if (place.service !== 'okta' || !CHOSEN.test(place.tape)) continue
    const tape = found.get(place.tape) ?? []
    tape[place.i] = place
    found.set(place.tape, tape)
  }
  return found
}

async function replay(): Promise<Map<string, Score>> {
  const { playTape } = await import(pathToFileURL(resolve(TAPES, 'tools/replay.mjs')).href)
  const org = await openOrg({ strict: false, clock: { mode: 'wall' } })
  const token = org.world.credentials.okta?.token
  const scores = new Map<string, Score>()
  for (const [tape, index] of places()) {
    const har = JSON.parse(readFileSync(resolve(TAPES, tape), 'utf8'))
    const send = async (request: any) => {
      const headers = new Headers()
      for (const { name, value } of request.headers)
        if (/^(content-type|accept|authorization|if-|x-)/i.test(name)) headers.set(name, value)
      // A recording that shows a refused credential keeps its own.
      if (har.log.entries[request.i].response.status !== 401) headers.set('authorization', `SSWS ${token}`)
      const body = request.method === 'GET' ? undefined : request.body
      const reply = await fetch(org.url + request.path, { method: request.method, headers, body, redirect: 'manual' })
      return { status: reply.status, headers: Object.fromEntries(reply.headers), body: await reply.text() }
    }
    const { results } = await playTape(har, send, { classes: CLASSES, index })
    for (const { scored, endpoint, status, strict } of results) {
      const area = /^\/api\/v1\/([^/]+)/.exec(endpoint ?? '')?.[1]
      if (!scored || area === undefined) continue
      const score = scores.get(area) ?? { entries: 0, status: 0, strict: 0 }
      scores.set(area, {
        entries: score.entries + 1,
        status: score.status + (status === 1 ? 1 : 0),
        strict: score.strict + (strict ? 1 : 0),
      })
    }
  }
  await org.close()
  return scores
}

test.skipIf(!there)('recorded requests are answered as recorded', { timeout: 600_000 }, async () => {
  const scores = await replay()
  const below = Object.entries(FLOORS).flatMap(([area, [status, strict]]) => {
    const score = scores.get(area)
    if (!score) return [`${area}: nothing was replayed`]
    const [exact, whole] = [score.status / score.entries, score.strict / score.entries]
    const told = `${area}: status ${exact.toFixed(3)}, strict ${whole.toFixed(3)} of ${score.entries}`
    return exact < status || whole < strict ? [told] : []
  })
  expect(below).toEqual([])
})
