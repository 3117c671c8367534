import type { Cause } from './problem.ts'

/**
 * Slack's words for a broken rule. Slack checks arguments with its own public engine, slackhq/hack-json-schema; every
 * sentence here is spelled as that engine spells it (src/Constraints, src/Codegen/Constraints). Those marked `seen`
 * were also found in answers of the live service.
 */
const failed = (reason: string, type: string, expected?: unknown): Cause => ({
  reason,
  code: 'failed_constraint',
  constraint: expected === undefined ? { type } : { type, expected },
})
const wrongType = (reason: string): Cause => ({ reason, code: 'invalid_type' })

// seen: views.open with a null submit, chat.postMessage with a card whose title is a string.
export const notObject = wrongType('must provide an object')
// seen: views.open with a null button style, chat.postMessage with a plan whose title is an object.
export const notString = wrongType('must provide a string')
export const notArray = wrongType('must provide an array')
export const notFlag = wrongType('must be a boolean')
export const notInteger = wrongType('must provide an integer')
export const notNumber = wrongType('must provide a number')
// seen: tapes/slack/slack-ruby-client/views_open_error.har, and for `alt_text`, `element`, `value`, `name`.
export const missing = (field: string): Cause => ({ reason: `missing required field: ${field}`, code: 'missing_field' })
// seen: `text` on a divider, `block_id` on an element, `submit_disabled` on a modal (slackblocks#36).
export const extra = (key: string): Cause => failed(`invalid additional property: ${key}`, 'additional_properties')
// seen: docs.slack.dev blocks.validate, node-slack-sdk's tests, views.publish of a chart.
export const unsupported = (type: string, expected: readonly string[]): Cause =>
  failed(`unsupported type: ${type}`, 'enum', expected)
// seen: chat.postMessage of a task_card with the status `pending`.
export const notListed = (expected: readonly string[]): Cause => failed('must be a valid enum value', 'enum', expected)
// seen: section text of 3001, modal title of 25, header of 151, option text of 76.
export const tooLong = (max: number): Cause => failed(`must be less than ${max + 1} characters`, 'max_length', max)
// seen: section text and fields that are empty.
export const tooShort = (min: number): Cause => failed(`must be more than ${min - 1} characters`, 'min_length', min)
// seen: 50 blocks, 25 elements of actions, 10 fields, 100 options, 10 checkboxes.
export const tooMany = (max: number): Cause => failed(`no more than ${max} items allowed`, 'max_items', max)
// seen: an empty list of options.
export const tooFew = (min: number): Cause => failed(`must provide at least ${min} items`, 'min_items', min)
export const tooFewProperties = (min: number): Cause =>
  failed(`must have minimum ${min} properties`, 'min_properties', min)
// The engine says "greater" and "less" of the bound itself.
export const tooLow = (min: number): Cause => failed(`must be greater than ${min}`, 'minimum', min)
export const tooHigh = (max: number): Cause => failed(`must be less than ${max}`, 'maximum', max)
export const notMatching = (pattern: string): Cause =>
  failed(`input must match regex pattern: ${pattern}`, 'pattern', pattern)
export const notFormatted = (format: string): Cause => failed(`input must be a valid: ${format}`, 'format', format)
// seen: /view of every broken view, /blocks/0/text of a text that is too long, /view/submit of null.
export const notAll = failed('failed to match all allowed schemas', 'all_of')
// seen: the chart of a data_visualization.
export const notOne = failed('failed to match exactly one allowed schema', 'one_of')

/** A rule that no schema states. */
const refusal = (reason: string): Cause => ({ reason, code: 'failed_constraint' })
// seen for action_id, within one block; the same words for block_id are not witnessed.
export const repeated = (key: string, id: string): Cause => refusal(`\`${key}\` "${id}" already exists`)
// seen, with the pointer /view/blocks/2/input.
export const needsSubmit = refusal('must define `submit` to use an `input` block in modals')
// seen, without a pointer.
export const tooManyCharts = refusal('too many data_visualization blocks')
// Not witnessed: the rules are documented, the words are not.
export const oneFocus = refusal('only one element can set `focus_on_load`')
export const tooMuchInCells = (max: number): Cause => refusal(`must be less than ${max + 1} characters in all cells`)
export const unevenRow = (width: number): Cause => refusal(`must provide exactly ${width} items`)
export const repeatedSeries = refusal('must have unique series names')
export const lacksCategories = refusal('must provide one data point for each category')
