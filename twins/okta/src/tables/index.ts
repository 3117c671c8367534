import { generatedTables } from '@dtu/kit'
import { access } from './access.ts'
import { people } from './people.ts'

/** All that the twin remembers. Generated resources share `items`; what is written by hand has tables of its own. */
export const tables = { items: generatedTables.items, ...people, ...access }
