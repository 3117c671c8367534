import { confirm } from './confirm.ts'
import { type Choice, type Fields, flag, list, listed, object, type Rule, typed, upTo } from './rule.ts'
import { plainUpTo } from './text.ts'

/** Fields that many elements share (@slack/types 3.2.0, block-kit/extensions). */
export const confirmable: Fields = { confirm }
export const focusable: Fields = { focus_on_load: flag }
export const placeholdable: Fields = { placeholder: plainUpTo(150) }
export const dispatchable: Fields = {
  dispatch_action_config: object(
    {},
    { trigger_actions_on: list(listed('on_enter_pressed', 'on_character_entered'), { min: 1 }) },
  ),
}

/** An element that sends what a user does: it has an action_id. */
export const action = (type: string, required: Fields = {}, optional: Fields = {}, choice: Choice = {}): Rule =>
  typed(type, required, { action_id: upTo(255), ...optional }, choice)
