import { slackError } from '../errors.ts'
import type { SlackWorld } from '../types.ts'
import { openDirect } from './directs.ts'
import { addMessage } from './messages.ts'
import type { Reminder } from './types.ts'
import { nextTime, type When } from './when.ts'

export function requireReminder(world: SlackWorld, id: string): Reminder {
  const reminder = world.db.reminders.get(id)
  if (!reminder || reminder.user !== world.caller.user_id) throw slackError('not_found')
  return reminder
}

export function addReminder(world: SlackWorld, text: string, when: When): Reminder {
  const { user_id } = world.caller
  const id = world.ids.next('reminder')
  const moment = when.recurrence ? { recurrence: when.recurrence } : { time: when.time, complete_ts: 0 }
  const item = world.later(when.time * 1000, 'remind', { reminder: id, time: when.time })
  return world.db.reminders.insert({
    id,
    creator: user_id,
    user: user_id,
    text,
    recurring: when.recurrence !== undefined,
    ...moment,
    item,
  })
}

export function completeReminder(world: SlackWorld, reminder: Reminder): void {
  if (reminder.recurring) throw slackError('cannot_complete_recurring')
  if (reminder.item !== undefined) world.cancel(reminder.item)
  world.db.reminders.update(reminder, { complete_ts: Math.floor(world.now() / 1000) })
}

export function deleteReminder(world: SlackWorld, reminder: Reminder): void {
  if (reminder.item !== undefined) world.cancel(reminder.item)
  world.db.reminders.delete(reminder.id)
}

/** A reminder's time has come: Slackbot says so, and one that recurs is set for the next time. */
export function remind(world: SlackWorld, { reminder: id, time }: { reminder: string; time: number }): void {
  const reminder = world.db.reminders.get(id)
  if (!reminder || reminder.complete_ts) return
  const { conversation } = openDirect(world, 'USLACKBOT', [reminder.user])
  addMessage(world, conversation.id, { user: 'USLACKBOT', text: `Reminder: ${reminder.text}.` })
  if (!reminder.recurrence) return
  const next = nextTime(reminder.recurrence, time)
  world.db.reminders.update(reminder, { item: world.later(next * 1000, 'remind', { reminder: id, time: next }) })
}
