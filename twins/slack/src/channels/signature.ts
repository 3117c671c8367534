import { createHmac } from 'node:crypto'
import { seconds } from '../model/stamps.ts'
import type { App } from '../model/types.ts'
import type { SlackWorld } from '../types.ts'

/**
 * The headers by which an app knows a request for Slack's (docs.slack.dev, "Verifying requests from Slack"). The time is the
 * machine's, not the universe's: receivers compare it with their own clock and refuse what is more than five minutes off.
 */
export function signed(world: SlackWorld, app: App, body: string): Record<string, string> {
  const timestamp = String(seconds(world.machineTime()))
  const signature = createHmac('sha256', app.signing_secret).update(`v0:${timestamp}:${body}`).digest('hex')
  return {
    'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
    accept: '*/*',
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': `v0=${signature}`,
  }
}

/** An app has three seconds (docs.slack.dev, Events API and Interactivity). */
export const PATIENCE = 3000
