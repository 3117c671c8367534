import type { Args } from '../args.ts'
import { slackError } from '../errors.ts'
import type { Message } from './types.ts'

/** docs.slack.dev, "Message metadata": payload and type together, in characters. */
const MOST = 8000

/**
 * What an app attaches for apps to read: `{event_type, event_payload}` or `{entities}`. Undefined when it is left out, null
 * when `{}` takes it away. Throws `invalid_metadata_format`, `invalid_metadata_schema`, `metadata_too_large`.
 */
export function readMetadata(args: Args): Message['metadata'] | null | undefined {
  const given = args.json('metadata', 'invalid_metadata_format')
  if (given === undefined) return undefined
  if (!isObject(given)) throw slackError('invalid_metadata_format')
  if (Object.keys(given).length === 0) return null
  const { event_type, event_payload, entities } = given
  if (!Array.isArray(entities) && (typeof event_type !== 'string' || event_type === '' || !isObject(event_payload)))
    throw slackError('invalid_metadata_schema')
  if (JSON.stringify(given).length > MOST) throw slackError('metadata_too_large')
  return given as Message['metadata']
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
