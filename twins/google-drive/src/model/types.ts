/** An OAuth access token, and whom it acts for. */
export interface AccessToken {
  readonly token: string
  readonly universe: string
  readonly email: string
  /** `*` stands for all. */
  readonly scopes: readonly string[]
  /** Universe time, milliseconds; the administrator's own never ends. */
  readonly expires?: number
}

/** An application that people let in. */
export interface Client {
  readonly id: string
  readonly secret: string
  readonly universe: string
}

/** What somebody allowed a client, for as long as it is not taken back. */
export interface Grant {
  readonly refreshToken: string
  readonly clientId: string
  readonly universe: string
  readonly email: string
  readonly scopes: readonly string[]
}

/** A person of the organisation. */
export interface Account {
  readonly email: string
  readonly permissionId: string
  readonly displayName: string
  readonly admin: boolean
  /** Their My Drive. */
  readonly rootId: string
  /** No longer let in; what they own stays. */
  readonly suspended?: boolean
  readonly seq: number
}

/** A group of the organisation: what is shared with it is shared with its members. */
export interface Group {
  readonly email: string
  readonly permissionId: string
  readonly displayName: string
}

export interface Member {
  /** Address of the group. */
  readonly group: string
  readonly email: string
}

export type Role = 'commenter' | 'fileOrganizer' | 'organizer' | 'owner' | 'reader' | 'writer'

export interface Permission {
  readonly id: string
  readonly type: 'anyone' | 'domain' | 'group' | 'user'
  readonly role: Role
  readonly emailAddress?: string
  readonly domain?: string
  readonly displayName?: string
  readonly allowFileDiscovery?: boolean
}

export interface StoredFile {
  readonly id: string
  readonly name: string
  readonly mimeType: string
  readonly parents: readonly string[]
  readonly owner: string
  readonly permissions: readonly Permission[]
  readonly trashed: boolean
  readonly starred: boolean
  readonly description?: string
  readonly properties?: Readonly<Record<string, string>>
  readonly appProperties?: Readonly<Record<string, string>>
  readonly folderColorRgb?: string
  readonly originalFilename?: string
  readonly writersCanShare: boolean
  readonly copyRequiresWriterPermission: boolean
  /** Bytes in the universe's store, and what is known of them; absent for what has no bytes of its own. */
  readonly content?: {
    readonly blob: string
    readonly size: number
    readonly md5: string
    readonly sha1: string
    readonly sha256: string
    readonly revision: string
  }
  readonly created: number
  readonly modified: number
  readonly modifiedBy: string
  readonly version: number
  readonly seq: number
}

/** A resumable upload under way. */
export interface Upload {
  readonly id: string
  /** The file whose bytes are replaced; a new one when absent. */
  readonly fileId?: string
  readonly metadata: Readonly<Record<string, any>>
  readonly type: string
  readonly email: string
  /** Bytes so far, in the universe's store. */
  readonly received: number
  readonly query: string
}

/** Something that happened to a file: numbered from 1. */
export interface Change {
  readonly number: number
  readonly fileId: string
  readonly at: number
  readonly removed: boolean
}
