import type { Args } from '../args.ts'
import { slackError } from '../errors.ts'
import { type Call, join, leave, readParticipants, requireCall, requireOngoing } from '../model/calls.ts'
import type { Operations, SlackWorld } from '../types.ts'
import { newCall, showCall } from '../view/call.ts'

const seconds = (world: SlackWorld) => Math.floor(world.now() / 1000)

const participants = (world: SlackWorld, args: Args) => readParticipants(world, args.json('users', 'invalid_array_arg'))

/** What an app may say of a call, of those things that it does say. */
function detailsIn(args: Args): Partial<Call> {
  const details: Record<string, string> = {}
  for (const name of ['title', 'join_url', 'desktop_app_join_url', 'external_display_id']) {
    const value = args.text(name)
    if (value !== undefined) details[name] = value
  }
  return details
}

function creatorOf(world: SlackWorld, args: Args): string {
  // The reference asks bots for created_by, but python-slack-sdk's own suite (test_calls) registers calls without it.
  const creator = args.text('created_by') ?? world.caller.user_id
  if (!world.db.users.get(creator)) throw slackError('invalid_created_by')
  return creator
}

export const calls: Operations = {
  'calls.add': (world, { args }) => {
    const external_unique_id = args.required('external_unique_id')
    const join_url = args.required('join_url')
    const date_start = args.int('date_start', seconds(world))
    if (date_start < 0) throw slackError('invalid_start_time')
    const created_by = creatorOf(world, args)
    const users = participants(world, args)
    const id = world.ids.next('call')
    return {
      ok: true,
      call: newCall(
        world.db.calls.insert({
          id,
          app_id: world.caller.app_id,
          created_by,
          date_start,
          external_unique_id,
          join_url,
          ...detailsIn(args),
          users,
          channels: [],
        }),
      ),
    }
  },

  'calls.info': (world, { args }) => ({ ok: true, call: showCall(requireCall(world, args.required('id'))) }),

  'calls.update': (world, { args }) => ({
    ok: true,
    call: showCall(world.db.calls.update(requireCall(world, args.required('id')), detailsIn(args))),
  }),

  'calls.end': (world, { args }) => {
    const call = requireOngoing(world, args.required('id'))
    const date_end = args.has('duration') ? call.date_start + args.int('duration', 0) : seconds(world)
    return { ok: true, call: showCall(world.db.calls.update(call, { date_end })) }
  },

  'calls.participants.add': (world, { args }) => ({
    ok: true,
    call: showCall(join(world, requireOngoing(world, args.required('id')), participants(world, args))),
  }),

  'calls.participants.remove': (world, { args }) => ({
    ok: true,
    call: showCall(leave(world, requireOngoing(world, args.required('id')), participants(world, args))),
  }),
}
