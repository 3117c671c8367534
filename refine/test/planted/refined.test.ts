import { adjust, refinementOf, type Twin } from '@dtu/kit'
import { load } from '@dtu/twins'
import { describe, expect, test } from 'vitest'
import { type RefineResult, refine } from '../../src/refine/refine.ts'
import { pageOf, taskOf } from '../../src/refine/tasks.ts'
import { replay } from '../../src/replay/replay.ts'
import { Stage } from '../../src/replay/stage.ts'
import type { Tape } from '../../src/tape/tape.ts'
import { brief, found } from './found.ts'
import { NOISE } from './noise.ts'
import type { Plant } from './plant.ts'
import { oktaPlants } from './plants-okta.ts'
import { slackPlants } from './plants-slack.ts'
import { type Ground, recordStory } from './recorded.ts'
import { oktaStory } from './story-okta.ts'
import { slackStory, slackVisit } from './story-slack.ts'

const [[slack], [okta]] = (await Promise.all([load(['slack']), load(['okta'])])) as [[Twin], [Twin]]

interface Service {
  readonly twin: Twin
  readonly plants: () => readonly Plant[]
  readonly story: (ground: Ground) => Promise<void>
  /** A short look into another world of the same service. */
  readonly visit?: (ground: Ground) => Promise<void>
  /** The plants that no entry closes, or that nothing recorded is enough for: each is left as a task. */
  readonly left: readonly string[]
  /** What follows in unchanged recordings from a closed plant, besides the places that the plant names. */
  readonly follows: readonly string[]
}

const SLACK: Service = {
  twin: slack,
  plants: slackPlants,
  story: slackStory,
  visit: slackVisit,
  left: [
    'a page is smaller unless one asks',
    'an effect is seen late',
    'an effect is missing later',
    'one more operation',
    'an operation takes its time',
  ],
  follows: [],
}

const OKTA: Service = {
  twin: okta,
  plants: oktaPlants,
  story: oktaStory,
  left: [
    'one rule less for what is sent',
    'an effect is seen late',
    'an event is missing',
    'a search minds capitals',
    'a name may be taken twice',
  ],
  // Addresses that replies tell are followed: those that lead to another path lead nowhere.
  follows: [
    'body value | POST /api/v1/trustedOrigins/{id}/lifecycle/deactivate | ._links.self.href',
    'operation missing | GET /api/v1/trustedOrigins/{id} | status',
  ],
}

describe.each([
  ['Slack', SLACK],
  ['Okta', OKTA],
])('what a copy of %s was changed in', (_, service) => {
  test('is closed, 15 of 20, without a model and without harm, and the rest is told as tasks', async () => {
    const { twin, left, follows } = service
    const plants = service.plants()
    const { result, control, corpus } = await refined(service, plants)
    expect(corpus.entries.length).toBeGreaterThan(40)
    const rest = result.rest.map(({ found: { cases } }) => brief(cases[0]!.difference))
    const isClosed = (plant: Plant) => !plant.found.some((one) => rest.includes(one))
    expect(plants.filter((plant) => !isClosed(plant)).map(({ name }) => name)).toEqual(left)
    expect(plants.flatMap(({ found }) => found)).toEqual(expect.arrayContaining(rest))
    tellsOfAll(result)
    const better = adjust(refinementOf(twin).base, result.entries)
    const places = new Set([...plants.filter(isClosed).flatMap(({ found }) => found), ...follows])
    const changed = (await found(control, better, NOISE)).map(brief)
    expect(changed.filter((one) => !places.has(one))).toEqual([])
    const before = (await found(corpus, twin, NOISE)).map(brief)
    expect((await found(corpus, better, NOISE)).map(brief)).toEqual(before)
  }, 600_000)
})

/** Each difference that is left has a page that names it and the exchanges that show it. */
function tellsOfAll({ rest }: RefineResult): void {
  for (const one of rest) {
    const task = taskOf(one)
    expect(task.seen.length).toBeGreaterThan(0)
    expect(task.example.request.url).not.toBe('')
    const page = pageOf(task)
    expect(page).toContain(`# ${one.found.id}\n`)
    for (const { tape, exchange } of task.seen) expect(page).toContain(`${tape} ${exchange}`)
  }
}

async function refined(service: Service, plants: readonly Plant[]) {
  const { twin, story, visit } = service
  const tapes = [await recordStory(twin, plants, story)]
  if (visit) {
    const tape = await recordStory(twin, service.plants(), visit, { random: 'elsewhere' })
    tapes.push({ ...tape, name: `visit-${tape.name}` })
  }
  const control = await recordStory(twin, [], story)
  const corpus = {
    ...(await besides(control, twin, [...plants.flatMap(({ found }) => found), ...service.follows])),
    name: `control-${control.name}`,
  }
  const result = await refine({ subject: { twin, noise: NOISE }, tapes, corpus: [corpus] })
  return { result, control, corpus }
}

/** The exchanges with all that no plant is about: there copy and twin are to stay the same. */
async function besides(tape: Tape, twin: Twin, places: readonly string[]): Promise<Tape> {
  const planted = new Set(places.map((one) => one.split(' | ')[1]))
  const stage = new Stage({ twins: [twin] })
  try {
    const { played } = await replay([tape], { target: stage, twins: [twin] })
    const kept = played
      .filter(({ entry, endpoint }) => !planted.has(`${entry.request.method} ${endpoint}`))
      .map(({ entry }) => entry)
    return { ...tape, entries: kept, places: [] }
  } finally {
    await stage.close()
  }
}
