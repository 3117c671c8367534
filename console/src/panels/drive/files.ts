import { documents } from '../../api/ask.ts'
import { useSeen } from '../../state/fetched.ts'
import { chosen } from '../../state/live.ts'

/** A file of the Drive twin, as far as it is shown. Docs and Sheets are files too. */
export interface File {
  readonly id: string
  readonly name: string
  readonly mimeType: string
  readonly owner?: string
  readonly parents: readonly string[]
  readonly trashed?: boolean
  readonly starred?: boolean
  readonly modified?: number
  readonly modifiedBy?: string
  readonly size?: number | string
  readonly permissions?: readonly {
    readonly id: string
    readonly type: string
    readonly role: string
    readonly displayName?: string
    readonly emailAddress?: string
  }[]
}

const KINDS: Readonly<Record<string, string>> = {
  'application/vnd.google-apps.folder': 'folder',
  'application/vnd.google-apps.document': 'document',
  'application/vnd.google-apps.spreadsheet': 'spreadsheet',
  'application/vnd.google-apps.shortcut': 'shortcut',
  'application/pdf': 'PDF',
}

export const kindOf = ({ mimeType }: Pick<File, 'mimeType'>): string => KINDS[mimeType] ?? mimeType

/** All files of all people. */
export const useFiles = () =>
  useSeen(
    'google-drive',
    () => documents<File>(chosen.value, 'SELECT doc FROM google_drive_files ORDER BY seq', [], 5000),
    [],
  )
