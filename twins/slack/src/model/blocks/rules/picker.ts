import { action, confirmable, focusable, placeholdable } from './action.ts'
import { integer, string } from './rule.ts'

// docs.slack.dev, date picker element: YYYY-MM-DD.
export const datepicker = action(
  'datepicker',
  {},
  { initial_date: string({ format: 'date' }), ...placeholdable, ...confirmable, ...focusable },
)

// docs.slack.dev, time picker element: HH:mm on a 24-hour clock. Slack's own pattern is not published.
const time = string({ pattern: /^([01][0-9]|2[0-3]):[0-5][0-9]$/ })
export const timepicker = action(
  'timepicker',
  {},
  { initial_time: time, timezone: string(), ...placeholdable, ...confirmable, ...focusable },
)

// docs.slack.dev, datetime picker element: 10 digits of seconds since 1970.
const seconds = integer(1_000_000_000, 9_999_999_999)
export const datetimepicker = action('datetimepicker', {}, { initial_date_time: seconds, ...confirmable, ...focusable })
