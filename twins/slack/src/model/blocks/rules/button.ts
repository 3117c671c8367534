import { action, confirmable } from './action.ts'
import { colorScheme } from './confirm.ts'
import { list, object, string, upTo } from './rule.ts'
import { plainUpTo } from './text.ts'

const face = { text: plainUpTo(75) }
const label = { accessibility_label: upTo(75) }

// docs.slack.dev, button element.
export const button = action('button', face, {
  value: upTo(2000),
  url: upTo(3000),
  style: colorScheme,
  ...label,
  ...confirmable,
})

// docs.slack.dev, workflow button element, workflow object, trigger object.
const trigger = object(
  { url: string() },
  { customizable_input_parameters: list(object({ name: string(), value: string() })) },
)
export const workflowButton = action(
  'workflow_button',
  { ...face, workflow: object({ trigger }) },
  { style: colorScheme, ...label, ...confirmable },
)

// docs.slack.dev, feedback buttons element.
const feedback = object({ ...face, value: upTo(2000) }, label)
export const feedbackButtons = action('feedback_buttons', { positive_button: feedback, negative_button: feedback })

// docs.slack.dev, icon button element. A missing `text` is refused (seen: missing required field: text).
export const iconButton = action(
  'icon_button',
  { icon: string(), ...face },
  { value: upTo(2000), visible_to_user_ids: list(string()), ...label, ...confirmable },
)
