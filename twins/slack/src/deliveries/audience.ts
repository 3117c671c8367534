import { kindOf, memberOf } from '../model/conversations.ts'
import type { App, Installation } from '../model/types.ts'
import type { SlackWorld } from '../types.ts'
import type { Occurrence } from './occurrence.ts'
import { scopesOf } from './tell.ts'

/** Through whose eyes an app sees an event (docs.slack.dev, Events API, authorizations). */
export interface Authorization {
  readonly enterprise_id: null
  readonly team_id: string
  readonly user_id: string
  readonly is_bot: boolean
  readonly is_enterprise_install: boolean
}

/** Whether somebody sees what happened: it was everybody's, or in a conversation of theirs, or their own. */
export function sees(world: SlackWorld, user: string, { self, visible, conversation }: Occurrence): boolean {
  if (visible) return visible(user)
  if (self !== undefined) return self === user
  return conversation === undefined || memberOf(world, conversation, user) !== undefined
}

/** The authorization an app hears of an occurrence with: its bot's, else a person's who authorized it. Undefined: it does not hear of it. */
export function authorizationFor(
  world: SlackWorld,
  app: App,
  occurrence: Occurrence,
  as: { bot: boolean; user: boolean },
): Authorization | undefined {
  const installation = world.db.installations.get(app.id)
  if (!installation) return undefined
  const scopes = scopesFor(world, occurrence)
  const bot = installation.bot_user_id
  if (as.bot && bot && allows(installation.bot_scopes, scopes) && sees(world, bot, occurrence))
    return authorization(installation, bot, true)
  if (!as.user) return undefined
  const person = world.db.tokens
    .find({ where: { app: app.id, kind: 'user' } })
    .find((token) => !token.revoked && allows(token.scopes, scopes) && sees(world, token.user_id, occurrence))
  return person && authorization(installation, person.user_id, false)
}

/** Where an event lists a scope for each kind of conversation, the one of the kind at hand is asked for. */
function scopesFor(world: SlackWorld, { name, conversation: id }: Occurrence): readonly string[] {
  const scopes = scopesOf(name)
  const conversation = id !== undefined && scopes.length > 1 ? world.db.conversations.get(id) : undefined
  const fitting = conversation ? scopes.filter((scope) => scope.startsWith(`${kindOf(conversation)}:`)) : []
  return fitting.length > 0 ? fitting : scopes
}

const allows = (held: readonly string[], anyOf: readonly string[]): boolean =>
  anyOf.length === 0 || anyOf.some((scope) => held.includes(scope))

const authorization = ({ team_id }: Installation, user_id: string, is_bot: boolean): Authorization => ({
  enterprise_id: null,
  team_id,
  user_id,
  is_bot,
  is_enterprise_install: false,
})
