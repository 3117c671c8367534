import type { Args } from '../args.ts'
import { slackError } from '../errors.ts'
import type { SlackWorld } from '../types.ts'
import type { Reminder } from './types.ts'
import { zoneAt } from './zones.ts'

/** When a reminder is due first, in seconds since 1970, and how it goes on. */
export interface When {
  readonly time: number
  readonly recurrence?: NonNullable<Reminder['recurrence']>
}

const DAY = 86_400
const SECONDS: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600, day: DAY, week: 7 * DAY }
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
/** When no time of day is given: nine in the morning. */
const MORNING = 9 * 3600

/**
 * Reads `time` (a time since 1970, seconds from now when less than a day, or words) and `recurrence` (docs.slack.dev,
 * reminders.add). Of the words the service understands these are understood: "in 5 minutes", "tomorrow", "today at 3:30pm",
 * "at 15:00", "on Tuesday", "every day", "every weekday at 9am", "every Thursday". The rest is refused as `cannot_parse`.
 */
export function readWhen(world: SlackWorld, args: Args): When {
  const text = args.required('time').trim().toLowerCase()
  const when = numeric(world, text) ?? relative(world, text) ?? repeated(world, text) ?? dated(world, text)
  if (!when || when.time <= Math.floor(world.now() / 1000)) throw slackError('cannot_parse')
  const given = args.json('recurrence', 'invalid_arguments') as Reminder['recurrence'] | undefined
  return given?.frequency
    ? { ...when, recurrence: { frequency: given.frequency, ...(given.weekdays && { weekdays: given.weekdays }) } }
    : when
}

/** The time of the next one of a recurring reminder. */
export function nextTime({ frequency, weekdays }: NonNullable<Reminder['recurrence']>, time: number): number {
  if (frequency === 'monthly' || frequency === 'yearly') return calendarStep(time, frequency === 'yearly' ? 12 : 1)
  const step = frequency === 'weekly' && !weekdays?.length ? 7 : 1
  let next = time + step * DAY
  while (weekdays?.length && !weekdays.includes(weekdayOf(next))) next += DAY
  return next
}

const now = (world: SlackWorld): number => Math.floor(world.now() / 1000)

function numeric(world: SlackWorld, text: string): When | undefined {
  if (!/^\d+$/.test(text)) return undefined
  return { time: Number(text) < DAY ? now(world) + Number(text) : Number(text) }
}

function relative(world: SlackWorld, text: string): When | undefined {
  const [, count, unit] = /^in (\d+|an?|one) (second|minute|hour|day|week)s?$/.exec(text) ?? []
  if (!count || !unit) return undefined
  return { time: now(world) + (Number(count) || 1) * (SECONDS[unit] ?? 0) }
}

function repeated(world: SlackWorld, text: string): When | undefined {
  const [, every, at] = /^every (day|weekday|week|month|year|[a-z]+day)s?(?: at (.+))?$/.exec(text) ?? []
  if (!every) return undefined
  const recurrence = recurrenceOf(every)
  const time = recurrence && clock(at)
  if (!recurrence || time === undefined) return undefined
  let first = midnight(world) + time
  while (first <= now(world) || (recurrence.weekdays && !recurrence.weekdays.includes(weekdayOf(first)))) first += DAY
  return { time: first, recurrence }
}

function recurrenceOf(every: string): When['recurrence'] {
  if (every === 'day') return { frequency: 'daily' }
  if (every === 'week' || every === 'month' || every === 'year') return { frequency: `${every}ly` }
  if (every === 'weekday') return { frequency: 'weekly', weekdays: WEEKDAYS.slice(1, 6) }
  return WEEKDAYS.includes(every) ? { frequency: 'weekly', weekdays: [every] } : undefined
}

function dated(world: SlackWorld, text: string): When | undefined {
  const [, day, at] = /^(?:(today|tomorrow|on [a-z]+day|[a-z]+day))?\s*(?:at (.+))?$/.exec(text) ?? []
  const time = clock(at)
  if ((!day && !at) || time === undefined) return undefined
  let date = midnight(world) + time
  if (day === 'tomorrow') return { time: date + DAY }
  const weekday = day?.replace(/^on /, '')
  if (weekday && weekday !== 'today') {
    if (!WEEKDAYS.includes(weekday)) return undefined
    do date += DAY
    while (weekdayOf(date) !== weekday)
  } else if (date <= now(world) && !day) date += DAY
  return { time: date }
}

/** Seconds after midnight of `3pm`, `3:30pm`, `15:00`; the morning when nothing is said. */
function clock(text: string | undefined): number | undefined {
  if (text === undefined) return MORNING
  const [, hour, minute, half] = /^(\d{1,2})(?::(\d{2}))?\s*(am|pm)?$/.exec(text.trim()) ?? []
  if (hour === undefined || Number(hour) > 23 || Number(minute ?? 0) > 59) return undefined
  const hours = half ? (Number(hour) % 12) + (half === 'pm' ? 12 : 0) : Number(hour)
  return hours * 3600 + Number(minute ?? 0) * 60
}

/** Where the caller's day began. */
function midnight(world: SlackWorld): number {
  const tz = world.db.users.get(world.caller.user_id)?.tz ?? 'UTC'
  const { tz_offset } = zoneAt(tz, world.now())
  return Math.floor((now(world) + tz_offset) / DAY) * DAY - tz_offset
}

const weekdayOf = (time: number): string => WEEKDAYS[new Date(time * 1000).getUTCDay()] as string

function calendarStep(time: number, months: number): number {
  const date = new Date(time * 1000)
  date.setUTCMonth(date.getUTCMonth() + months)
  return date.getTime() / 1000
}
