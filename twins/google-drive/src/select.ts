import { type ApiError, Reply } from '@dtu/kit'
import { driveError } from './errors.ts'
import { membersIn } from './fields.ts'
import { generated } from './generated.ts'
import { type Mask, masked, readMask, strayPath } from './mask.ts'
import type { DriveInput, DriveWorld } from './types.ts'

const FILE: Mask = { kind: true, id: true, name: true, mimeType: true }
const PERMISSION: Mask = { kind: true, id: true, type: true, role: true, allowFileDiscovery: true }
const USER: Mask = { kind: true, id: true, name: true }

/** What is shown where nobody says which fields (recordings of nango and gspread). */
const SHOWN: Readonly<Record<string, Mask>> = {
  'drive.files.get': FILE,
  'drive.files.create': FILE,
  'drive.files.create.upload': FILE,
  'drive.files.create.resumable': FILE,
  'drive.files.update': FILE,
  'drive.files.update.upload': FILE,
  'drive.files.update.resumable': FILE,
  'drive.upload.create': FILE,
  'drive.upload.update': FILE,
  'drive.files.copy': FILE,
  'drive.files.list': { kind: true, incompleteSearch: true, nextPageToken: true, files: FILE },
  'drive.permissions.get': PERMISSION,
  'drive.permissions.create': PERMISSION,
  'drive.permissions.update': PERMISSION,
  'drive.permissions.list': { kind: true, nextPageToken: true, permissions: PERMISSION },
  'drive.changes.list': {
    kind: true,
    nextPageToken: true,
    newStartPageToken: true,
    changes: { kind: true, type: true, changeType: true, time: true, removed: true, fileId: true, file: FILE },
  },
  'drive.drives.get': USER,
  'drive.drives.create': USER,
}

const refuse = (part: string): ApiError =>
  driveError(400, 'invalidParameter', `Invalid field selection ${part}`, {
    location: 'fields',
    locationType: 'parameter',
  })

/** The fields a request asks for, else those that are shown anyway. Throws 400 for a field that is none. */
export function selected(_world: DriveWorld, { query, operation }: DriveInput, output: unknown): unknown {
  const asked = query.get('fields')
  const known = SHOWN[operation.id]
  if (asked === null || asked === '') return known ? masked(output, known) : output
  const mask = readMask(asked, refuse)
  const { schemas } = generated
  const stray = strayPath(mask, schemas().reply(operation, operation.success), membersIn(generated))
  if (stray !== undefined) throw refuse(stray)
  if (known || !(output instanceof Reply) || typeof output.body === 'object') return masked(output, mask)
  return output
}
