import type { Channel, HttpMessage, Outcome } from '@dtu/kit'
import { answer, fail } from '../model/answers.ts'
import type { App, Interaction } from '../model/types.ts'
import type { SlackWorld } from '../types.ts'
import { succeeded } from './events.ts'
import { PATIENCE, signed } from './signature.ts'

interface Payload {
  readonly interaction: string
  readonly url: string
}

/** A person's act on its way to an app over HTTP. It is sent once: what fails, the person sees. */
export const interactions: Channel<SlackWorld> = {
  prepare(world, { interaction: id, url }: Payload): HttpMessage | undefined {
    const interaction = world.db.interactions.get(id)
    const app = interaction && world.db.apps.get(interaction.app_id)
    if (!interaction || !app) return undefined
    const body = form(interaction)
    return { via: 'http', url, headers: headers(world, app, body), body, timeout: PATIENCE, redirects: 2 }
  },

  settle(world, { interaction: id }: Payload, _attempt, outcome) {
    const interaction = world.db.interactions.get(id)
    if (!interaction) return undefined
    if (!succeeded(outcome)) {
      fail(world, interaction, errorOf(outcome))
      return 'failed'
    }
    answer(world, interaction, read(outcome.body))
    return undefined
  },
}

const headers = (world: SlackWorld, app: App, body: string): Record<string, string> => ({
  ...signed(world, app, body),
  accept: 'application/json,*/*',
  'content-type': 'application/x-www-form-urlencoded',
})

/** Commands are forms; all else is JSON in a form's field `payload`. */
const form = ({ kind, payload }: Interaction): string =>
  new URLSearchParams(
    kind === 'slash_command' ? (payload as Record<string, string>) : { payload: JSON.stringify(payload) },
  ).toString()

/** What Slackbot says of a command that failed; seen in public issues of apps. */
function errorOf(outcome: Outcome): string {
  if (!outcome.ok) return outcome.reason === 'timeout' ? 'operation_timeout' : 'dispatch_failed'
  return outcome.status >= 500 ? 'http_service_error' : 'http_client_error'
}

/** A body as an app may answer with: JSON, plain text, or nothing. */
function read(body: string): unknown {
  if (body.trim() === '') return undefined
  try {
    return JSON.parse(body)
  } catch {
    return body
  }
}
