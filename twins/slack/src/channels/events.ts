import type { Channel, HttpMessage, Outcome } from '@dtu/kit'
import type { SlackWorld } from '../types.ts'
import { PATIENCE, signed } from './signature.ts'

interface Payload {
  readonly app: string
  readonly body: Record<string, unknown>
  readonly retry?: { readonly num: number; readonly reason: string }
}

/** After the first, second and third failure (docs.slack.dev, Events API, retries). */
const PAUSES = [0, 60_000, 300_000]

const REASONS: Record<string, string> = {
  timeout: 'http_timeout',
  redirects: 'too_many_redirects',
  connection: 'connection_failed',
  tls: 'ssl_error',
}

/** An event on its way to an app's request URL: the same event each time, signed afresh. */
export const events: Channel<SlackWorld> = {
  prepare(world, { app: id, body, retry }: Payload): HttpMessage | undefined {
    const app = world.db.apps.get(id)
    if (!app?.request_url || app.events_disabled) return undefined
    const text = JSON.stringify(body)
    const headers = { ...signed(world, app, text), 'content-type': 'application/json' }
    const again = retry && { 'x-slack-retry-num': String(retry.num), 'x-slack-retry-reason': retry.reason }
    return {
      via: 'http',
      url: app.request_url,
      headers: { ...headers, ...again },
      body: text,
      timeout: PATIENCE,
      redirects: 2,
    }
  },

  settle(world, payload: Payload, attempt, outcome) {
    if (succeeded(outcome)) return undefined
    const pause = refusesRetries(outcome) ? undefined : PAUSES[attempt - 1]
    if (pause === undefined) return 'failed'
    return { retryAt: world.now() + pause, payload: { ...payload, retry: { num: attempt, reason: reasonOf(outcome) } } }
  },
}

export const succeeded = (outcome: Outcome): outcome is Extract<Outcome, { ok: true }> =>
  outcome.ok && outcome.status >= 200 && outcome.status < 300

const refusesRetries = (outcome: Outcome): boolean => outcome.ok && outcome.headers['x-slack-no-retry'] === '1'

const reasonOf = (outcome: Outcome): string =>
  outcome.ok ? 'http_error' : (REASONS[outcome.reason] ?? 'unknown_error')
