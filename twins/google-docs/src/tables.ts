import { generatedTables } from '@dtu/kit'

export const tables = { ...generatedTables }
