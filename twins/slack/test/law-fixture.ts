import type { OperationSpec, RawReply } from '@dtu/kit'
import type { Known, LawFixture } from '@dtu/kit/testing'
import { slack } from '../src/index.ts'
import { argumentSchema, HOME, NEXT_WEEK, typicalArguments } from './law-arguments.ts'

type Call = Parameters<LawFixture['prepare']>[0]

const { document } = slack.contract()

export const fixture: LawFixture = {
  twin: slack,
  prepare,
  typical: (operation, known) => typicalArguments(document, operation, known),
  request(operation, args, credentials) {
    const path = operation.path.replace(/\{\+?(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(String(args[name] ?? name)),
    )
    const authorization = credentials && `Bearer ${credentials[tokenKind(operation)]}`
    const json = argumentSchema(document, operation, 'application/json') !== undefined
    return {
      method: operation.method,
      url: path,
      headers: {
        ...(authorization && { authorization }),
        'content-type': json ? 'application/json; charset=utf-8' : 'application/x-www-form-urlencoded',
      },
      body: operation.method === 'GET' ? undefined : Buffer.from(json ? JSON.stringify(args) : form(args)),
    }
  },
  isProtected: (operation) => operation.path.startsWith('/api/') && (operation.raw.security ?? []).length > 0,
  malformed,
  succeeded: (reply) => reply.status < 300 && !String(reply.body).startsWith('{"ok":false'),
  refusesStranger: (reply) => reply.status === 200 && JSON.parse(String(reply.body)).error === 'not_authed',
}

/** The credential of the seed's app that the method takes: the bot's token where it may be. */
function tokenKind(operation: OperationSpec): string {
  const kinds = ((operation.raw.security ?? []) as Record<string, unknown>[]).flatMap((kind) => Object.keys(kind))
  return kinds.includes('bot') ? 'token' : kinds.includes('user') ? 'userToken' : 'appToken'
}

const form = (args: Record<string, unknown>): string =>
  new URLSearchParams(
    Object.entries(args).map(([name, value]): [string, string] => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  ).toString()

/** Slack answers its Web API with 200 and `ok`; a refusal names its code (docs.slack.dev, "Using the Slack Web API"). */
function malformed(operation: OperationSpec | undefined, reply: RawReply): string | undefined {
  const type = reply.headers['content-type'] ?? ''
  if (operation && !operation.path.startsWith('/api/'))
    return reply.status >= 500 ? `status ${reply.status}` : undefined
  if (!operation && reply.status === 404) return undefined
  if (reply.status !== 200) return `status ${reply.status}`
  if (!type.startsWith('application/json')) return `content-type ${type}`
  const body = JSON.parse(String(reply.body))
  if (typeof body.ok !== 'boolean') return 'no ok'
  return body.ok || /^[a-z][a-z_]+$/.test(body.error) ? undefined : `error ${JSON.stringify(body.error)}`
}

/** A message with a reply, a reaction and a pin, a second channel, a bookmark, a usergroup, a file, a view, a scheduled message. */
async function prepare(call: Call): Promise<Known> {
  const { channels } = await call('conversations.list', {})
  const identity = await call('auth.test', {})
  const general = channels[0]
  const { members } = await call('conversations.members', { channel: general.id })
  const person = members[0]
  await call('conversations.join', { channel: general.id })
  const { ts } = await call('chat.postMessage', { channel: general.id, text: 'A message to work with' })
  const reply = await call('chat.postMessage', { channel: general.id, text: 'A reply', thread_ts: ts })
  await call('reactions.add', { channel: general.id, timestamp: ts, name: 'eyes' })
  await call('pins.add', { channel: general.id, timestamp: ts })
  const other = await call('conversations.create', { name: 'made-for-laws' })
  const bookmark = await call('bookmarks.add', {
    channel_id: general.id,
    title: 'Handbook',
    type: 'link',
    link: 'https://example.com/',
  })
  const group = await call('usergroups.create', { name: 'Law Makers', handle: 'lawmakers' })
  const upload = await call('files.getUploadURLExternal', { filename: 'a.txt', length: 5 })
  const scheduled = await call('chat.scheduleMessage', { channel: general.id, text: 'later', post_at: NEXT_WEEK })
  const view = await call('views.publish', { user_id: person, view: HOME })
  return {
    channel: other.channel?.id ?? general.id,
    general: general.id,
    user: person,
    self: identity.user_id,
    bot: identity.bot_id,
    team: identity.team_id,
    email: 'priya@acme.example',
    ts,
    reply_ts: reply.ts,
    bookmark: bookmark.bookmark?.id,
    usergroup: group.usergroup?.id,
    file: upload.file_id,
    scheduled: scheduled.scheduled_message_id,
    view: view.view?.id,
  }
}
