import { ApiError, type ApiRequest, limiterOf, mediaType, type OperationSpec, parseJson, type Rate } from '@dtu/kit'
import { slackError } from './errors.ts'
import type { SlackWorld } from './types.ts'

const MINUTE = 60_000

/** Calls a minute by tier (docs.slack.dev, "Rate limits"). */
const TIERS = { 1: 1, 2: 20, 3: 50, 4: 100 } as const

type Tier = keyof typeof TIERS

/** The tier of a method, the first that fits (slackapi/java-slack-sdk, MethodsRateLimits). */
const METHODS: readonly (readonly [RegExp, Tier])[] = [
  [/^(apps\.connections\.open|apps\.uninstall|conversations\.\w*SharedInvite)$/, 1],
  [
    /^(conversations\.(list|create|archive|unarchive|rename|setTopic|setPurpose)|users\.(list|conversations)|search\.|pins\.|reactions\.(remove|list)|usergroups\.|files\.upload$|bookmarks\.|stars\.|reminders\.|team\.(accessLogs|integrationLogs|billableInfo)|emoji\.|dnd\.(setSnooze|endSnooze|endDnd))/,
    2,
  ],
  [
    /^(conversations\.|chat\.(update|delete|scheduleMessage|deleteScheduledMessage|unfurl|meMessage)|reactions\.|users\.(lookupByEmail|profile\.set|getPresence|setPresence|setPhoto)|files\.(list|delete|remote)|team\.|auth\.revoke|chat\.scheduledMessages|calls\.|dnd\.|bots\.)/,
    3,
  ],
  [/^(users\.|conversations\.members|chat\.postEphemeral|views\.|files\.|oauth\.|api\.test|openid\.|dialog\.)/, 4],
]
/** Methods whose limit is their own: messages go by channel, these two are nearly free. */
const SPECIAL: Readonly<Record<string, number>> = { 'auth.test': 600, 'chat.getPermalink': 600 }
/** Whose app it is: the customer's own, or one sold outside the Marketplace since May 2025, which may look back once a minute. */
export const APPS = ['internal', 'commercial'] as const
const LOOKING_BACK = /^conversations\.(history|replies)$/

/** Counted by something of the call's own as well: a profile, a thread's place, the profiles one token changes. */
const OWN: Readonly<Record<string, { readonly rate: Rate; readonly argument: string }>> = {
  'users.profile.set': { rate: { limit: 10, window: MINUTE }, argument: 'user' },
  'assistant.threads.setStatus': { rate: { limit: 60, window: MINUTE }, argument: 'channel_id' },
}

/** One message a second in each channel, and several hundred a minute in a workspace. */
const POSTING = { channel: { limit: 1, window: 1000 }, workspace: { limit: 300, window: MINUTE } }

const tierOf = (method: string): Tier =>
  method === 'conversations.members' ? 4 : (METHODS.find(([pattern]) => pattern.test(method))?.[1] ?? 3)

/** A twentieth of what is documented, and at least one. */
const tightened = (rate: Rate): Rate => ({ ...rate, limit: Math.max(1, Math.round(rate.limit / 20)) })

/**
 * Refuses a call that is one too many: counted by method, workspace and app, messages by channel (docs.slack.dev, "Rate
 * limits"). Bursts, which Slack lets pass now and then, are not published and not let pass.
 */
export function limit(world: SlackWorld, request: ApiRequest, { id, path }: OperationSpec): void {
  if (path.startsWith('/services/')) limitHook(world, request)
  if (!path.startsWith('/api/') || !world.caller?.token) return
  const { team_id, app_id } = world.caller
  const who = `${id}|${team_id}|${app_id}`
  if (id === 'chat.postMessage') {
    take(world, `${who}|${argumentOf(request, 'channel')}`, POSTING.channel)
    take(world, `${id}|${team_id}`, POSTING.workspace)
    return
  }
  const own = OWN[id]
  if (own) take(world, `${who}|${argumentOf(request, own.argument)}`, own.rate)
  take(world, who, { limit: limitOf(world, id), window: MINUTE })
}

const limitOf = (world: SlackWorld, id: string): number =>
  world.limitPreset === 'commercial' && LOOKING_BACK.test(id) ? 1 : (SPECIAL[id] ?? TIERS[tierOf(id)])

/** A message a second, refused in plain words as all that is wrong with an incoming webhook. */
function limitHook(world: SlackWorld, { path }: ApiRequest): void {
  const { allowed } = limiterOf(world.db).take(`hook|${path}`, POSTING.channel, world.now())
  if (allowed) return
  throw new ApiError(429, 'rate_limited', { 'content-type': 'text/html', 'retry-after': '1' })
}

function take(world: SlackWorld, key: string, rate: Rate): void {
  const now = world.now()
  const { allowed, reset } = limiterOf(world.db).take(key, world.limits === 'tight' ? tightened(rate) : rate, now)
  if (allowed) return
  const { body } = slackError('ratelimited')
  throw new ApiError(429, body, { 'retry-after': String(Math.max(1, Math.ceil((reset - now) / 1000))) })
}

function argumentOf(request: ApiRequest, name: string): string {
  const text = request.body?.toString() ?? ''
  try {
    const json = mediaType(request).includes('json') ? (parseJson(text) as Record<string, unknown>) : undefined
    return String(json?.[name] ?? new URLSearchParams(text).get(name) ?? request.query.get(name))
  } catch {
    return ''
  }
}
