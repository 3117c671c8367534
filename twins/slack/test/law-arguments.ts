import type { OperationSpec } from '@dtu/kit'
import type { Known } from '@dtu/kit/testing'

type Schema = Readonly<Record<string, any>>
/** A value as it is, or one that depends on what there is. */
type Typical = unknown | ((known: Known) => unknown)

export const NEXT_WEEK = Date.UTC(2026, 2, 9, 9) / 1000
export const LINK = 'https://example.com/page'
export const HOME = { type: 'home', blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'Home' } }] }
const MODAL = { ...HOME, type: 'modal', title: { type: 'plain_text', text: 'A modal' } }
export const MANIFEST = {
  display_information: { name: 'A made app' },
  oauth_config: { scopes: { bot: ['chat:write'] } },
  features: { bot_user: { display_name: 'made' } },
}

/** The schema of an operation's arguments for a content type; undefined when it takes none of that type. */
export function argumentSchema(document: Schema, operation: OperationSpec, type: string): Schema | undefined {
  const schema = operation.raw.requestBody?.content?.[type]?.schema
  return schema?.$ref ? document.components.schemas[schema.$ref.split('/').at(-1)] : schema
}

/** Values for an operation's documented arguments that fit each other. */
export function typicalArguments(document: Schema, operation: OperationSpec, known: Known): Record<string, unknown> {
  const schema = argumentSchema(document, operation, 'application/x-www-form-urlencoded')
  const own = FOR[operation.id] ?? {}
  const args: Record<string, unknown> = {}
  for (const [name, property] of Object.entries<Schema>(schema?.properties ?? {})) {
    const typical = name in own ? own[name] : BY_NAME[name]
    args[name] = typical === undefined && schema?.required?.includes(name) ? byType(property) : resolve(typical, known)
  }
  for (const [name, typical] of Object.entries(own)) args[name] = resolve(typical, known)
  return Object.fromEntries(Object.entries(args).filter(([, value]) => value !== undefined && value !== LEFT_OUT))
}

const resolve = (typical: Typical, known: Known): unknown => (typeof typical === 'function' ? typical(known) : typical)

function byType({ type }: Schema): unknown {
  const first = Array.isArray(type) ? type[0] : type
  if (first === 'integer' || first === 'number') return 1
  if (first === 'boolean') return true
  return first === 'array' ? [] : first === 'object' ? {} : 'text'
}

const known =
  (name: string) =>
  (values: Known): unknown =>
    values[name]

const LEFT_OUT = Symbol('left out')

/** What an argument's name means in most methods. Not named: left out unless it is required. */
const BY_NAME: Readonly<Record<string, Typical>> = {
  app_id: known('app'),
  bookmark_id: known('bookmark'),
  bot: known('bot'),
  canvas_id: known('canvas'),
  channel: known('general'),
  channel_id: known('general'),
  channels: known('general'),
  client_id: known('client_id'),
  client_secret: known('client_secret'),
  code: known('code'),
  email: 'priya@acme.example',
  external_id: 'elsewhere',
  external_url: 'https://example.com/b',
  file: known('file'),
  full: true,
  include_num_members: true,
  limit: 2,
  link: 'https://example.com/a',
  manifest: JSON.stringify(MANIFEST),
  message_ts: known('ts'),
  num_minutes: 30,
  post_at: NEXT_WEEK + 60,
  presence: 'away',
  purpose: 'A purpose',
  query: 'message',
  recipient_team_id: known('team'),
  recipient_user_id: known('user'),
  reminder: known('reminder'),
  scheduled_message_id: known('scheduled'),
  text: 'Hello *there* <https://example.com|you>',
  time: String(NEXT_WEEK),
  timestamp: known('ts'),
  title: 'A title',
  topic: 'A topic',
  trigger_id: known('trigger'),
  ts: known('ts'),
  types: 'public_channel,private_channel,im,mpim',
  unfurls: { [LINK]: { text: 'Unfurled' } },
  user: known('user'),
  user_id: known('user'),
  usergroup: known('usergroup'),
  users: known('user'),
  view: HOME,
  view_id: known('view'),
}

