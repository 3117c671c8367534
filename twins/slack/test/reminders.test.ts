import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorkspace, refusal, type Workspace } from './workspace.ts'

let w: Workspace
beforeAll(async () => {
  w = await openWorkspace()
})
afterAll(() => w.close())

const now = () => Math.floor(w.world.universe.clock.now() / 1000)
const add = async (time: string | number, more: Record<string, unknown> = {}) =>
  (await w.admin.reminders.add({ text: 'eat a banana', time: time as never, ...more })).reminder

describe('reminders', () => {
  test('are due when the words say', async () => {
    expect(await add('in 5 minutes')).toMatchObject({
      creator: w.user('priya'),
      text: 'eat a banana',
      recurring: false,
      time: now() + 300,
      complete_ts: 0,
    })
    expect((await add(60))?.time).toBe(now() + 60)
    expect((await add(now() + 5000))?.time).toBe(now() + 5000)
    // 9:00 UTC is 10:00 in Berlin, where priya is, on a Monday.
    expect((await add('at 11:00'))?.time).toBe(now() + 3600)
    expect((await add('tomorrow'))?.time).toBe(now() + 23 * 3600)
    expect((await add('today at 3:30pm'))?.time).toBe(now() + 5.5 * 3600)
    expect((await add('on Tuesday at 10am'))?.time).toBe(now() + 24 * 3600)
  })

  test('recur without a time of their own', async () => {
    const reminder = await add('every Thursday')
    expect(reminder).toMatchObject({ recurring: true, recurrence: { frequency: 'weekly', weekdays: ['thursday'] } })
    expect(reminder).not.toHaveProperty('time')
    expect(await refusal(w.admin.reminders.complete({ reminder: reminder?.id as string }))).toBe(
      'cannot_complete_recurring',
    )
  })

  test('are listed, completed and deleted by whose they are', async () => {
    const reminder = (await add('in 2 days'))?.id as string
    expect((await w.admin.reminders.list({})).reminders?.map((one) => one.id)).toContain(reminder)
    await w.admin.reminders.complete({ reminder })
    expect((await w.admin.reminders.info({ reminder })).reminder?.complete_ts).toBe(now())
    expect(await refusal(w.as('mateo').reminders.info({ reminder }))).toBe('not_found')
    await w.admin.reminders.delete({ reminder })
    expect(await refusal(w.admin.reminders.info({ reminder }))).toBe('not_found')
  })

  test('are said by Slackbot when their time has come, again and again when they recur', async () => {
    const mateo = w.as('mateo')
    await mateo.reminders.add({ text: 'stand up', time: 'every day' })
    await w.world.universe.advance(2 * 86_400_000)
    const { channel } = await mateo.conversations.open({ users: 'USLACKBOT' })
    const { messages } = await mateo.conversations.history({ channel: channel?.id as string })
    expect(messages?.map((message) => [message.user, message.text])).toEqual(
      Array(2).fill(['USLACKBOT', 'Reminder: stand up.']),
    )
  })

  test('are refused when unclear, past, or for others', async () => {
    expect(await refusal(add('when the moon is blue'))).toBe('cannot_parse')
    expect(await refusal(add(now() - 100_000))).toBe('cannot_parse')
    expect(await refusal(add('in 1 hour', { user: w.user('mateo') }))).toBe('cannot_add_others')
  })
})
