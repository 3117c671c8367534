import type { Part } from '@dtu/kit'
import type { Args } from '../args.ts'
import { slackError } from '../errors.ts'
import type { SlackWorld } from '../types.ts'
import { examine, newFile } from './files.ts'
import type { File } from './types.ts'

/** From here on files.upload is refused (docs.slack.dev, changelog 2024-04, "files.upload"). Universe time decides. */
const RETIRED = Date.UTC(2025, 10, 12)

/** Largest `content` (docs.slack.dev, files.upload: post_contents_too_large). */
const MOST_CONTENT = 130 * 1024

export function refuseRetired(world: SlackWorld): void {
  if (world.now() >= RETIRED) throw slackError('method_deprecated')
}

/** The file of a files.upload call, before it is shared: of its part `file`, or a snippet of its text `content`. */
export function uploadAtOnce(world: SlackWorld, args: Args): File {
  const { bytes, filename, snippet } = args.has('file') ? sent(args) : written(args)
  const file = world.ids.next('file')
  world.blobs.put(file, bytes)
  const upload = { ticket: '', file, filename, length: bytes.length, user: world.caller.user_id, received: true }
  const made = examine(world, newFile(world, upload, args.text('title') || titleOf(filename)), snippet)
  world.emit('file_created', { file_id: file, user_id: made.user, file: { id: file } })
  return made
}

interface Sent {
  readonly bytes: Buffer
  readonly filename: string
  readonly snippet?: string
}

function sent(args: Args): Sent {
  const given = args.raw('file')
  const part = typeof given === 'object' ? (given as Part) : undefined
  const bytes = part?.bytes ?? Buffer.from(args.text('file') ?? '')
  if (bytes.length === 0) throw slackError('no_file_data')
  return { bytes, filename: args.text('filename') || part?.filename || '-' }
}

function written(args: Args): Sent {
  const bytes = bytesOf(args.raw('content'))
  if (bytes.length === 0) throw slackError('no_file_data')
  if (bytes.length > MOST_CONTENT) throw slackError('post_contents_too_large')
  return { bytes, filename: args.text('filename') || '-.txt', snippet: args.text('filetype') ?? 'text' }
}

const bytesOf = (content: unknown): Buffer => (content as Part | undefined)?.bytes ?? Buffer.from(String(content ?? ''))

/** docs.slack.dev, examples of files.upload: the name without its extension. */
const titleOf = (filename: string): string => (filename === '-.txt' ? 'Untitled' : filename.replace(/\.[^.]+$/, ''))
