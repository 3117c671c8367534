import type { Twin } from '@dtu/kit'
import { load } from '@dtu/twins'
import { expect, test } from 'vitest'
import { brief, found } from './found.ts'
import { NOISE } from './noise.ts'
import { oktaPlants } from './plants-okta.ts'
import { slackPlants } from './plants-slack.ts'
import { recordStory } from './recorded.ts'
import { oktaStory } from './story-okta.ts'
import { slackStory } from './story-slack.ts'

const [[slack], [okta]] = (await Promise.all([load(['slack']), load(['okta'])])) as [[Twin], [Twin]]

test.each([
  ['Slack', slack, slackStory, slackPlants],
  ['Okta', okta, oktaStory, oktaPlants],
] as const)(
  'what a copy of %s was changed in is found, all 20 of it and nothing else',
  async (_, twin, story, plants) => {
    const planted = plants()
    expect(planted).toHaveLength(20)
    const tape = await recordStory(twin, planted, story)
    expect(tape.entries.length).toBeGreaterThan(120)
    const classes = await found(tape, twin, NOISE)
    expect(classes.map(brief).sort()).toEqual(planted.flatMap(({ found }) => found).sort())
  },
)
