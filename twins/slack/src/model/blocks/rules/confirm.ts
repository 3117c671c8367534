import { listed, object, type Rule } from './rule.ts'
import { plainUpTo, textUpTo } from './text.ts'

export const colorScheme = listed('primary', 'danger')

// docs.slack.dev, confirmation dialog object; only `text` is required (@slack/types 3.2.0, ConfirmationDialog).
export const confirm: Rule = object(
  { text: textUpTo(300) },
  { title: plainUpTo(100), confirm: plainUpTo(30), deny: plainUpTo(30), style: colorScheme },
)
