import type { Mishap } from '@dtu/kit'
import { openLinks, sayGoodbye } from './model/sessions.ts'
import { seconds } from './model/stamps.ts'
import type { App } from './model/types.ts'
import type { SlackWorld } from './types.ts'

/** Sockets are told to go (docs.slack.dev, "Using Socket Mode"; `too_many_websockets` as clients report it). */
const goodbye = (reason: Parameters<typeof sayGoodbye>[2]): Mishap<SlackWorld> => ({
  befall(world) {
    const open = openLinks(world)
    for (const session of open) sayGoodbye(world, session, reason)
    return open.map(({ id }) => id)
  },
})

/** Apps that hear of events over HTTP. */
const subscribed = (world: SlackWorld): App[] =>
  world.db.apps
    .find()
    .filter(
      ({ id, request_url, socket_mode }) => request_url && !socket_mode && world.db.installations.get(id) !== undefined,
    )

/** An app is told that its events are too many (docs.slack.dev, app_rate_limited). The events themselves are lost apart from it. */
const rateLimited: Mishap<SlackWorld> = {
  befall(world) {
    const apps = subscribed(world)
    for (const { id, verification_token } of apps) {
      const body = {
        token: verification_token,
        type: 'app_rate_limited',
        team_id: world.db.installations.get(id)?.team_id,
        minute_rate_limited: Math.floor(seconds(world.now()) / 60) * 60,
        api_app_id: id,
      }
      world.deliver('events', { app: id, body })
    }
    return apps.map(({ id }) => id)
  },
}

/** Whose request URL fails too often is told nothing more (docs.slack.dev, Events API, "Failure limits"). */
const disabled: Mishap<SlackWorld> = {
  befall(world) {
    const apps = subscribed(world).filter((app) => !app.events_disabled)
    for (const app of apps) world.db.apps.update(app, { events_disabled: true })
    return apps.map(({ id }) => id)
  },
  end(world, whom) {
    for (const id of whom) {
      const app = world.db.apps.get(id)
      if (app?.events_disabled) world.db.apps.update(app, { events_disabled: undefined } as Partial<App>)
    }
  },
}

/** What befalls those who listen to Slack. */
export const mishaps: Readonly<Record<string, Mishap<SlackWorld>>> = {
  warning: goodbye('warning'),
  refresh_requested: goodbye('refresh_requested'),
  link_disabled: goodbye('link_disabled'),
  too_many_websockets: goodbye('too_many_websockets'),
  app_rate_limited: rateLimited,
  disableSubscription: disabled,
}
