/**
 * Why a block, a view or an attachment is refused.
 * `message` is a line of `response_metadata.messages`; `reason` with its pointer is a line of `errors`, which
 * chat.* sends beside it; the other fields are what blocks.validate answers.
 */
export interface BlockProblem {
  /** A JSON pointer from the argument: `/blocks/0/text/text`. Empty where Slack names none. */
  readonly pointer: string
  readonly message: string
  readonly reason: string
  readonly code: ProblemCode
  readonly constraint?: { readonly type: string; readonly expected?: unknown }
}

/** slackhq/hack-json-schema, src/Exceptions.php. */
type ProblemCode = 'missing_field' | 'invalid_type' | 'failed_constraint'

export type Cause = Pick<BlockProblem, 'reason' | 'code' | 'constraint'>

/** The line of `errors`: the reason without `[ERROR]`. */
export const errorLine = ({ reason, pointer }: Pick<BlockProblem, 'reason' | 'pointer'>): string =>
  pointer === '' ? reason : `${reason} [json-pointer:${pointer}]`

export const problemAt = (pointer: string, cause: Cause): BlockProblem => ({
  pointer,
  message: `[ERROR] ${errorLine({ reason: cause.reason, pointer })}`,
  ...cause,
})
