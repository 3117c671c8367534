import { oauth } from '../oauth/token.ts'
import { account } from './account.ts'
import type { Family } from './family.ts'
import { files } from './files.ts'
import { permissions } from './permissions.ts'
import { uploads } from './uploads.ts'

/** All that is written by hand. */
export const operations: Family = { ...account, ...files, ...permissions, ...uploads, ...oauth }
