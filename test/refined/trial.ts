import { generate } from '@dtu/generator'
import type { Twin } from '@dtu/kit'
import { twinInFolder } from '@dtu/kit/fallback/folder'
import { replay, Stage, type Tape, total } from '@dtu/refine'
import type { Plant } from '../../refine/test/planted/plant.ts'
import { recordStory } from '../../refine/test/planted/recorded.ts'
import type { Story } from './story.ts'

/** A generated twin, and two recordings of a server that differs from it. */
export interface Trial {
  readonly twin: Twin
  /** Some 200 exchanges to learn from. */
  readonly tape: Tape
  /** Other days of the same story, which nothing is learned from. */
  readonly later: Tape
}

/** Generates a twin of a document into a folder, and records a story against a copy of it that was changed. */
export async function trial(
  document: string,
  out: string,
  plants: readonly Plant[],
  story: (first: number, count: number) => Story,
): Promise<Trial> {
  await generate({ name: 'trial', from: [document], out })
  const twin = twinInFolder(out, 9)
  const tape = await recordStory(twin, plants, story(1, 15))
  const later = await recordStory(twin, plants, story(101, 6), { random: 'later' })
  return { twin, tape, later: { ...later, name: 'later.har' } }
}

/** How a twin answers a recording: its strict score, and in how many ways it differs. */
export async function scoreOf(twin: Twin, tape: Tape) {
  const stage = new Stage({ twins: [twin] })
  try {
    const { played } = await replay([tape], { target: stage, twins: [twin], service: twin.name })
    const { strict, status, entries } = total(played)
    return { strict, status, entries, played }
  } finally {
    await stage.close()
  }
}
