import type { Twin } from '@dtu/kit'
import { okta } from '@dtu/twin-okta'
import { slack } from '@dtu/twin-slack'

/** The twins of a universe, in the order their ports and tables are shown. */
export const twins: readonly Twin[] = [okta, slack]
