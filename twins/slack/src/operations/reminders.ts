import { slackError } from '../errors.ts'
import { addReminder, completeReminder, deleteReminder, requireReminder } from '../model/reminders.ts'
import { readWhen } from '../model/when.ts'
import type { Operations } from '../types.ts'
import { showReminder } from '../view/reminder.ts'

export const reminders: Operations = {
  'reminders.add': (world, { args }) => {
    const text = args.required('text')
    const other = args.text('user')
    if (other && other !== world.caller.user_id) throw slackError('cannot_add_others')
    return { ok: true, reminder: showReminder(addReminder(world, text, readWhen(world, args))) }
  },

  'reminders.complete': (world, { args }) => {
    completeReminder(world, requireReminder(world, args.required('reminder')))
    return { ok: true }
  },

  'reminders.delete': (world, { args }) => {
    deleteReminder(world, requireReminder(world, args.required('reminder')))
    return { ok: true }
  },

  'reminders.info': (world, { args }) => ({
    ok: true,
    reminder: showReminder(requireReminder(world, args.required('reminder'))),
  }),

  'reminders.list': (world) => ({
    ok: true,
    reminders: world.db.reminders.find({ where: { user: world.caller.user_id } }).map(showReminder),
  }),
}
