import { ApiError, type Batch, type Dialect, mediaType, type OperationSpec, type Page, type Trouble } from '@dtu/kit'
import { tokenOf } from './auth.ts'
import { missingScope, slackError } from './errors.ts'
import { mishaps } from './mishaps.ts'
import type { SlackWorld } from './types.ts'

const seconds = (milliseconds: number) => String(Math.max(0, Math.ceil(milliseconds / 1000)))

/** docs.slack.dev, "Rate limits": status and header; the body as reported by clients. */
const rateLimited = (_world: SlackWorld, { options: { wait = 30_000 } }: Trouble) =>
  new ApiError(429, { ok: false, error: 'ratelimited' }, { 'retry-after': seconds(wait) })

/** Errors of a token (docs.slack.dev, errors that all methods have). */
const AUTH: Readonly<Record<string, string>> = {
  invalid: 'invalid_auth',
  expired: 'token_expired',
  revoked: 'token_revoked',
  notAuthed: 'not_authed',
  accountInactive: 'account_inactive',
  clockSkew: 'invalid_auth',
  refreshRevoked: 'invalid_refresh_token',
}

const CONFLICTS: Readonly<Record<string, string>> = {
  reactions: 'already_reacted',
  pins: 'already_pinned',
  chat: 'message_not_found',
}

const family = (operation: OperationSpec | undefined) => operation?.id.split('.', 1)[0] ?? ''

function scope(world: SlackWorld, { operation, options }: Trouble): ApiError {
  const kinds = (operation?.raw.security ?? []) as Record<string, string[]>[]
  const asked = kinds.flatMap((kind) => Object.values(kind).flat())
  const needed = [options.needed ?? asked.slice(0, 1)].flat()
  const has = world.caller?.scopes ?? []
  return missingScope(needed, [options.provided ?? has.filter((one) => !needed.includes(one))].flat())
}

/** A 503 page from the edge, or the code (docs.slack.dev, common errors). */
const unavailable = (_world: SlackWorld, { options: { retryAfter, variant } }: Trouble): ApiError =>
  variant === 'code'
    ? slackError('service_unavailable')
    : new ApiError(503, 'Service Unavailable', {
        'content-type': 'text/plain; charset=utf-8',
        ...(retryAfter !== undefined && { 'retry-after': seconds(retryAfter) }),
      })

const refusals: Dialect<SlackWorld>['refusals'] = {
  rateLimit: rateLimited,
  quota: rateLimited,
  auth: (_world, { options }) => slackError(AUTH[options.kind] ?? 'invalid_auth'),
  scope,
  forbidden: () => slackError('no_permission'),
  notFound: (_world, { operation }) =>
    slackError(
      family(operation) === 'users'
        ? 'user_not_found'
        : family(operation) === 'files'
          ? 'file_not_found'
          : 'channel_not_found',
    ),
  validation: (_world, { options }) =>
    slackError('invalid_arguments', {
      response_metadata: { messages: [`[ERROR] invalid value [json-pointer:/${options.field ?? ''}]`] },
    }),
  conflict: (_world, { operation, options }) =>
    slackError(options.variant ?? CONFLICTS[family(operation)] ?? 'edit_window_closed'),
  precondition: () => slackError('edit_window_closed'),
  locked: () => slackError('team_added_to_org'),
  readOnly: () => slackError('team_added_to_org'),
  unavailable,
  internal: (_world, { options }) =>
    options.variant === 'empty500' ? new ApiError(500, '', {}) : slackError('internal_error'),
  deadline: () => slackError('request_timeout'),
  tooLarge: () => slackError('msg_too_long'),
  siteGone: () => slackError('account_inactive'),
  storageFull: () => slackError('file_upload_size_restricted'),
  revokeRefreshToken: () => slackError('invalid_refresh_token'),
  cursor: () => slackError('invalid_cursor'),
}

/** Verbs of the Web API that change nothing. Everything is a POST there. */
const READING =
  /\.(list|info|history|replies|members|conversations|get\w*|test|lookup\w*|identity|userInfo|search|messages|all|files|open|connect|start)$/

function tags(operation: OperationSpec): readonly string[] {
  const { id, path } = operation
  if (!path.startsWith('/api/')) return path.startsWith('/services') ? ['write', 'hook'] : ['write', 'upload']
  const read = READING.test(id) && !/^(views|conversations|dialog|rtm|apps)\.(open|start)$/.test(id)
  return [
    read ? 'read' : 'write',
    ...(id.startsWith('search.') ? ['search'] : []),
    ...(/\.(list|history|replies|members|conversations)$/.test(id) ? ['list'] : []),
    ...(/^(oauth|openid|tooling)\./.test(id) ? ['token', 'auth'] : []),
    ...(id === 'conversations.invite' ? ['batch'] : []),
  ]
}

const LISTS: Readonly<Record<string, string>> = {
  'conversations.list': 'channels',
  'conversations.history': 'messages',
  'conversations.replies': 'messages',
  'conversations.members': 'members',
  'users.list': 'members',
  'users.conversations': 'channels',
  'files.list': 'files',
}

const page = ({ id }: OperationSpec): Page | undefined =>
  LISTS[id] === undefined
    ? undefined
    : { items: [LISTS[id]], cursor: ['response_metadata', 'next_cursor'], argument: 'cursor' }

/** Several people are invited at once (docs.slack.dev, conversations.invite: `errors` names each who could not be). */
const batch: NonNullable<Dialect['batch']> = (request, { id }): Batch | undefined => {
  if (id !== 'conversations.invite' || !request.body) return undefined
  const json = mediaType(request).includes('json')
  const form = new URLSearchParams(json ? '' : request.body.toString())
  const sent = json ? JSON.parse(request.body.toString()) : Object.fromEntries(form)
  const users = String(sent.users ?? '')
    .split(',')
    .filter(Boolean)
  return {
    reduced(keep) {
      const kept = users.filter((_, index) => keep(index, users.length)).join(',')
      if (kept === '') return undefined
      if (json) return { ...request, body: Buffer.from(JSON.stringify({ ...sent, users: kept })) }
      form.set('users', kept)
      return { ...request, body: Buffer.from(form.toString()) }
    },
    failed: (body, indices) => ({
      ...body,
      ok: false,
      error: 'failed_for_some_users',
      errors: indices.map((index) => ({ user: users[index], ok: false, error: 'cant_invite' })),
    }),
  }
}

/** How Slack speaks when something is wrong with it. */
export const dialect: Dialect<SlackWorld> = {
  concern(world, request) {
    const given = tokenOf(request)
    const token = given ? world.db.tokens.get(given) : undefined
    const sent = request.query.get('channel') ?? undefined
    return {
      tenant: token?.team_id ?? world.db.teams.first({})?.id ?? world.universe,
      user: token?.user_id,
      client: token?.app_id ?? given,
      scopes: token?.scopes,
      resource: sent,
    }
  },
  tags,
  refusals,
  failed: ({ body }) => typeof body === 'string' && body.startsWith('{"ok":false'),
  page,
  batch,
  waitHeaders: ['retry-after'],
  signatureHeaders: ['x-slack-signature'],
  challenges: ['verification'],
  mishaps,
}
