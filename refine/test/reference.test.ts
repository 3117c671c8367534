import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { type Played, playTape, SELF_CONTAINED } from '../src/replay/play.ts'
import type { Stage } from '../src/replay/stage.ts'
import { total } from '../src/score/total.ts'
import { headersOf } from '../src/tape/har.ts'
import type { Tape } from '../src/tape/tape.ts'
import { onStage, recorded, TAPES, there } from './corpus.ts'

interface Theirs {
  readonly strict: boolean
  readonly total?: number
}

const PASSED = /^(content-type|accept|authorization|if-|x-)/

/** Plays a tape with the scorer that the recordings come with, against the same twins. */
async function playTheirs(tape: Tape, stage: Stage, scorer: any): Promise<Theirs[]> {
  await stage.fresh()
  const send = (request: any) => {
    const entry = tape.entries[request.i] as Tape['entries'][number]
    const headers = Object.entries(headersOf(request.headers)).filter(([name]) => PASSED.test(name))
    const body = ['GET', 'HEAD'].includes(request.method) ? undefined : request.body
    const refusal = /"error":\s*"(not_authed|invalid_auth|token_revoked|token_expired|account_inactive)"/
    return stage.send({
      service: request.service,
      method: request.method,
      // Not as a reference: a path may begin with two slashes.
      url: new URL(new URL(entry.request.url).origin + request.path),
      headers: { ...(body && request.mime && { 'content-type': request.mime }), ...Object.fromEntries(headers) },
      ...(body && { body: Buffer.from(body) }),
      isRefused:
        entry.response.status === 401 ||
        (request.service === 'slack' && refusal.test(entry.response.content.text ?? '')),
    })
  }
  const index = tape.places.map((place) => place ?? {})
  const { results } = await scorer.playTape({ log: { entries: tape.entries } }, send, {
    classes: SELF_CONTAINED,
    index,
  })
  return results
}

/**
 * What the scorer of the recordings does otherwise: it does not carry a whole address over into the next request, so that a
 * file is never uploaded where the twin said.
 */
const isExplained = (tape: readonly Played[]): boolean => tape.some(({ endpoint }) => endpoint.startsWith('/upload/'))

test.skipIf(!there).each([
  ['slack', ['slack'], /./],
  ['jira', ['jira'], /./],
  ['google-sheets', ['google-drive', 'google-sheets'], /./],
  ['google-drive', ['google-drive', 'google-docs', 'google-sheets'], /./],
  ['okta', ['okta'], /okta-sdk-python/],
] as const)('%s: every exchange scores as with the scorer of the recordings', async (service, twins, chosen) => {
  const scorer = await import(pathToFileURL(join(TAPES, 'tools/replay.mjs')).href)
  await onStage(twins, async (stage) => {
    const ours: Played[] = []
    const theirs: Theirs[] = []
    for (const tape of recorded(service, chosen)) {
      await stage.fresh()
      const played = await playTape(tape, stage, { classes: SELF_CONTAINED })
      if (isExplained(played)) continue
      ours.push(...played)
      theirs.push(...(await playTheirs(tape, stage, scorer)))
    }
    const differing = ours.filter((one, at) => one.counts && one.score.strict !== theirs[at]?.strict)
    expect(differing.map(({ tape, index }) => `${tape} ${index}`)).toEqual([])
    const { strict, soft } = total(ours)
    const whole = scorer.aggregate(theirs)
    expect(strict).toBeCloseTo(whole.strict, 10)
    expect(Math.abs(soft - whole.score)).toBeLessThan(0.01)
  })
})
