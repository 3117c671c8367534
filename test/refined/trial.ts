import { generate } from '@dtu/generator'
import type { Twin } from '@dtu/kit'
import { twinInFolder } from '@dtu/kit/fallback/folder'
import { replay, Stage, type Tape, total } from '@dtu/refine'
import type { Plant } from '../../refine/test/planted/plant.ts'
import { type Ground, recordStory } from '../../refine/test/planted/recorded.ts'

/** A generated twin, and what passed between a client and a server that differs from it. */
export interface Trial {
  readonly twin: Twin
  readonly tape: Tape
}

/** Generates a twin of a document into a folder, and records a story against a copy of it that was changed. */
export async function trial(
  document: string,
  out: string,
  plants: readonly Plant[],
  story: (ground: Ground) => Promise<void>,
): Promise<Trial> {
  await generate({ name: 'trial', from: [document], out })
  const twin = twinInFolder(out, 9)
  return { twin, tape: await recordStory(twin, plants, story) }
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
