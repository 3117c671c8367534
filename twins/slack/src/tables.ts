import { table } from '@dtu/kit'
import type { Call } from './model/calls.ts'
import type { Canvas } from './model/canvases.ts'
import type { Reacted } from './model/reactions.ts'
import { externalKey, isRemote } from './model/remote-files.ts'
import type { Replier } from './model/replying.ts'
import { type Star, starKey } from './model/stars.ts'
import type { Stream } from './model/streams.ts'
import type {
  App,
  AssistantThread,
  Bookmark,
  Bot,
  Code,
  Conversation,
  Envelope,
  Ephemeral,
  Execution,
  File,
  Installation,
  Interaction,
  Listeners,
  Member,
  Message,
  MessageState,
  Pin,
  Reminder,
  ResponseUrl,
  ScheduledMessage,
  Session,
  Team,
  Token,
  Trigger,
  Upload,
  User,
  Usergroup,
  View,
  Webhook,
} from './model/types.ts'

/** All that the twin remembers. Documents are stored as the API sends them wherever that is possible. */
export const tables = {
  teams: table<Team>()({ key: 'id', show: ['name', 'domain'] }),
  users: table<User>()({
    key: 'id',
    columns: {
      // Slackbot comes first in users.list, the others by id (tapes/nango/list-users).
      place: (u) => (u.id === 'USLACKBOT' ? '' : u.id),
      name: (u) => u.name,
      email: (u) => u.profile.email?.toLowerCase(),
      deleted: (u) => u.deleted,
      bot: (u) => u.is_bot,
    },
    index: [['place'], ['email'], ['name']],
    show: ['real_name', 'is_admin'],
  }),
  bots: table<Bot>()({
    key: 'id',
    columns: { app: (b) => b.app_id, user: (b) => b.user_id },
    index: [['app'], ['user']],
    show: ['name'],
  }),
  apps: table<App>()({ key: 'id', columns: { client: (a) => a.client_id }, index: [['client']], show: ['name'] }),
  installations: table<Installation>()({
    key: 'app_id',
    columns: { bot: (i) => i.bot_id, user: (i) => i.bot_user_id },
    index: [['bot'], ['user']],
  }),
  tokens: table<Token>()({
    key: 'token',
    columns: { app: (t) => t.app_id, user: (t) => t.user_id, kind: (t) => t.kind, universe: (t) => t.universe },
    index: [['app', 'kind']],
    secret: true,
  }),
  conversations: table<Conversation>()({
    key: 'id',
    columns: {
      id: (c) => c.id,
      name: (c) => (c.is_im ? null : c.name),
      archived: (c) => c.is_archived,
      public: (c) => !c.is_private && !c.is_im,
      private: (c) => c.is_private,
      im: (c) => c.is_im,
      mpim: (c) => c.is_mpim,
      party: (c) => c.party,
    },
    index: [['name'], ['party'], ['public', 'id']],
    show: ['topic.value', 'purpose.value', 'creator'],
  }),
  members: table<Member>()({
    key: (m) => `${m.channel}:${m.user}`,
    columns: { channel: (m) => m.channel, user: (m) => m.user, kind: (m) => m.kind },
    index: [
      ['channel', 'user'],
      ['user', 'kind', 'channel'],
    ],
    show: ['last_read'],
  }),
  messages: table<Message>()({
    key: (m) => `${m.channel}:${m.ts}`,
    // Kept apart, the stored JSON is what conversations.history sends for the message.
    apart: ['channel'],
    columns: {
      channel: (m) => m.channel,
      ts: (m) => m.ts,
      thread: (m) => m.thread_ts,
      // Replies are in the thread only, unless they were broadcast.
      inHistory: (m) => m.thread_ts === undefined || m.thread_ts === m.ts || m.subtype === 'thread_broadcast',
    },
    index: [['channel', 'inHistory', 'ts']],
    sparseIndex: [['thread', 'ts']],
    show: ['user', 'text', 'subtype', 'bot_id', 'thread_ts'],
  }),
  repliers: table<Replier>()({
    key: (r) => `${r.thread}:${r.user}`,
    columns: { thread: (r) => r.thread },
    index: [['thread']],
    derived: true,
  }),
  streams: table<Stream>()({ key: (s) => `${s.channel}:${s.ts}`, show: ['markdown'] }),
  reacted: table<Reacted>()({
    key: (r) => `${r.user}:${r.channel}:${r.ts}`,
    columns: { user: (r) => r.user, place: (r) => r.place },
    index: [['user', 'place']],
    derived: true,
  }),
  stars: table<Star>()({ key: starKey, columns: { user: (s) => s.user }, index: [['user']] }),
  ephemerals: table<Ephemeral>()({
    key: 'ts',
    columns: { channel: (e) => e.channel, to: (e) => e.to },
    index: [['channel', 'to']],
    show: ['text'],
  }),
  scheduled: table<ScheduledMessage>()({
    key: 'id',
    columns: { channel: (s) => s.channel, app: (s) => s.app_id, post_at: (s) => s.post_at },
    index: [['app', 'post_at']],
    show: ['text'],
  }),
  pins: table<Pin>()({
    key: (p) => `${p.channel}:${p.item}`,
    columns: { channel: (p) => p.channel },
    index: [['channel']],
  }),
  bookmarks: table<Bookmark>()({
    key: 'id',
    columns: { channel: (b) => b.channel_id },
    index: [['channel']],
    show: ['title', 'link'],
  }),
  reminders: table<Reminder>()({
    key: 'id',
    columns: { user: (r) => r.user },
    index: [['user']],
    show: ['text', 'time'],
  }),
  usergroups: table<Usergroup>()({
    key: 'id',
    columns: { handle: (g) => g.handle, name: (g) => g.name.toLowerCase() },
    index: [['handle'], ['name']],
  }),
  files: table<File>()({
    key: 'id',
    columns: { user: (f) => f.user, created: (f) => f.created, external: externalKey, remote: isRemote },
    index: [['user', 'created'], ['created'], ['external'], ['remote', 'created']],
    show: ['name', 'title', 'mimetype', 'size'],
  }),
  // Tickets are secrets, which differ between universes.
  uploads: table<Upload>()({ key: 'ticket', columns: { file: (u) => u.file }, index: [['file']], secret: true }),
  views: table<View>()({
    key: 'id',
    columns: {
      root: (v) => v.root_view_id,
      user: (v) => v.user,
      app: (v) => v.app_id,
      external: (v) => v.external_id ?? '',
    },
    index: [['root'], ['user', 'app'], ['external']],
  }),
  triggers: table<Trigger>()({ key: 'id', derived: true }),
  webhooks: table<Webhook>()({
    key: 'path',
    columns: { app: (w) => w.app_id, universe: (w) => w.universe },
    index: [['app']],
    secret: true,
  }),
  response_urls: table<ResponseUrl>()({ key: 'path', secret: true }),
  codes: table<Code>()({ key: 'code', secret: true }),
  interactions: table<Interaction>()({
    key: 'id',
    columns: { app: (i) => i.app_id, user: (i) => i.user, state: (i) => i.state },
    index: [['app'], ['user']],
    show: ['kind', 'error'],
    // Payloads carry response URLs, which differ between universes.
    secret: true,
    derived: true,
  }),
  assistant_threads: table<AssistantThread>()({ key: 'id', show: ['status', 'title'] }),
  executions: table<Execution>()({ key: 'id', show: ['callback_id', 'state'] }),
  message_states: table<MessageState>()({ key: 'id' }),
  listeners: table<Listeners>()({ key: 'id', secret: true }),
  sessions: table<Session>()({
    key: 'id',
    columns: { app: (s) => s.app_id, ticket: (s) => s.ticket, kind: (s) => s.kind, open: (s) => s.open },
    index: [['app', 'open'], ['ticket'], ['kind', 'open']],
    secret: true,
    derived: true,
  }),
  calls: table<Call>()({ key: 'id', show: ['title', 'join_url', 'app_id'] }),
  canvases: table<Canvas>()({
    key: 'id',
    columns: { channel: (c) => c.channel },
    index: [['channel']],
    show: ['owner'],
  }),
  envelopes: table<Envelope>()({
    key: 'id',
    columns: { app: (e) => e.app_id, session: (e) => e.session },
    index: [['app'], ['session']],
    secret: true,
    derived: true,
  }),
}
