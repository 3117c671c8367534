import { blockRules } from './block.ts'
import { anything, list, object, type Rule } from './rule.ts'

// docs.slack.dev, secondary attachments: old apps send numbers for strings and fields of their own, and are let through.
const field = object({}, { title: anything, value: anything, short: anything }, { open: true })

/** At most 100 (docs.slack.dev, chat.postMessage, too_many_attachments). */
export const attachmentsRule: Rule = list(
  object({}, { blocks: list(blockRules.message, { max: 50 }), fields: list(field) }, { open: true }),
  { max: 100 },
)
