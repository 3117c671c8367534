import type { Written } from '@dtu/kit'
import type { Document } from '../body.ts'
import { statusError, unknownName } from '../errors.ts'

/** One request of a batch: its kind's work, where it stands, and what it says. */
export interface RequestIn<Work> {
  readonly work: Work
  readonly place: string
  readonly said: Document
}

/**
 * The n-th request of a `batchUpdate`, which names exactly one kind.
 * @throws {ApiError} 400 for none, several or an unknown kind; 501 for one that the twin does not know yet
 */
export function requestIn<Work>(
  generated: Written,
  works: Readonly<Record<string, Work>>,
  request: unknown,
  n: number,
): RequestIn<Work> {
  const [kind, ...others] = Object.keys(Object(request))
  if (kind === undefined || others.length > 0)
    throw statusError('INVALID_ARGUMENT', `Invalid requests[${n}]: No request set.`)
  const work = Object.hasOwn(works, kind) ? works[kind] : undefined
  if (work) return { work, place: `requests[${n}].${kind}`, said: Object(Object(request)[kind]) }
  throw isKnown(generated, kind)
    ? statusError('UNIMPLEMENTED', `requests[${n}].${kind} is not modelled by this twin`)
    : unknownName(kind, `requests[${n}]`)
}

/** Whether the service has such a kind of request. */
const isKnown = (generated: Written, kind: string): boolean =>
  Object.hasOwn(generated.schemas().flat({ $ref: '#/components/schemas/Request' })?.properties ?? {}, kind)
