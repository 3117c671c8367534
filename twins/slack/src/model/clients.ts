import { slackError } from '../errors.ts'
import type { SlackInput, SlackWorld } from '../types.ts'
import type { App } from './types.ts'

/** The app that calls with its client id and secret: as arguments, or as Basic authorization (docs.slack.dev, "Installing with OAuth"). */
export function requireClient(world: SlackWorld, input: SlackInput): App {
  const [id, secret] = credentialsOf(input)
  const app = id ? world.db.apps.first({ client: id }) : undefined
  if (!app) throw slackError('invalid_client_id')
  if (secret !== app.client_secret) throw slackError('bad_client_secret')
  return app
}

function credentialsOf({ args, request }: SlackInput): [string | undefined, string | undefined] {
  const basic = /^Basic\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
  if (!basic) return [args.text('client_id'), args.text('client_secret')]
  const [id, ...secret] = Buffer.from(basic, 'base64').toString().split(':')
  return [id, secret.join(':')]
}
