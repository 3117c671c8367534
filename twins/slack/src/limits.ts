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
  if (!path.startsWith('/api/') || !world.caller?.token) return
  const { team_id, app_id } = world.caller
  const who = `${id}|${team_id}|${app_id}`
  if (id === 'chat.postMessage') {
    take(world, `${who}|${channelOf(request)}`, POSTING.channel)
    take(world, `${id}|${team_id}`, POSTING.workspace)
  } else take(world, who, { limit: SPECIAL[id] ?? TIERS[tierOf(id)], window: MINUTE })
}

function take(world: SlackWorld, key: string, rate: Rate): void {
  const now = world.now()
  const { allowed, reset } = limiterOf(world.db).take(key, world.limits === 'tight' ? tightened(rate) : rate, now)
  if (allowed) return
  const { body } = slackError('ratelimited')
  throw new ApiError(429, body, { 'retry-after': String(Math.max(1, Math.ceil((reset - now) / 1000))) })
}

function channelOf(request: ApiRequest): string {
  const text = request.body?.toString() ?? ''
  try {
    const json = mediaType(request).includes('json') ? (parseJson(text) as { channel?: unknown }) : undefined
    return String(json?.channel ?? new URLSearchParams(text).get('channel') ?? request.query.get('channel'))
  } catch {
    return ''
  }
}
