import { slackIcon } from './icon.ts'
import { richText } from './rich-text.ts'
import { type Fields, list, listed, object, type Rule, string, typed, upTo } from './rule.ts'

const fields: Fields = {
  details: richText,
  output: richText,
  sources: list(typed('url', { url: string(), text: string() })),
  icon: slackIcon,
  block_id: upTo(255),
}
const named: Fields = { task_id: string(), title: string() }
const statuses = ['in_progress', 'complete', 'error']

/** docs.slack.dev, task card block. By itself it is not `pending` (seen: must be a valid enum value). */
export const taskCard: Rule = typed('task_card', named, { status: listed(...statuses), ...fields })

/** In a plan a task may wait, and need not say its type (docs.slack.dev, plan block). */
const task = object(named, { type: listed('task_card'), status: listed('pending', ...statuses), ...fields })

/** docs.slack.dev, plan block. The title is a bare string (seen: must provide a string); `status` is accepted. */
export const plan: Rule = typed(
  'plan',
  { title: string() },
  { tasks: list(task), status: listed('pending', ...statuses), block_id: upTo(255) },
)
