import { table } from '@dtu/kit'
import type { ChangedMapping } from '../model/mappings.ts'

/** What was made of profile mappings. */
export const mappings = { mappings: table<ChangedMapping>()({ key: 'id' }) }
