import { type ApiRequest, type OperationSpec, operation, Reply } from '@dtu/kit'
import { callerOf, tokenOf } from '../auth.ts'
import { seesFile } from '../model/files.ts'
import type { File } from '../model/types.ts'
import { receive } from '../model/uploads.ts'
import type { Operation, Operations, SlackWorld } from '../types.ts'

/** Where bytes come in and go out (files.slack.com). */
export const fileRoutes: OperationSpec[] = [
  operation('files.upload-bytes', 'POST', '/upload/v1/{ticket}', { 'x-also-methods': ['put'] }),
  operation('files.open', 'GET', '/files-pri/{ref}/{name}'),
  operation('files.download', 'GET', '/files-pri/{ref}/download/{name}'),
  operation('files.thumbnail', 'GET', '/files-tmb/{ref}/{name}'),
]

const TEXT = { 'content-type': 'text/plain' }

/** The ticket is the authority. The answer says how many bytes came (tapes/slack-ruby-client/files_upload_v2). */
const upload: Operation = (world, { path, request }) => {
  const awaited = world.db.uploads.get(path.ticket ?? '')
  if (!awaited) return new Reply('Not Found', { status: 404, headers: TEXT })
  return new Reply(`OK - ${receive(world, awaited, request)}`, { headers: TEXT })
}

/** A file's bytes, for who may see it: with a token in the header (docs.slack.dev, "File object", url_private), or by its public secret. */
const download =
  (attached: boolean): Operation =>
  (world, { path, request }) => {
    const file = world.db.files.get(/-(F[A-Z0-9]+)/.exec(path.ref ?? '')?.[1] ?? '')
    if (!file || !mayDownload(world, file, request)) return toLogin(world, request)
    const stored = world.blobs.get(file.id)
    if (!stored) return new Reply('Not Found', { status: 404, headers: TEXT })
    const name = encodeURIComponent(file.name)
    const headers = {
      'content-type': file.mimetype || 'application/octet-stream',
      ...(attached && { 'content-disposition': `attachment; filename="${name}"; filename*=UTF-8''${name}` }),
    }
    return new Reply(stored.bytes, { headers })
  }

function mayDownload(world: SlackWorld, file: File, request: ApiRequest): boolean {
  const secret = request.query.get('pub_secret')
  if (secret && file.public_url_shared === true && String(file.permalink_public).endsWith(`-${secret}`)) return true
  const token = world.db.tokens.get(tokenOf(request) ?? '')
  if (!token || token.revoked || (token.expires_at ?? Number.POSITIVE_INFINITY) <= world.now()) return false
  world.caller = callerOf(world, token)
  return token.scopes.includes('files:read') && seesFile(world, file)
}

/** Whoever may not see a file is led to sign in, whether there is one or not: the sign-in page is what careless apps save as the file. */
function toLogin(world: SlackWorld, request: ApiRequest): Reply {
  const team = world.db.teams.first({})?.url ?? 'https://slack.com/'
  const location = `${team}?redir=${encodeURIComponent(request.path)}`
  return new Reply('', { status: 302, headers: { location, 'content-type': 'text/html; charset=utf-8' } })
}

export const fileOperations: Operations = {
  'files.upload-bytes': upload,
  'files.open': download(false),
  'files.download': download(true),
  'files.thumbnail': download(false),
}
