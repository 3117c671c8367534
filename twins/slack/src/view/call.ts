import type { Call } from '../model/calls.ts'

const timesOf = (call: Call) => ({
  date_start: call.date_start,
  external_unique_id: call.external_unique_id,
  join_url: call.join_url,
  ...(call.date_end !== undefined && { date_end: call.date_end }),
})

const detailsOf = (call: Call) => ({
  ...(call.external_display_id !== undefined && { external_display_id: call.external_display_id }),
  ...(call.title !== undefined && { title: call.title }),
  ...(call.desktop_app_join_url !== undefined && { desktop_app_join_url: call.desktop_app_join_url }),
})

/** A call as calls.add answers it: nothing is posted yet, so there are no channels (docs.slack.dev, calls.add). */
export const newCall = (call: Call) => ({ id: call.id, ...timesOf(call), ...detailsOf(call), users: call.users })

/** A call as the other calls.* methods answer it (java-slack-sdk json-logs). */
export const showCall = (call: Call) => ({
  id: call.id,
  ...timesOf(call),
  channels: call.channels,
  ...detailsOf(call),
  users: call.users,
})
