import type { Channel, HttpMessage, Outcome } from '@dtu/kit'
import type { App } from '../model/types.ts'
import type { SlackWorld } from '../types.ts'
import { succeeded } from './events.ts'
import { PATIENCE, signed } from './signature.ts'

interface Payload {
  readonly app: string
  readonly url: string
  readonly challenge: string
}

/** The question whether a request URL is the app's (docs.slack.dev, url_verification). The answer is noted at the app. */
export const verification: Channel<SlackWorld> = {
  prepare(world, { app: id, url, challenge }: Payload): HttpMessage | undefined {
    const app = world.db.apps.get(id)
    if (!app) return undefined
    const body = JSON.stringify({ token: app.verification_token, challenge, type: 'url_verification' })
    return {
      via: 'http',
      url,
      headers: { ...signed(world, app, body), 'content-type': 'application/json' },
      body,
      timeout: PATIENCE,
      redirects: 2,
    }
  },

  settle(world, { app: id, url, challenge }: Payload, _attempt, outcome) {
    const app = world.db.apps.get(id)
    // Asked again meanwhile, with another URL: that answer counts.
    if (!app || app.request_url !== url) return undefined
    const verified = echoes(outcome, challenge)
    // Events that were switched off come again.
    const on = verified && app.events_disabled ? { events_disabled: undefined } : {}
    world.db.apps.update(app, { request_url_verified: verified, ...on } as Partial<App>)
    return verified ? undefined : 'failed'
  },
}

/** The challenge may come back as plain text, as a form or as JSON. */
function echoes(outcome: Outcome, challenge: string): boolean {
  if (!succeeded(outcome)) return false
  const body = outcome.body.trim()
  if (body === challenge || new URLSearchParams(body).get('challenge') === challenge) return true
  try {
    return (JSON.parse(body) as { challenge?: unknown }).challenge === challenge
  } catch {
    return false
  }
}
