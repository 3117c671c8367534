import { all, byType, flag, object, type Rule, string, typed } from './rule.ts'

// docs.slack.dev, text object: 1 to 3,000 characters; `emoji` for plain_text alone, `verbatim` for mrkdwn alone.
const LONGEST = 3000

const plainOf = (max?: number) =>
  typed('plain_text', { text: string({ min: 1, ...(max ? { max } : {}) }) }, { emoji: flag })
const mrkdwnOf = (max?: number) =>
  typed('mrkdwn', { text: string({ min: 1, ...(max ? { max } : {}) }) }, { verbatim: flag })
const eitherOf = (max?: number) => byType({ plain_text: plainOf(max), mrkdwn: mrkdwnOf(max) })

const cap = (max: number): Rule => object({}, { text: string({ max }) }, { open: true })
const anyPlain = plainOf()
const anyText = eitherOf()

export const plainText = plainOf(LONGEST)
export const mrkdwn = mrkdwnOf(LONGEST)

/**
 * A text object and, as a second schema, its length: Slack answers a text that is too long, and a `submit` of null, with
 * "failed to match all allowed schemas" first (seen for section.text, submit, the title of a container).
 */
export const plainUpTo = (max: number): Rule => all(anyPlain, cap(max))
export const textUpTo = (max: number): Rule => all(anyText, cap(max))

/** The texts of cards answer with the leaf alone (seen: `must provide an object [json-pointer:…/elements/0/title]`). */
export const inlineTextUpTo = (max: number): Rule => eitherOf(max)
