import type { Document } from '../body.ts'
import { roleOf } from '../model/access.ts'
import { FOLDER, isNative, isTrashed } from '../model/files.ts'
import type { StoredFile } from '../model/types.ts'
import type { DriveWorld } from '../types.ts'
import { showPermission } from './permission.ts'
import { placeOf } from './place.ts'
import { showUser, time } from './user.ts'

/** All that is known of a file; a request's `fields` say what of it is sent. */
export function showFile(world: DriveWorld, file: StoredFile): Document {
  const { email } = world.caller
  const role = roleOf(world, file)
  const trashed = isTrashed(world, file)
  return {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    ...(file.description !== undefined && { description: file.description }),
    starred: file.starred,
    trashed,
    explicitlyTrashed: file.trashed,
    parents: file.parents,
    ...(file.properties && { properties: file.properties }),
    ...(file.appProperties && { appProperties: file.appProperties }),
    spaces: ['drive'],
    version: String(file.version),
    ...links(file),
    viewedByMe: true,
    createdTime: time(file.created),
    modifiedTime: time(file.modified),
    ...(file.modifiedBy === email && { modifiedByMeTime: time(file.modified) }),
    modifiedByMe: file.modifiedBy === email,
    owners: [showUser(world, file.owner)],
    lastModifyingUser: showUser(world, file.modifiedBy),
    ownedByMe: file.owner === email,
    shared: file.permissions.length > 1,
    capabilities: capabilities(file, role),
    permissions: file.permissions.map(showPermission),
    permissionIds: file.permissions.map(({ id }) => id),
    writersCanShare: file.writersCanShare,
    copyRequiresWriterPermission: file.copyRequiresWriterPermission,
    viewersCanCopyContent: !file.copyRequiresWriterPermission,
    hasThumbnail: false,
    thumbnailVersion: '0',
    isAppAuthorized: true,
    ...(file.folderColorRgb !== undefined && { folderColorRgb: file.folderColorRgb }),
    quotaBytesUsed: String(file.content?.size ?? 0),
    ...contentOf(file),
  }
}

/** Where people open a file. */
function links({ id, mimeType }: StoredFile): Document {
  return {
    ...(!isNative(mimeType) && { webContentLink: `https://drive.google.com/uc?id=${id}&export=download` }),
    webViewLink: mimeType === FOLDER ? placeOf({ id, mimeType }) : `${placeOf({ id, mimeType })}?usp=drivesdk`,
    iconLink: `https://drive-thirdparty.googleusercontent.com/16/type/${mimeType}`,
  }
}

function contentOf({ content, name, originalFilename }: StoredFile): Document {
  if (!content) return {}
  const extension = /\.([A-Za-z0-9]{1,10})$/.exec(name)?.[1] ?? ''
  return {
    size: String(content.size),
    md5Checksum: content.md5,
    sha1Checksum: content.sha1,
    sha256Checksum: content.sha256,
    headRevisionId: content.revision,
    originalFilename: originalFilename ?? name,
    fullFileExtension: extension,
    fileExtension: extension,
  }
}

function capabilities({ mimeType }: StoredFile, role: string | undefined): Document {
  const writes = role === 'writer' || role === 'owner' || role === 'organizer' || role === 'fileOrganizer'
  const owns = role === 'owner' || role === 'organizer'
  const folder = mimeType === FOLDER
  return {
    canAddChildren: folder && writes,
    canComment: writes || role === 'commenter',
    canCopy: !folder,
    canDelete: owns,
    canDownload: !folder,
    canEdit: writes,
    canListChildren: folder,
    canModifyContent: writes,
    canReadRevisions: writes && !folder,
    canRemoveChildren: folder && writes,
    canRename: writes,
    canShare: writes,
    canTrash: owns,
    canUntrash: owns,
  }
}
