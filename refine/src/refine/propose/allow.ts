import type { Played } from '../../replay/play.ts'
import { isRead } from '../../replay/read.ts'
import { isRecord } from '../../score/json.ts'
import {
  type Found,
  type Ground,
  isRefused,
  operationOf,
  type Proposal,
  placesOf,
  recordedBody,
  wasRefused,
} from '../ground.ts'
import { generalized } from './refuse.ts'
import { wordsOf } from './status.ts'

/** The service says yes to what it had done before, where the twin refuses: only where the same was asked, and nothing is told. */
export function proposeAllowing({ cases }: Found, ground: Ground): Proposal[] {
  const [one] = cases
  const operation = one && operationOf(one.played)
  if (!one || operation === undefined || wasRefused(one.played) || !isRefused(one.played)) return []
  if (!cases.every(({ played }) => wasDone(played, ground) && tellsNothing(played, ground))) return []
  const { played } = one
  const [words, recorded] = [wordsOf(played, 'twin'), recordedBody(played)]
  const when = words && { when: { at: words.at, is: words.code } }
  const echoed = generalized(recorded ?? null, '', placesOf(ground, played, 'recorded'), played)
  const body = isRecord(echoed) ? (echoed as never) : ('none' as const)
  const { status } = played.entry.response
  const why = `The service answers ${status} when the same is asked again, and does nothing.`
  return [
    {
      entries: [{ kind: 'status', operations: [operation], from: played.answer.status, to: status, ...when, body }],
      why,
      cases,
    },
  ]
}

/** The very same request went well before, and nothing was done since to what it names. */
function wasDone(played: Played, ground: Ground): boolean {
  const isSame = (one: Played) =>
    one.sent.method === played.sent.method &&
    one.sent.url.href === played.sent.url.href &&
    (one.sent.body?.toString() ?? '') === (played.sent.body?.toString() ?? '')
  const earlier = ground.played.filter(
    (one) => one.tape === played.tape && one.index < played.index && !wasRefused(one),
  )
  const done = earlier.findLast((one) => !isRefused(one) && isSame(one))
  const names = new Set(
    [...placesOf(ground, played).values()].filter((value) => typeof value === 'string' && /\d/.test(value)),
  )
  const isAbout = (one: Played) => [...placesOf(ground, one).values()].some((value) => names.has(value))
  return done !== undefined && !earlier.some((one) => one.index > done.index && !isRead(one.entry) && isAbout(one))
}

/** Nothing but yes, and what the request said itself. */
function tellsNothing(played: Played, ground: Ground): boolean {
  const body = recordedBody(played)
  const said = new Set(placesOf(ground, played, 'recorded').values())
  return (
    body === null ||
    (isRecord(body ?? null) &&
      Object.values(body as object).every((value) => typeof value === 'boolean' || said.has(value)))
  )
}
