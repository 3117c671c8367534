import type { ApiRequest } from '@dtu/kit'
import type { Args } from '../args.ts'
import { invalidArguments, slackError } from '../errors.ts'
import type { SlackWorld } from '../types.ts'
import { MOST_SNIPPET } from './files.ts'
import type { Upload } from './types.ts'

/** docs.slack.dev, files.getUploadURLExternal: alt_txt_too_large. */
const MOST_ALT = 1000

/** Keeps a place for a file to come. The ticket is a secret: it leads to its universe, and whoever has it may upload. */
export function announceUpload(world: SlackWorld, args: Args): Upload {
  const filename = args.required('filename')
  const length = args.int('length', 0)
  const [alt_txt, snippet_type] = [args.text('alt_txt'), args.text('snippet_type')]
  if (length <= 0) throw slackError('missing_argument')
  if (alt_txt && alt_txt.length > MOST_ALT) throw slackError('alt_txt_too_large')
  if (snippet_type && length > MOST_SNIPPET) throw slackError('snippet_too_large')
  return world.db.uploads.insert({
    ticket: world.ids.secret('upload'),
    file: world.ids.next('file'),
    filename,
    length,
    user: world.caller.user_id,
    received: false,
    ...(alt_txt && { alt_txt }),
    ...(snippet_type && { snippet_type }),
  })
}

/** Takes the bytes of an upload, raw or as the first part of a form. Returns how many they are. */
export function receive(world: SlackWorld, upload: Upload, request: ApiRequest): number {
  const part = request.parts?.find(({ filename }) => filename !== undefined) ?? request.parts?.[0]
  const bytes = part?.bytes ?? request.body ?? Buffer.alloc(0)
  world.blobs.put(upload.file, bytes)
  world.db.uploads.update(upload, { received: true })
  return bytes.length
}

export interface Completed {
  readonly upload: Upload
  readonly title: string
}

/** The uploads that `files` lists as done, with their titles. Throws `file_not_found`, `access_denied`. */
export function completed(world: SlackWorld, args: Args): Completed[] {
  const listed = args.json('files', 'invalid_arguments')
  if (listed === undefined) throw invalidArguments('missing required field: files')
  if (!Array.isArray(listed) || listed.length === 0)
    throw invalidArguments('must provide an array [json-pointer:/files]')
  return listed.map((entry: { id?: unknown; title?: unknown }) => {
    const upload = typeof entry?.id === 'string' ? world.db.uploads.first({ file: entry.id }) : undefined
    if (!upload?.received) throw slackError('file_not_found')
    if (upload.user !== world.caller.user_id) throw slackError('access_denied')
    return { upload, title: typeof entry.title === 'string' && entry.title !== '' ? entry.title : upload.filename }
  })
}
