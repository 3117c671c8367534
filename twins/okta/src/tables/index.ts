import { generatedTables } from '@dtu/kit'
import { access } from './access.ts'
import { apps } from './apps.ts'
import { authorization } from './authorization.ts'
import { brands } from './brands.ts'
import { factors } from './factors.ts'
import { groups } from './groups.ts'
import { hooks } from './hooks.ts'
import { idps } from './idps.ts'
import { keys } from './keys.ts'
import { linked } from './linked.ts'
import { mappings } from './mappings.ts'
import { oauth } from './oauth.ts'
import { people } from './people.ts'
import { policies } from './policies.ts'
import { roles } from './roles.ts'
import { signin } from './signin.ts'
import { system } from './system.ts'

/** All that the twin remembers. Generated resources share `items`; what is written by hand has tables of its own. */
export const tables = {
  items: generatedTables.items,
  ...people,
  ...groups,
  ...hooks,
  ...linked,
  ...oauth,
  ...roles,
  ...access,
  ...signin,
  ...system,
  ...apps,
  ...authorization,
  ...policies,
  ...factors,
  ...idps,
  ...keys,
  ...brands,
  ...mappings,
}
