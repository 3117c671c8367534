import { stamp } from '../model/stamps.ts'
import type { SlackWorld } from '../types.ts'
import type { Fact, Occurrence, Tellings } from './occurrence.ts'

const person =
  (type: string): Tellings[string] =>
  (world, fact): Occurrence[] => {
    const user = world.db.users.get(fact.user)
    if (!user) return []
    const { presence: _, ...shown } = user
    return [{ name: type, event: { type, user: shown, cache_ts: user.updated } }]
  }

/** An edit of a profile is told three ways (docs.slack.dev, user_profile_changed and user_status_changed). */
const changed: Tellings[string] = (world, fact, event) => [
  ...(person('user_change')?.(world, fact, event) ?? []),
  ...(person('user_profile_changed')?.(world, fact, event) ?? []),
  ...(fact.status ? (person('user_status_changed')?.(world, fact, event) ?? []) : []),
]

/** What is heard of people and of the app's place with them. */
export const people: Tellings = {
  user_change: changed,
  team_join: person('team_join'),
  app_home_opened: (world, fact) => [{ name: 'app_home_opened', app: fact.app, event: homeOpened(world, fact) }],
  app_uninstalled: (_world, fact) => [{ name: 'app_uninstalled', app: fact.app, event: { type: 'app_uninstalled' } }],
  tokens_revoked: (_world, fact) => [
    {
      name: 'tokens_revoked',
      app: fact.app,
      event: { type: 'tokens_revoked', tokens: { oauth: fact.oauth ?? [], bot: fact.bot ?? [] } },
    },
  ],
  assistant_thread_started: (_world, { app, assistant_thread }) => [
    { name: 'assistant_thread_started', app, event: { type: 'assistant_thread_started', assistant_thread } },
  ],
  function_executed: (_world, fact) => [
    { name: 'function_executed', app: fact.app, event: { type: 'function_executed', ...fact.event } },
  ],
}

function homeOpened(world: SlackWorld, fact: Fact): Occurrence['event'] {
  const view = fact.view ? world.db.views.get(fact.view) : undefined
  const { user: _, open: __, ...shown } = view ?? {}
  return {
    type: 'app_home_opened',
    user: fact.user,
    channel: fact.channel,
    tab: fact.tab,
    ...(view && { view: shown }),
    event_ts: stamp(world),
  }
}
