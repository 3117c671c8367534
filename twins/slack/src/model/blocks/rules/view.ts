import { blockRules } from './block.ts'
import { all, byType, type Fields, flag, list, type Rule, typed, upTo } from './rule.ts'
import { plainUpTo } from './text.ts'

// docs.slack.dev, modal views and home tab views.
const common: Fields = { private_metadata: upTo(3000), callback_id: upTo(255), external_id: upTo(255) }
const chrome: Fields = { close: plainUpTo(24), submit: plainUpTo(24), clear_on_close: flag, notify_on_close: flag }

const modal = typed(
  'modal',
  { title: plainUpTo(24), blocks: list(blockRules.modal, { max: 100 }) },
  { ...chrome, ...common },
)
/** Slack's own tutorial of the app home publishes a title; it and the buttons are accepted and not shown. */
const home = typed(
  'home',
  { blocks: list(blockRules.home, { max: 100 }) },
  { title: plainUpTo(24), ...chrome, ...common },
)
/** The configuration modal of a legacy step (@slack/types 3.2.0, WorkflowStepView): the only one with submit_disabled. */
const workflowStep = typed(
  'workflow_step',
  { blocks: list(blockRules.modal, { max: 100 }) },
  { submit_disabled: flag, ...common },
)

/** Whatever breaks a view, "failed to match all allowed schemas [json-pointer:/view]" comes first (tapes, and seen). */
export const viewRule: Rule = all(byType({ modal, home, workflow_step: workflowStep }))
