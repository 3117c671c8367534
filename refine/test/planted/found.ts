import type { Twin } from '@dtu/kit'
import type { Noise } from '../../src/noise/noise.ts'
import { replay } from '../../src/replay/replay.ts'
import { Stage } from '../../src/replay/stage.ts'
import { classesOf, type DifferenceClass } from '../../src/report/classes.ts'
import type { Tape } from '../../src/tape/tape.ts'

/** In what a recording differs from a twin as it is. */
export async function found(tape: Tape, twin: Twin, noise: readonly Noise[] = []): Promise<DifferenceClass[]> {
  const stage = new Stage({ twins: [twin] })
  try {
    const { played } = await replay([tape], { target: stage, twins: [twin], noise })
    return classesOf(played)
  } finally {
    await stage.close()
  }
}

/** As plants say what is to be found. */
export const brief = ({ kind, endpoint, where }: Pick<DifferenceClass, 'kind' | 'endpoint' | 'where'>): string =>
  `${kind} | ${endpoint} | ${where}`
