import { slackError } from '../errors.ts'
import type { SlackWorld } from '../types.ts'
import type { Trigger } from './types.ts'

/** How long a trigger is good for (docs.slack.dev, "Interactivity", trigger_id). */
const LIFETIME = 3000
const FORM = /^\d+\.\d+\.[0-9a-f]+$/

/** What an act of a person gives the app to open a view with. `view` is the view the act happened in. */
export function issueTrigger(world: SlackWorld, app: string, user: string, view?: string): string {
  const id = `${world.ids.next('number13')}.${world.ids.next('number13')}.${world.ids.next('hex32')}`
  world.db.triggers.insert({
    id,
    app_id: app,
    user,
    expires_at: world.now() + LIFETIME,
    used: false,
    ...(view !== undefined && { view }),
  })
  return id
}

/** Takes a trigger, once. The codes are those of views.open. */
export function spendTrigger(world: SlackWorld, id: string | undefined): Trigger {
  const trigger = id !== undefined && FORM.test(id) ? world.db.triggers.get(id) : undefined
  // Another app's trigger is no trigger.
  if (!trigger || trigger.app_id !== world.caller.app_id) throw slackError('invalid_trigger_id')
  if (trigger.used) throw slackError('exchanged_trigger_id')
  if (trigger.expires_at < world.now()) throw slackError('expired_trigger_id')
  return world.db.triggers.update(trigger, { used: true })
}
