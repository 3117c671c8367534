import type { Played } from '../../replay/play.ts'
import { isRecord } from '../../score/json.ts'
import { type Found, type Ground, isRefused, operationOf, type Proposal, recordedBody, wasRefused } from '../ground.ts'
import { wordsOf } from './status.ts'

/** The service says yes to what it had done before, where the twin refuses: only where the same was asked, and nothing is told. */
export function proposeAllowing({ cases }: Found, ground: Ground): Proposal[] {
  const [one] = cases
  const operation = one && operationOf(one.played)
  if (!one || operation === undefined || wasRefused(one.played) || !isRefused(one.played)) return []
  if (!cases.every(({ played }) => wasDone(played, ground) && tellsNothing(played))) return []
  const { played } = one
  const [words, recorded] = [wordsOf(played, 'twin'), recordedBody(played)]
  const when = words && { when: { at: words.at, is: words.code } }
  const body = isRecord(recorded ?? null) ? (recorded as never) : ('none' as const)
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

/** The very same request went well before, and nothing was done to what it names since. */
const wasDone = (played: Played, { played: all }: Ground): boolean =>
  all.some(
    (one) =>
      one.tape === played.tape &&
      one.index < played.index &&
      !wasRefused(one) &&
      !isRefused(one) &&
      one.sent.method === played.sent.method &&
      one.sent.url.href === played.sent.url.href &&
      (one.sent.body?.toString() ?? '') === (played.sent.body?.toString() ?? ''),
  )

function tellsNothing(played: Played): boolean {
  const body = recordedBody(played)
  return (
    body === null ||
    (isRecord(body ?? null) && Object.values(body as object).every((value) => typeof value === 'boolean'))
  )
}
