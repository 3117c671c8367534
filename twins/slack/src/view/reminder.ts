import type { Reminder } from '../model/types.ts'

/** A reminder; one that recurs has no time of its own (docs.slack.dev, reminders.list). */
export function showReminder(reminder: Reminder): Record<string, unknown> {
  const { item: _, ...shown } = reminder
  return shown
}
