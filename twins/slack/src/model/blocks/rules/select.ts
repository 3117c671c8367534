import { action, confirmable, focusable, placeholdable } from './action.ts'
import { idList, optionGroup, plainOption } from './option.ts'
import { type Choice, type Fields, flag, integer, list, listed, object, type Rule, string } from './rule.ts'

const menu: Fields = { ...placeholdable, ...confirmable, ...focusable }
const several: Fields = { max_selected_items: integer(1) }

// docs.slack.dev, select menu of static options: `options` or `option_groups`, at most 100 of either.
const options: Fields = {
  options: list(plainOption, { min: 1, max: 100 }),
  option_groups: list(optionGroup, { min: 1, max: 100 }),
}
const source: Choice = { either: ['options', 'option_groups'], exclusive: ['options', 'option_groups'] }

// docs.slack.dev, conversation filter object: not empty, and neither is `include`.
const filter = object(
  {},
  {
    include: list(listed('im', 'mpim', 'private', 'public'), { min: 1 }),
    exclude_external_shared_channels: flag,
    exclude_bot_users: flag,
  },
  { minProperties: 1 },
)
const conversations: Fields = { default_to_current_conversation: flag, filter }
const external: Fields = { min_query_length: integer(0) }
const responseUrl: Fields = { response_url_enabled: flag }

/**
 * docs.slack.dev, select menu element and multi-select menu element. An initial option that is not among the options
 * is accepted (python-slack-sdk#1509: the client then fails to draw it, the API does not refuse it).
 */
export const selects: Readonly<Record<string, Rule>> = {
  static_select: action('static_select', {}, { ...options, initial_option: plainOption, ...menu }, source),
  external_select: action('external_select', {}, { initial_option: plainOption, ...external, ...menu }),
  users_select: action('users_select', {}, { initial_user: string(), ...menu }),
  conversations_select: action(
    'conversations_select',
    {},
    { initial_conversation: string(), ...conversations, ...responseUrl, ...menu },
  ),
  channels_select: action('channels_select', {}, { initial_channel: string(), ...responseUrl, ...menu }),
  multi_static_select: action(
    'multi_static_select',
    {},
    { ...options, initial_options: list(plainOption, { max: 100 }), ...several, ...menu },
    source,
  ),
  multi_external_select: action(
    'multi_external_select',
    {},
    { initial_options: list(plainOption, { max: 100 }), ...external, ...several, ...menu },
  ),
  multi_users_select: action('multi_users_select', {}, { initial_users: idList, ...several, ...menu }),
  multi_conversations_select: action(
    'multi_conversations_select',
    {},
    { initial_conversations: idList, ...conversations, ...several, ...menu },
  ),
  multi_channels_select: action('multi_channels_select', {}, { initial_channels: idList, ...several, ...menu }),
}
