import type { Twin } from '@dtu/kit'
import { load } from '@dtu/twins'
import { expect, test } from 'vitest'
import { learnFromTwo } from '../../src/noise/learn.ts'
import { brief, found } from './found.ts'
import { recordStory } from './recorded.ts'
import { oktaStory } from './story-okta.ts'
import { slackStory } from './story-slack.ts'

const [[slack], [okta]] = (await Promise.all([load(['slack']), load(['okta'])])) as [[Twin], [Twin]]

/** A person's colour follows from their id, which is another in every workspace. */
const COLOURS = [
  'POST /api/users.info .user.color',
  'POST /api/users.list .members[].color',
  'POST /api/users.lookupByEmail .user.color',
]

test.each([
  ['Slack', slack, slackStory, COLOURS],
  ['Okta', okta, oktaStory, []],
] as const)(
  'a recording of an unchanged copy of %s differs in nothing but what two of them differ in',
  async (_, twin, story, known) => {
    const tape = await recordStory(twin, [], story)
    expect(tape.entries.length).toBeGreaterThan(120)
    const { noise, unstable } = await learnFromTwo(tape, await recordStory(twin, [], story, { random: 'another' }))
    expect(unstable).toEqual([])
    expect(noise.map(({ endpoint, where }) => `${endpoint} ${where}`).sort()).toEqual(known)
    expect((await found(tape, twin, noise)).map(brief)).toEqual([])
  },
)
