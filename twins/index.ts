import type { Twin } from '@dtu/kit'
import { slack } from '@dtu/twin-slack'

/** The twins of a universe, in the order their ports and tables are shown. Okta is in the making and not yet among them. */
export const twins: readonly Twin[] = [slack]
