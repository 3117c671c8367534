import { ApiError } from '@dtu/kit'

/** Slack's refusal: HTTP 200 and a code (docs.slack.dev, "Using the Slack Web API", evaluating responses). */
export const slackError = (error: string, more: Record<string, unknown> = {}): ApiError =>
  new ApiError(200, { ok: false, error, ...more })

/**
 * An argument is missing or wrong. `messages` without the leading `[ERROR] `.
 * Seen in tapes/slack-ruby-client/views_open_error and in public SDK issues.
 */
export const invalidArguments = (...messages: string[]): ApiError =>
  slackError('invalid_arguments', { response_metadata: { messages: messages.map((message) => `[ERROR] ${message}`) } })

/** A scope is missing. `needed` and `provided` are comma-separated lists. */
export const missingScope = (needed: readonly string[], provided: readonly string[]): ApiError =>
  slackError('missing_scope', { needed: needed.join(','), provided: provided.join(',') })
