import type { OperationSpec } from '@dtu/kit'
import type { Known } from '@dtu/kit/testing'

type Schema = Readonly<Record<string, any>>
type Make = (known: Known) => unknown

export const HOME = { type: 'home', blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'Home' } }] }
export const NEXT_WEEK = Date.UTC(2026, 2, 9, 9) / 1000

/** The schema of an operation's arguments for a content type; undefined when it takes none of that type. */
export function argumentSchema(document: Schema, operation: OperationSpec, type: string): Schema | undefined {
  const schema = operation.raw.requestBody?.content?.[type]?.schema
  return schema?.$ref ? document.components.schemas[schema.$ref.split('/').at(-1)] : schema
}

/** Values for all of an operation's documented arguments that fit each other. */
export function typicalArguments(document: Schema, operation: OperationSpec, known: Known): Record<string, unknown> {
  const schema = argumentSchema(document, operation, 'application/x-www-form-urlencoded')
  const own = FOR[operation.id] ?? {}
  const args: Record<string, unknown> = {}
  for (const [name, property] of Object.entries<Schema>(schema?.properties ?? {})) {
    const make = name in own ? own[name] : BY_NAME[name]
    const required = schema?.required?.includes(name)
    const value = make ? make(known) : required ? byType(property) : undefined
    if (value !== undefined) args[name] = value
  }
  return args
}

function byType({ type }: Schema): unknown {
  const first = Array.isArray(type) ? type[0] : type
  if (first === 'integer' || first === 'number') return 1
  if (first === 'boolean') return true
  return first === 'array' ? [] : first === 'object' ? {} : 'text'
}

const known =
  (name: string): Make =>
  (values) =>
    values[name]
const just =
  (value: unknown): Make =>
  () =>
    value
const leftOut: Make = () => undefined

/** What an argument's name means in most methods. Not named: left out unless it is required. */
const BY_NAME: Readonly<Record<string, Make>> = {
  channel: known('general'),
  channel_id: known('general'),
  channels: known('general'),
  user: known('user'),
  user_id: known('user'),
  users: known('user'),
  bot: known('bot'),
  email: known('email'),
  ts: known('ts'),
  timestamp: known('ts'),
  message_ts: known('ts'),
  text: just('Hello *there* <https://example.com|you>'),
  limit: just(2),
  types: just('public_channel,private_channel,im,mpim'),
  topic: just('A topic'),
  purpose: just('A purpose'),
  usergroup: known('usergroup'),
  bookmark_id: known('bookmark'),
  file: known('file'),
  scheduled_message_id: known('scheduled'),
  post_at: just(NEXT_WEEK + 60),
  presence: just('away'),
  view: just(HOME),
  view_id: known('view'),
  title: just('A title'),
  link: just('https://example.com/a'),
  include_num_members: just(true),
  full: just(true),
}

/** Where a method means something else by a name, or where two arguments exclude one another. */
const FOR: Readonly<Record<string, Readonly<Record<string, Make>>>> = {
  'bookmarks.add': { type: just('link') },
  'conversations.archive': { channel: known('channel') },
  'conversations.close': { channel: known('channel') },
  'conversations.create': { name: just('a-new-channel') },
  'conversations.invite': { channel: known('channel') },
  'conversations.kick': { channel: known('general') },
  'conversations.leave': { channel: known('channel') },
  'conversations.open': { channel: leftOut },
  'conversations.rename': { channel: known('channel'), name: just('renamed') },
  'files.completeUploadExternal': { files: (values) => [{ id: values.file, title: 'A file' }], channels: leftOut },
  'files.getUploadURLExternal': { filename: just('b.txt'), length: just(3) },
  'files.list': { types: leftOut, channel: leftOut },
  'reactions.add': { name: just('thumbsup') },
  'reactions.get': { file: leftOut },
  'reactions.remove': { name: just('eyes'), file: leftOut },
  'usergroups.create': { name: just('Another Group'), channels: leftOut },
  'usergroups.update': { name: just('Renamed Group'), channels: leftOut },
  'views.open': { trigger_id: leftOut },
}
