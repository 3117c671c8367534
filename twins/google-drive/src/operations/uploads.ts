import { type ApiRequest, mediaType, type OperationSpec, operation, Reply } from '@dtu/kit'
import { relatedParts } from '@dtu/kit/fallback/multipart'
import type { Document } from '../body.ts'
import { driveError } from '../errors.ts'
import { requireWritable } from '../model/access.ts'
import { type Bytes, changeFile, createFile, readMetadata } from '../model/files.ts'
import type { StoredFile, Upload } from '../model/types.ts'
import type { DriveInput, DriveWorld } from '../types.ts'
import { showFile } from '../view/file.ts'
import type { Family } from './family.ts'
import { moved } from './files.ts'

const security = [
  { oauth2: ['https://www.googleapis.com/auth/drive'] },
  { oauth2: ['https://www.googleapis.com/auth/drive.file'] },
]

/** Where the bytes of a resumable upload are sent: no document lists it (Drive, "Perform a resumable upload"). */
export const uploadRoutes: readonly OperationSpec[] = [
  operation('drive.upload.create', 'PUT', '/upload/drive/v3/files', { security }),
  operation('drive.upload.update', 'PUT', '/upload/drive/v3/files/{fileId}', { security }),
]

const notUpload = () =>
  driveError(400, 'badRequest', 'Bad Request', { location: 'uploadType', locationType: 'parameter' })

/** Stores what came: as a new file, or in place of another one's bytes. */
function store(
  world: DriveWorld,
  fileId: string | undefined,
  query: URLSearchParams,
  metadata: Document,
  bytes: Bytes,
): StoredFile {
  if (fileId === undefined) return createFile(world, metadata, bytes)
  const file = requireWritable(world, fileId)
  return changeFile(world, file, { ...readMetadata(metadata), ...moved(world, file, query) }, bytes)
}

function upload(world: DriveWorld, input: DriveInput): unknown {
  const { query, request, path } = input
  // Go's clients send the bytes of a session by POST too (google-api-go-client, gensupport; rclone).
  if (query.has('upload_id')) return go(world, input)
  const type = query.get('uploadType') ?? query.get('upload_protocol')
  if (type === 'resumable') return begin(world, input)
  const body = request.body ?? Buffer.alloc(0)
  if (type === 'media' || type === 'raw')
    return showFile(
      world,
      store(world, path.fileId, query, {}, { buffer: body, type: mediaType(request) || 'application/octet-stream' }),
    )
  if (type !== 'multipart') throw notUpload()
  const [first, second] = relatedParts(request) ?? []
  if (!first || !second) throw driveError(400, 'badContent', 'Malformed multipart body.')
  return showFile(
    world,
    store(world, path.fileId, query, metadataIn(first.bytes), { buffer: second.bytes, type: second.type }),
  )
}

function metadataIn(bytes: Buffer): Document {
  try {
    const value = JSON.parse(bytes.toString() || '{}')
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  } catch {
    // Refused below, in the service's words.
  }
  throw driveError(400, 'parseError', 'Parse Error')
}

/** Opens a session: its address goes back in a header. */
function begin(world: DriveWorld, { query, request, path, body }: DriveInput): Reply {
  const { fileId } = path
  if (fileId !== undefined) requireWritable(world, fileId)
  const id = world.ids.next('upload')
  const session: Upload = {
    id,
    ...(fileId !== undefined && { fileId }),
    metadata: body,
    type: request.headers['x-upload-content-type'] ?? 'application/octet-stream',
    email: world.caller.email,
    received: 0,
    query: query.toString(),
  }
  world.db.uploads.insert(session)
  const kept = new URLSearchParams(query)
  kept.set('uploadType', 'resumable')
  kept.set('upload_id', id)
  const at = `${world.baseUrl}/upload/drive/v3/files${fileId === undefined ? '' : `/${fileId}`}?${kept}`
  return new Reply(undefined, { status: 200, headers: { location: at, 'x-guploader-uploadid': id } })
}

const blobOf = (id: string) => `google-drive/upload/${id}`
const RANGE = /^bytes (?:(\d{1,15})-(\d{1,15})|\*)\/(\d{1,15}|\*)$/

/** Takes the next bytes of a session, or tells how far it has come. */
function go(world: DriveWorld, { query, request }: DriveInput): unknown {
  const session = world.db.uploads.get(query.get('upload_id') ?? '')
  if (!session || session.email !== world.caller.email) throw driveError(404, 'notFound', 'Upload session not found.')
  const sent = request.body ?? Buffer.alloc(0)
  const said = request.headers['content-range']
  const range = said === undefined ? undefined : RANGE.exec(said)
  if (said !== undefined && !range) throw driveError(400, 'badRequest', 'Failed to parse Content-Range header.')
  const asks = range !== undefined && range?.[1] === undefined
  const start = range?.[1] === undefined ? session.received : Number(range[1])
  if (!asks && start !== session.received) return incomplete(session, request)
  const whole = asks ? stored(world, session) : Buffer.concat([stored(world, session), sent])
  const total = range === undefined || range === null ? whole.length : range[3] === '*' ? undefined : Number(range[3])
  if (total === undefined || whole.length < total) {
    world.blobs.put(blobOf(session.id), whole)
    return incomplete(world.db.uploads.update(session, { received: whole.length }), request)
  }
  if (whole.length > total) throw driveError(400, 'badRequest', 'More bytes were sent than announced.')
  world.db.uploads.delete(session.id)
  world.blobs.delete(blobOf(session.id))
  return showFile(
    world,
    store(world, session.fileId, new URLSearchParams(session.query), session.metadata, {
      buffer: whole,
      type: session.type,
    }),
  )
}

const stored = (world: DriveWorld, { id }: Upload): Buffer => world.blobs.get(blobOf(id))?.bytes ?? Buffer.alloc(0)

/** Not all is there yet: the last byte that is. 308 means something else by now, so that clients may have it said beside a 200. */
function incomplete({ received }: Upload, { headers }: ApiRequest): Reply {
  const range: Record<string, string> = received > 0 ? { range: `bytes=0-${received - 1}` } : {}
  return headers['x-guploader-no-308'] === 'yes'
    ? new Reply(undefined, { status: 200, headers: { ...range, 'x-http-status-code-override': '308' } })
    : new Reply(undefined, { status: 308, headers: range })
}

export const uploads: Family = {
  'drive.files.create.upload': upload,
  'drive.files.update.upload': upload,
  'drive.files.create.resumable': upload,
  'drive.files.update.resumable': upload,
  'drive.upload.create': go,
  'drive.upload.update': go,
}
