/** How a call to a service went when it did not go well: this, not the service's own error, is what the queue goes by. */
export type Trouble =
  /** Come back later: nothing happened. `until` is what we were told, when we were told. */
  | { readonly kind: 'later'; readonly until?: number }
  /** Nothing happened, and it may be tried again. */
  | { readonly kind: 'not done' }
  /** No answer that can be trusted: it may have happened. */
  | { readonly kind: 'unknown'; readonly until?: number }
  /** The service understood and will not: trying again changes nothing. */
  | { readonly kind: 'refused' }

export class ServiceError extends Error {
  override readonly name = 'ServiceError'
  readonly service: string
  readonly trouble: Trouble

  constructor(service: string, trouble: Trouble, message: string, options?: ErrorOptions) {
    super(`${service}: ${message}`, options)
    this.service = service
    this.trouble = trouble
  }
}

/** A step that finds that it is too early to go on. */
export class NotYet extends Error {
  override readonly name = 'NotYet'
  readonly until: number

  constructor(until: number, why: string) {
    super(why)
    this.until = until
  }
}

/** What a person asked for cannot be: the flow ends, and they are told. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}

/** What a status means for whoever sent a request. */
export function troubleOf(status: number, retryAt: number | undefined): Trouble {
  const told = retryAt === undefined ? {} : { until: retryAt }
  if (status === 429) return { kind: 'later', ...told }
  if (status === 401 || status === 409 || status === 412) return { kind: 'not done' }
  if (status >= 500 || status === 408) return { kind: 'unknown', ...told }
  return { kind: 'refused' }
}

/** A connection that was never made carried nothing. */
export function troubleOfConnection(error: unknown): Trouble {
  for (let at = error as (Error & { code?: string }) | undefined; at; at = at.cause as typeof at)
    if (at.code === 'ECONNREFUSED' || at.code === 'ENOTFOUND' || at.code === 'EAI_AGAIN') return { kind: 'not done' }
  return { kind: 'unknown' }
}

const LONGEST_TOLD = 3_600_000

/**
 * When a refusal says that we may come back, in our time. Hints that make no sense count as none: we then wait as long as we
 * would by ourselves.
 */
export function retryTime(header: string | null | undefined, now: number): number | undefined {
  if (!header) return undefined
  const seconds = Number(header)
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - Date.now()
  return wait > 0 && wait <= LONGEST_TOLD ? now + wait : undefined
}
