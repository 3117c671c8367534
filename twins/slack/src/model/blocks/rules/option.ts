import { type Fields, list, object, type Rule, string, upTo } from './rule.ts'
import { plainUpTo, textUpTo } from './text.ts'

// docs.slack.dev, option object and option group object.
const option = (text: Rule, description: Rule, more: Fields = {}): Rule =>
  object({ text, value: upTo(150) }, { description, ...more })

export const plainOption = option(plainUpTo(75), plainUpTo(75))
/** Checkboxes and radio buttons take mrkdwn too. */
export const textOption = option(textUpTo(75), textUpTo(75))
/** Only options of an overflow menu link. */
export const linkOption = option(plainUpTo(75), plainUpTo(75), { url: upTo(3000) })

export const optionGroup = object({ label: plainUpTo(75), options: list(plainOption, { min: 1, max: 100 }) })

/** IDs of users, channels, conversations. */
export const idList = list(string())
