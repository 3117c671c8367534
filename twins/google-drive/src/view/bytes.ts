import { Reply } from '@dtu/kit'
import { driveError } from '../errors.ts'
import { isNative } from '../model/files.ts'
import type { StoredFile } from '../model/types.ts'
import type { DriveInput, DriveWorld } from '../types.ts'

/** The bytes of a file, or the range of them that is asked for. Throws 403 for what has none, 416 for a range outside. */
export function bytesOf(world: DriveWorld, file: StoredFile, { request }: DriveInput): Reply {
  if (!file.content || isNative(file.mimeType))
    throw driveError(
      403,
      'fileNotDownloadable',
      'Only files with binary content can be downloaded. Use Export with Docs Editors files.',
      { location: 'alt', locationType: 'parameter' },
    )
  const bytes = world.blobs.get(file.content.blob)?.bytes ?? Buffer.alloc(0)
  const headers = {
    'content-type': file.mimeType,
    'x-goog-hash': `md5=${Buffer.from(file.content.md5, 'hex').toString('base64')}`,
  }
  const range = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? '')
  if (!range || (range[1] === '' && range[2] === '')) return new Reply(bytes, { status: 200, headers })
  const start = range[1] === '' ? Math.max(0, bytes.length - Number(range[2])) : Number(range[1])
  const end = range[1] === '' || range[2] === '' ? bytes.length - 1 : Math.min(Number(range[2]), bytes.length - 1)
  if (start > end)
    throw driveError(416, 'requestedRangeNotSatisfiable', 'Request range not satisfiable', {
      location: 'Range',
      locationType: 'header',
    })
  const part = { ...headers, 'content-range': `bytes ${start}-${end}/${bytes.length}` }
  return new Reply(bytes.subarray(start, end + 1), { status: 206, headers: part })
}
