import { ApiError, Reply } from '@dtu/kit'
import type { Operation, Operations } from './types.ts'

/** An answer with what Slack warns of, before what the method itself warns of (tapes/nango/post-message, join-channel). */
export function withWarnings(output: unknown, warnings: readonly string[]): unknown {
  if (warnings.length === 0 || output instanceof Reply || typeof output !== 'object' || output === null) return output
  const before = (output as { response_metadata?: { warnings?: string[] } }).response_metadata
  const all = [...warnings, ...(before?.warnings ?? [])]
  return { ...output, warning: all.join(','), response_metadata: { ...before, warnings: all } }
}

/** Has refusals carry the warnings too (tapes/nango/leave-channel). */
export const warned = (operations: Operations): Operations =>
  Object.fromEntries(Object.entries(operations).map(([id, operation]) => [id, warnedOne(operation)]))

const warnedOne =
  (operation: Operation): Operation =>
  (world, input, next) => {
    try {
      return operation(world, input, next)
    } catch (error) {
      if (!(error instanceof ApiError) || input.warnings.length === 0) throw error
      throw new ApiError(error.status, withWarnings(error.body, input.warnings), error.headers)
    }
  }
