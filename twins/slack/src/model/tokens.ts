import type { SlackWorld } from '../types.ts'
import type { App, Token } from './types.ts'

/** Seconds an access token lives with token rotation (docs.slack.dev, "Using token rotation"). */
const ROTATION = 43_200

/** Mints a token of a kind, in the vendor's form. `expires_at` in milliseconds. */
export function mintToken(
  world: SlackWorld,
  token: Omit<Token, 'token' | 'universe' | 'team_id'> & { rotating?: boolean },
): Token {
  const { rotating, ...rest } = token
  const team_id = world.db.teams.first({})?.id ?? ''
  const text = world.ids.secret('secret24', (drawn) => form(rest.kind, rest.app_id, drawn, rotating ?? false, world))
  return world.db.tokens.insert({ ...rest, team_id, token: text, universe: world.universe })
}

function form(kind: Token['kind'], app: string, drawn: string, rotating: boolean, world: SlackWorld): string {
  const digits = () => world.ids.next('number13')
  if (kind === 'app') return `xapp-1-${app}-${digits()}-${drawn.toLowerCase()}${drawn.toLowerCase()}`
  if (kind === 'refresh') return `xoxe-1-${drawn}${drawn}`
  if (kind === 'configuration') return `xoxe.xoxp-1-${drawn}${drawn}`
  const letter = kind === 'bot' ? 'b' : 'p'
  return rotating ? `xoxe.xox${letter}-1-${drawn}${drawn}` : `xox${letter}-${digits()}-${digits()}-${drawn}`
}

/** A token that ends and the one that renews it. */
export interface Pair {
  readonly access: Token
  readonly refresh?: Token
}

type Holder = Pick<Token, 'app_id' | 'user_id' | 'scopes'> & { readonly bot_id?: string | undefined }

/** A bot's or a person's access token: with token rotation a new pair, else the one there is, with its new scopes. */
export function issueTokens(world: SlackWorld, app: App, kind: 'bot' | 'user', holder: Holder): Pair {
  const { bot_id, ...held } = holder
  const whose = { ...held, ...(bot_id !== undefined && { bot_id }) }
  if (app.token_rotation) return rotate(world, kind, whose)
  const before = world.db.tokens
    .find({ where: { app: app.id, kind, user: holder.user_id, universe: world.universe } })
    .find((token) => !token.revoked && token.expires_at === undefined)
  return {
    access: before
      ? world.db.tokens.update(before, { scopes: [...holder.scopes] })
      : mintToken(world, { kind, ...whose }),
  }
}

/** A new access token for twelve hours, and the refresh token for the one after it. */
export function rotate(
  world: SlackWorld,
  kind: 'bot' | 'user' | 'configuration',
  whose: Omit<Token, 'token' | 'universe' | 'team_id' | 'kind'>,
): Pair {
  const access = mintToken(world, { ...whose, kind, rotating: true, expires_at: world.now() + ROTATION * 1000 })
  const refresh = mintToken(world, { ...whose, kind: 'refresh', renews: kind })
  return { access, refresh }
}

/** Ends tokens, and tells their app whose they were (docs.slack.dev, tokens_revoked). */
export function revoke(world: SlackWorld, app: App, tokens: readonly Token[]): void {
  const live = tokens.filter((token) => !token.revoked)
  for (const token of live) world.db.tokens.update(token, { revoked: true })
  const holders = (kind: Token['kind']) => [
    ...new Set(live.filter((token) => token.kind === kind).map((token) => token.user_id)),
  ]
  const [oauth, bot] = [holders('user'), holders('bot')]
  if (oauth.length + bot.length > 0) world.emit('tokens_revoked', { app: app.id, oauth, bot })
}
