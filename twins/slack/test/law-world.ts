import type { Universe } from '@dtu/kit'
import type { Known, LawFixture } from '@dtu/kit/testing'
import { issueCode } from '../src/model/codes.ts'
import { issueTrigger } from '../src/model/triggers.ts'
import type { SlackWorld } from '../src/types.ts'
import { HOME, LINK, MANIFEST, NEXT_WEEK } from './law-arguments.ts'

type Call = Parameters<LawFixture['prepare']>[0]

/** What is there before anything is made: two channels, a person, the caller. */
async function find(call: Call): Promise<Known> {
  const { channels } = await call('conversations.list', {})
  const [general, random] = channels
  const { members } = await call('conversations.members', { channel: general.id })
  const self = await call('auth.test', {})
  await call('conversations.join', { channel: general.id })
  return {
    general: general.id,
    random: random.id,
    user: members[0],
    self: self.user_id,
    bot: self.bot_id,
    team: self.team_id,
  }
}

/** A message with a reply, a reaction, a pin and a star; one scheduled, one that is still being written. */
async function sayThings(call: Call, { general, user, team }: Known): Promise<Known> {
  const { ts } = await call('chat.postMessage', { channel: general, text: `A message to work with ${LINK}` })
  const reply = await call('chat.postMessage', { channel: general, text: 'A reply', thread_ts: ts })
  const bare = await call('chat.postMessage', { channel: general, text: 'A message nobody has touched' })
  await call('reactions.add', { channel: general, timestamp: ts, name: 'eyes' })
  await call('pins.add', { channel: general, timestamp: ts })
  await call('stars.add', { channel: general, timestamp: ts })
  const scheduled = await call('chat.scheduleMessage', { channel: general, text: 'later', post_at: NEXT_WEEK })
  const stream = await call('chat.startStream', {
    channel: general,
    thread_ts: ts,
    recipient_user_id: user,
    recipient_team_id: team,
  })
  return { ts, reply_ts: reply.ts, bare_ts: bare.ts, scheduled: scheduled.scheduled_message_id, stream_ts: stream.ts }
}

/** A channel of the caller's own, one that is archived, a direct message, a bookmark, a usergroup. */
async function meet(call: Call, { general, user }: Known): Promise<Known> {
  const channel = await call('conversations.create', { name: 'made-for-laws' })
  const archived = await call('conversations.create', { name: 'put-away' })
  await call('conversations.archive', { channel: archived.channel.id })
  const direct = await call('conversations.open', { users: user })
  const bookmark = await call('bookmarks.add', {
    channel_id: general,
    title: 'Handbook',
    type: 'link',
    link: 'https://example.com/',
  })
  const group = await call('usergroups.create', { name: 'Law Makers', handle: 'lawmakers' })
  const asleep = await call('usergroups.create', { name: 'Asleep', handle: 'asleep' })
  await call('usergroups.disable', { usergroup: asleep.usergroup.id })
  return {
    channel: channel.channel.id,
    archived: archived.channel.id,
    direct: direct.channel.id,
    bookmark: bookmark.bookmark.id,
    usergroup: group.usergroup.id,
    disabled: asleep.usergroup.id,
  }
}

/** A file that is there, one whose bytes have come, one that waits for them, one that lies elsewhere. */
async function file(call: Call): Promise<Known> {
  const announce = () => call('files.getUploadURLExternal', { filename: 'a.txt', length: 5 })
  const ticketOf = (upload: { upload_url: string }) => upload.upload_url.split('/').at(-1)
  const [done, sent, waiting] = [await announce(), await announce(), await announce()]
  await call('files.upload-bytes', { ticket: ticketOf(done) })
  await call('files.completeUploadExternal', { files: [{ id: done.file_id, title: 'A file' }] })
  await call('files.upload-bytes', { ticket: ticketOf(sent) })
  await call('files.remote.add', {
    external_id: 'elsewhere',
    external_url: 'https://example.com/b',
    title: 'Elsewhere',
  })
  return { file: done.file_id, uploaded: sent.file_id, ticket: ticketOf(waiting) }
}

/** A call, a canvas, a reminder, a view on a person's home, an app made from a manifest. */
async function make(call: Call, { user }: Known): Promise<Known> {
  const meeting = await call('calls.add', {
    external_unique_id: 'call-1',
    join_url: 'https://example.com/c',
    created_by: user,
  })
  const canvas = await call('canvases.create', {
    title: 'A canvas',
    document_content: { type: 'markdown', markdown: '# Head\n\nBody' },
  })
  const reminder = await call('reminders.add', { text: 'remember', time: String(NEXT_WEEK) })
  const view = await call('views.publish', { user_id: user, view: HOME })
  const app = await call('apps.manifest.create', { manifest: JSON.stringify(MANIFEST) })
  await call('dnd.setSnooze', { num_minutes: 30 })
  return {
    call: meeting.call.id,
    canvas: canvas.canvas_id,
    reminder: reminder.reminder.id,
    view: view.view.id,
    app: app.app_id,
  }
}

/** What only a person's act gives an app: a trigger to open a view with, a code to trade for tokens. */
function act(universe: Universe, { user }: Known): Known {
  const { appId = '', clientId, clientSecret } = universe.credentials().slack ?? {}
  return universe.transact('slack', (world) => {
    const slack = world as SlackWorld
    const { code } = issueCode(slack, {
      app_id: appId,
      user: user as string,
      bot_scopes: ['chat:write'],
      user_scopes: [],
    })
    const view = slack.db.views.find({ where: { app: appId } })[0]
    return {
      code,
      trigger: issueTrigger(slack, appId, user as string),
      inner_trigger: issueTrigger(slack, appId, user as string, view?.id),
      client_id: clientId,
      client_secret: clientSecret,
    }
  })
}

export async function prepare(call: Call, universe: Universe): Promise<Known> {
  const there = await find(call)
  const said = await sayThings(call, there)
  const met = await meet(call, there)
  const filed = await file(call)
  const made = await make(call, there)
  const webhook = new URL(universe.credentials().slack?.webhookUrl ?? '').pathname.split('/')
  const hook = { hook_team: webhook[2], hook_bot: webhook[3], hook_secret: webhook[4] }
  return { ...there, ...said, ...met, ...filed, ...made, ...act(universe, there), ...hook }
}
