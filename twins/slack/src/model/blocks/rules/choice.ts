import { action, confirmable, focusable } from './action.ts'
import { linkOption, textOption } from './option.ts'
import { list } from './rule.ts'

// docs.slack.dev, checkboxes element: 10 options (seen: no more than 10 items allowed).
export const checkboxes = action(
  'checkboxes',
  { options: list(textOption, { min: 1, max: 10 }) },
  { initial_options: list(textOption, { min: 1, max: 10 }), ...confirmable, ...focusable },
)

// docs.slack.dev, radio button group element.
export const radioButtons = action(
  'radio_buttons',
  { options: list(textOption, { min: 1, max: 10 }) },
  { initial_option: textOption, ...confirmable, ...focusable },
)

// docs.slack.dev, overflow menu element: up to 5 options.
export const overflow = action('overflow', { options: list(linkOption, { min: 1, max: 5 }) }, confirmable)
