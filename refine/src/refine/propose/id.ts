import type { IdFormat } from '@dtu/kit'
import { Path } from '@dtu/kit/refinement/path'
import { isRecord } from '../../score/json.ts'
import { type Found, type Ground, type Proposal, pathIn, recordedBody, twinBody } from '../ground.ts'

/** Ids of another form: as much of each is drawn as the twin draws, and what comes before is the same in all. */
export function proposeId({ cases }: Found, ground: Ground): Proposal[] {
  const [one] = cases
  const at = one && pathIn(one.difference)
  if (!one || at === undefined || !one.difference.where.endsWith(' form')) return []
  const alike = ground.played.filter(
    ({ endpoint, entry }) =>
      one.played.endpoint === endpoint && one.played.entry.request.method === entry.request.method,
  )
  const path = new Path(at)
  const texts = (bodies: readonly unknown[]) =>
    [...new Set(bodies.filter(isBody).flatMap((body) => [...path.all(body)]))].filter((id) => typeof id === 'string')
  const [recorded, got] = [texts(alike.map(recordedBody)), texts(alike.map(twinBody))]
  return kindsOf(got, ground.twin.ids).flatMap(([of, format]) => {
    const made = formOf(recorded, format)
    return made
      ? [
          {
            entries: [{ kind: 'id' as const, of, ...made }],
            why: `The service's ids are ${made.prefix} and ${made.length} characters.`,
            cases,
          },
        ]
      : []
  })
}

const isBody = (body: unknown): boolean => isRecord(body as never) || Array.isArray(body)

/** The kinds of ids that all of these may be. */
const kindsOf = (ids: readonly string[], known: Readonly<Record<string, IdFormat>>): [string, IdFormat][] =>
  Object.entries(known).filter(
    ([, { prefix = '', alphabet, length }]) =>
      ids.length > 0 &&
      prefix !== '' &&
      ids.every((id) => id.startsWith(prefix) && isDrawn(id.slice(prefix.length), alphabet, length)),
  )

const isDrawn = (text: string, alphabet: string, length: number): boolean =>
  text.length === length && [...text].every((letter) => alphabet.includes(letter))

function formOf(
  ids: readonly string[],
  { alphabet, length }: IdFormat,
): { prefix: string; alphabet: string; length: number } | undefined {
  const [first] = ids
  if (first === undefined || ids.length < 2) return undefined
  const prefix = first.slice(0, Math.max(0, first.length - length))
  const isForm = ids.every((id) => id.startsWith(prefix) && isDrawn(id.slice(prefix.length), alphabet, length))
  return isForm ? { prefix, alphabet, length } : undefined
}
