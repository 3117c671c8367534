import type { Twin } from '@dtu/kit'
import { OperatorError } from '@dtu/kit/errors'
import { isRefusal, type Played, type Tape } from '@dtu/refine'
import { type Evidence, NOBODY, ROOT, readEvidence, type Seen, writeEvidence } from '../coverage/evidence.ts'
import { seenBySome } from '../coverage/gather.ts'

/** How many digits of a tape's hash the evidence keeps: as `hashOf` makes them. */
const DIGITS = 16

/** Writes what recordings prove of the twins they were played against, in the place of what recordings proved before. */
export function prove(
  tapes: ReadonlyMap<string, Tape>,
  played: readonly Played[],
  twins: readonly Twin[] | undefined,
  root = ROOT,
): void {
  if (!twins)
    throw new OperatorError('no_twin', 'evidence is of a twin of this checkout, and the tapes were played elsewhere', {
      hint: 'leave out --against',
    })
  const services = new Set(played.map(({ service }) => service))
  for (const { name } of twins.filter((twin) => services.has(twin.name)))
    console.error(
      `written: ${writeEvidence(name, proven(readEvidence(name, root), tapes, ofTwin(played, name)), root)}`,
    )
}

const ofTwin = (played: readonly Played[], name: string) =>
  played.filter(({ service, counts, score }) => service === name && counts && score.strict)

/** The evidence with these exchanges for what recordings show. All of them were answered as recorded. */
export function proven(known: Evidence, tapes: ReadonlyMap<string, Tape>, played: readonly Played[]): Evidence {
  const operations = new Map<string, Seen>(
    Object.entries(known.operations).map(([operation, seen]) => [operation, { ...seen, tape: [], refusal: [] }]),
  )
  const shown: Record<string, string | null> = {}
  for (const one of played) {
    const { operation } = one.answer
    const { hash, expires } = tapes.get(one.tape) ?? {}
    if (operation === undefined || hash === undefined) continue
    const short = hash.slice(0, DIGITS)
    const seen = operations.get(operation) ?? NOBODY
    const axis = isRefusal(one) ? 'refusal' : 'tape'
    if (seen[axis].includes(short)) continue
    operations.set(operation, { ...seen, [axis]: [...seen[axis], short] })
    shown[short] = expires ?? null
  }
  return { tests: known.tests, tapes: shown, operations: seenBySome(operations) }
}
