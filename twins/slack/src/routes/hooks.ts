import { ApiError, mediaType, type OperationSpec, operation, parseJson, Reply } from '@dtu/kit'
import { Args } from '../args.ts'
import { addMessage } from '../model/messages.ts'
import { showPicturesLater } from '../model/pictures.ts'
import { respond } from '../model/respond.ts'
import { spendResponseUrl } from '../model/response-urls.ts'
import { authorOfApp, type Body, contentOf } from '../model/said.ts'
import type { Webhook } from '../model/types.ts'
import type { Operation, Operations, SlackInput, SlackWorld } from '../types.ts'

/** URLs that carry their authority themselves (hooks.slack.com). */
export const hookRoutes: OperationSpec[] = [
  operation('hooks.services', 'POST', '/services/{team}/{bot}/{secret}'),
  operation('hooks.actions', 'POST', '/actions/{team}/{number}/{secret}'),
  operation('hooks.commands', 'POST', '/commands/{team}/{number}/{secret}'),
]

const TEXT = { 'content-type': 'text/html' }
const OK = new Reply('ok', { headers: TEXT })

/** What is wrong, in one plain word (docs.slack.dev, "Sending messages using incoming webhooks", handling errors). */
const refuse = (status: number, code: string): ApiError => new ApiError(status, code, TEXT)

const post: Operation = (world, input) => {
  const webhook = requireWebhook(world, input)
  const body = readBody(input)
  const content = contentOf(world, body)
  if ('problem' in content) throw refuse(400, content.problem as string)
  const message = addMessage(world, webhook.channel, { ...authorOfApp(world, webhook.app_id), ...content })
  showPicturesLater(world, message, new Args(body))
  return OK
}

function requireWebhook(world: SlackWorld, { request, path }: SlackInput): Webhook {
  if (!world.db.teams.get(path.team ?? '')) throw refuse(404, 'no_team')
  const webhook = world.db.webhooks.get(request.path)
  if (!webhook || !world.db.installations.get(webhook.app_id)) throw refuse(404, 'no_service')
  const conversation = world.db.conversations.get(webhook.channel)
  if (!conversation) throw refuse(404, 'channel_not_found')
  if (conversation.is_archived) throw refuse(410, 'channel_is_archived')
  const installer = world.db.users.get(webhook.user)
  if (installer?.deleted) throw refuse(403, 'action_prohibited')
  return webhook
}

const answer: Operation = (world, input) => {
  const body = readBody(input)
  const url = spendResponseUrl(world, input.request.path)
  if ('refused' in url) throw new ApiError(404, { ok: false, error: url.refused })
  const problem = respond(world, url, body)
  if (problem) throw refuse(problem === 'message_not_found' ? 404 : 400, problem)
  return OK
}

/** JSON, whatever the content type says, or a form whose field `payload` is JSON. */
function readBody({ request }: SlackInput): Body {
  const text = request.body?.toString() ?? ''
  const form = mediaType(request) === 'application/x-www-form-urlencoded' || text.startsWith('payload=')
  const json = form ? (new URLSearchParams(text).get('payload') ?? text) : text
  try {
    const body = parseJson(json)
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Body
  } catch {
    // Said below, as for any other text that is no object.
  }
  throw refuse(400, 'invalid_payload')
}

export const hookOperations: Operations = { 'hooks.services': post, 'hooks.actions': answer, 'hooks.commands': answer }
