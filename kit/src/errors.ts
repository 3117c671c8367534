/** The vendor speaking: thrown by an operation, it rolls the operation back and becomes the reply, as it is. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly status: number
  /** An object is sent as JSON; a string as it is (give its content-type in `headers`). */
  readonly body: unknown
  readonly headers: Record<string, string>
  /** What of a refusal stays: done in an operation of its own, once what the refused one did is undone. */
  afterwards: ((world: any) => void) | undefined

  constructor(status: number, body: unknown, headers: Record<string, string> = {}) {
    super(`the vendor answers ${status}`)
    this.status = status
    this.body = body
    this.headers = headers
  }
}

/** Our user's mistake: a code for machines, a message for people, and a hint that says what to do next. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError'
  readonly code: string
  readonly hint: string | undefined
  /** HTTP status for the admin API. */
  readonly status: number
  /** What machines are told beside the message: goes into the error's body. */
  readonly details: Readonly<Record<string, unknown>> | undefined

  constructor(
    code: string,
    message: string,
    options: {
      hint?: string
      status?: number
      cause?: unknown
      details?: Readonly<Record<string, unknown>>
    } = {},
  ) {
    super(message, { cause: options.cause })
    this.code = code
    this.hint = options.hint
    this.status = options.status ?? 400
    this.details = options.details
  }
}

/** How an operator's error is said over HTTP. */
export const operatorBody = ({ code, message, hint, details }: OperatorError) => ({
  error: { code, message, ...(hint && { hint }), ...details },
})
