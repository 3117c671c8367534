import { ApiError, DIGITS, draw, LOWER, UPPER } from '@dtu/kit'
import { CATALOGUE } from './catalogue.ts'

export interface Refusal {
  /** What fills `{0}`, `{1}`… in the catalogue's summary. */
  readonly args?: readonly string[]
  /** Says more than the summary, one line each. */
  readonly causes?: readonly string[]
  /** Where the service answers another status than its catalogue says. */
  readonly status?: number
}

/** The same refusal has the same id, where Okta gives each its own: replies to the same requests are the same. */
const errorId = (what: string) => `oae${draw(`error/${what}`, `${UPPER}${LOWER}${DIGITS}-_`, 22)}`

/** A refusal in Okta's shape, by its code (developer.okta.com, error codes). */
export function oktaError(code: string, { args = [], causes = [], status }: Refusal = {}): ApiError {
  const [known, summary] = CATALOGUE[code] ?? [500, '']
  return new ApiError(status ?? known, {
    errorCode: code,
    errorSummary: summary.replace(/\{(\d)\}/g, (_, n: string) => args[Number(n)] ?? ''),
    errorLink: code,
    errorId: errorId(JSON.stringify([code, args, causes])),
    errorCauses: causes.map((errorSummary) => ({ errorSummary })),
  })
}

/** Nothing has this id. `type` is what Okta calls such a thing: `User`, `UserGroup`, `AppInstance`. */
export const notFound = (id: string, type: string): ApiError =>
  oktaError('E0000007', { args: [`Resource not found: ${id} (${type})`] })

/** The request's `subject` (a field, or the name of a whole object) is not acceptable. */
export const invalid = (subject: string, ...causes: string[]): ApiError =>
  oktaError('E0000001', { args: [subject], causes })

export const forbidden = (): ApiError => oktaError('E0000006')