const ofMessage = { file: LEFT_OUT, file_comment: LEFT_OUT }
const ofCall = { id: known('call') }
const inStream = { ts: known('stream_ts'), markdown_text: 'More' }
const inChannel = { channel: known('channel') }

/** Where a method means something else by a name, or where two arguments exclude one another. */
const FOR: Readonly<Record<string, Readonly<Record<string, Typical>>>> = {
  'apps.uninstall': {},
  'bookmarks.add': { type: 'link' },
  'calls.add': {
    external_unique_id: 'call-2',
    join_url: 'https://example.com/d',
    users: LEFT_OUT,
    created_by: known('user'),
  },
  'calls.end': ofCall,
  'calls.info': ofCall,
  'calls.participants.add': { ...ofCall, users: ({ user }: Known) => [{ slack_id: user }] },
  'calls.participants.remove': { ...ofCall, users: ({ user }: Known) => [{ slack_id: user }] },
  'calls.update': ofCall,
  'canvases.access.delete': { user_ids: ({ user }: Known) => [user], channel_ids: LEFT_OUT },
  'canvases.access.set': { user_ids: ({ user }: Known) => [user], channel_ids: LEFT_OUT, access_level: 'read' },
  'canvases.edit': {
    changes: [{ operation: 'insert_at_end', document_content: { type: 'markdown', markdown: 'More' } }],
  },
  'canvases.sections.lookup': { criteria: { section_types: ['any_header'] } },
  'chat.appendStream': inStream,
  'chat.startStream': { thread_ts: known('ts') },
  'chat.stopStream': inStream,
  'conversations.archive': inChannel,
  'conversations.canvases.create': inChannel,
  'conversations.close': { channel: known('direct') },
  'conversations.create': { name: 'a-new-channel' },
  'conversations.invite': inChannel,
  'conversations.leave': inChannel,
  'conversations.open': { channel: LEFT_OUT },
  'conversations.rename': { ...inChannel, name: 'renamed' },
  'conversations.unarchive': { channel: known('archived') },
  'files.completeUploadExternal': {
    files: ({ uploaded }: Known) => [{ id: uploaded, title: 'A file' }],
    channels: LEFT_OUT,
  },
  'files.getUploadURLExternal': { filename: 'b.txt', length: 3 },
  'files.list': { types: LEFT_OUT, channel: LEFT_OUT },
  'files.remote.add': { external_id: 'also-elsewhere' },
  'files.remote.info': { file: LEFT_OUT },
  'files.remote.list': { channel: LEFT_OUT },
  'files.remote.remove': { file: LEFT_OUT },
  'files.remote.share': { file: LEFT_OUT },
  'files.remote.update': { file: LEFT_OUT },
  'files.upload-bytes': { ticket: known('ticket') },
  'hooks.services': {
    team: known('hook_team'),
    bot: known('hook_bot'),
    secret: known('hook_secret'),
    text: 'From a hook',
  },
  'oauth.authorize': { client_id: known('client_id'), scope: 'chat:write' },
  'pins.add': { timestamp: known('bare_ts') },
  'reactions.add': { name: 'thumbsup' },
  'reactions.get': ofMessage,
  'reactions.remove': { name: 'eyes', ...ofMessage },
  'reminders.add': { user: LEFT_OUT },
  'stars.add': { ...ofMessage, timestamp: known('bare_ts') },
  'stars.remove': ofMessage,
  'usergroups.create': { name: 'Another Group', channels: LEFT_OUT },
  'usergroups.enable': { usergroup: known('disabled') },
  'usergroups.update': { name: 'Renamed Group', channels: LEFT_OUT },
  'users.profile.set': {
    profile: { status_text: 'at work', status_emoji: ':books:' },
    name: LEFT_OUT,
    value: LEFT_OUT,
    user: LEFT_OUT,
  },
  'views.open': { view: MODAL },
  'views.publish': { trigger_id: LEFT_OUT },
  'views.push': { view: MODAL, trigger_id: known('inner_trigger') },
  'views.update': { external_id: LEFT_OUT },
}
