import { button, feedbackButtons, iconButton, workflowButton } from './button.ts'
import { checkboxes, overflow, radioButtons } from './choice.ts'
import { imageElement } from './image.ts'
import { inputs } from './input.ts'
import { datepicker, datetimepicker, timepicker } from './picker.ts'
import { byType, type Rule } from './rule.ts'
import { selects } from './select.ts'
import type { Surface } from './surface.ts'

const elements: Readonly<Record<string, Rule>> = {
  button,
  workflow_button: workflowButton,
  feedback_buttons: feedbackButtons,
  icon_button: iconButton,
  checkboxes,
  radio_buttons: radioButtons,
  overflow,
  datepicker,
  timepicker,
  datetimepicker,
  image: imageElement,
  ...selects,
  ...inputs,
}

/** docs.slack.dev, the surfaces of each element; the others go everywhere. */
const only: Readonly<Record<string, readonly Surface[]>> = {
  workflow_button: ['message'],
  file_input: ['modal'],
}

const menus = Object.keys(selects)
const choices = ['checkboxes', 'radio_buttons', 'datepicker', 'timepicker', ...menus]

/** docs.slack.dev, the compatible elements of each block. */
const holders = {
  section: ['button', 'workflow_button', 'overflow', 'image', ...choices],
  actions: ['button', 'workflow_button', 'overflow', 'datetimepicker', 'rich_text_input', ...choices],
  input: ['datetimepicker', ...Object.keys(inputs), ...choices],
  context_actions: ['feedback_buttons', 'icon_button'],
}

/** Which elements a block may hold on a surface. */
export function elementsOf(holder: keyof typeof holders, surface: Surface): Rule {
  const allowed = holders[holder].filter((type) => only[type]?.includes(surface) ?? true)
  return byType(Object.fromEntries(allowed.map((type) => [type, elements[type] as Rule])))
}

/** The types of element that send what a user does. */
export const interactive: ReadonlySet<string> = new Set(Object.keys(elements).filter((type) => type !== 'image'))
