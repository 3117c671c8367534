import { driveError } from '../errors.ts'
import { roleOf } from '../model/access.ts'
import { nextChange } from '../model/changes.ts'
import type { DriveWorld } from '../types.ts'
import { showFile } from '../view/file.ts'
import { showUser, time } from '../view/user.ts'
import type { Family } from './family.ts'

const LIMIT = 16_106_127_360

/** Bytes of the caller's files. */
const usage = (world: DriveWorld, trashed: boolean): number =>
  world.db.files
    .find({ order: 'seq' })
    .filter((file) => file.owner === world.caller.email && (!trashed || file.trashed))
    .reduce((sum, { content }) => sum + (content?.size ?? 0), 0)

const required = (name: string) =>
  driveError(400, 'required', `Required parameter: ${name}`, { location: name, locationType: 'parameter' })

export const account: Family = {
  'drive.about.get': (world, { query }) => {
    if (!query.get('fields'))
      throw driveError(400, 'required', "The 'fields' parameter is required for this method.", {
        location: 'fields',
        locationType: 'parameter',
      })
    const used = usage(world, false)
    return {
      kind: 'drive#about',
      user: showUser(world, world.caller.email),
      storageQuota: {
        limit: String(LIMIT),
        usage: String(used),
        usageInDrive: String(used),
        usageInDriveTrash: String(usage(world, true)),
      },
      importFormats: {},
      exportFormats: {},
      maxImportSizes: {},
      maxUploadSize: '5242880000000',
      appInstalled: false,
      folderColorPalette: ['#ac725e', '#d06b64', '#f83a22', '#fa573c', '#ff7537', '#ffad46'],
      driveThemes: [],
      teamDriveThemes: [],
      canCreateDrives: true,
      canCreateTeamDrives: true,
    }
  },

  'drive.changes.getStartPageToken': (world) => ({
    kind: 'drive#startPageToken',
    startPageToken: String(nextChange(world)),
  }),

  'drive.changes.list': (world, { query }) => {
    const token = query.get('pageToken')
    if (token === null) throw required('pageToken')
    if (!/^\d{1,12}$/.test(token))
      throw driveError(400, 'invalid', 'Invalid Value', { location: 'pageToken', locationType: 'parameter' })
    const size = Math.min(Math.max(Number(query.get('pageSize') ?? 100) || 100, 1), 1000)
    const found = world.db.changes.find({ where: { number: { gte: Number(token) } }, order: 'number', limit: size + 1 })
    const page = found.slice(0, size)
    // Only the last thing that happened to a file is told.
    const last = page.filter(({ fileId }, n) => !page.slice(n + 1).some((later) => later.fileId === fileId))
    const changes = last.flatMap(({ fileId, at, removed }) => {
      const file = world.db.files.get(fileId)
      const seen = file && roleOf(world, file) !== undefined
      if (!seen && !removed) return []
      return [
        {
          kind: 'drive#change',
          changeType: 'file',
          type: 'file',
          time: time(at),
          removed: !seen,
          fileId,
          ...(seen && file && { file: showFile(world, file) }),
        },
      ]
    })
    const end =
      found.length > size
        ? { nextPageToken: String(found[size]?.number) }
        : { newStartPageToken: String(nextChange(world)) }
    return { kind: 'drive#changeList', ...end, changes }
  },
}
