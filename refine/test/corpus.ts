import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { load } from '@dtu/twins'
import { Stage } from '../src/replay/stage.ts'
import { readTapes } from '../src/tape/corpus.ts'
import type { Tape } from '../src/tape/tape.ts'

/** Where the recordings lie, beside the checkout. */
export const TAPES = resolve(import.meta.dirname, '../../../shared/tapes')

export const there = existsSync(TAPES)
if (!there) console.log(`skipped: the recordings are not at ${TAPES}`)

export const recorded = (service: string, chosen = /./): Tape[] =>
  [...readTapes([join(TAPES, service)])].filter(({ name }) => chosen.test(name))

/** Runs with twins in this process, which are closed after. */
export async function onStage<T>(names: readonly string[], work: (stage: Stage) => Promise<T>): Promise<T> {
  const stage = new Stage({ twins: await load(names) })
  try {
    return await work(stage)
  } finally {
    await stage.close()
  }
}
