import { driveError } from '../errors.ts'
import { FOLDER } from '../model/files.ts'
import type { StoredFile } from '../model/types.ts'

type Key = (file: StoredFile) => string | number

const natural = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

const KEYS: Readonly<Record<string, Key>> = {
  createdTime: ({ created }) => created,
  // Folders come first.
  folder: ({ mimeType }) => (mimeType === FOLDER ? 0 : 1),
  modifiedByMeTime: ({ modified }) => modified,
  modifiedTime: ({ modified }) => modified,
  name: ({ name }) => name.toLowerCase(),
  name_natural: ({ name }) => name,
  quotaBytesUsed: ({ content }) => content?.size ?? 0,
  recency: ({ modified }) => modified,
  sharedWithMeTime: ({ created }) => created,
  starred: ({ starred }) => (starred ? 0 : 1),
  viewedByMeTime: ({ modified }) => modified,
}

/** Puts files in the order a request asks for (`folder,modifiedTime desc,name`); the latest first where it asks for none. */
export function ordered(files: readonly StoredFile[], orderBy: string): StoredFile[] {
  const keys = orderBy
    .split(',')
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [name = '', direction] = part.trim().split(/\s+/)
      const key = Object.hasOwn(KEYS, name) ? KEYS[name] : undefined
      if (!key || (direction !== undefined && direction !== 'desc'))
        throw driveError(400, 'invalid', 'Invalid Value', { location: 'orderBy', locationType: 'parameter' })
      return { key, name, sign: direction === 'desc' ? -1 : 1 }
    })
  return [...files].sort((a, b) => {
    for (const { key, name, sign } of keys) {
      const by = compare(key(a), key(b), name)
      if (by !== 0) return by * sign
    }
    return b.modified - a.modified || b.seq - a.seq
  })
}

function compare(a: string | number, b: string | number, name: string): number {
  if (name === 'name_natural') return natural.compare(String(a), String(b))
  return a < b ? -1 : a > b ? 1 : 0
}
