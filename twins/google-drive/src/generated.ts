import { readWritten } from '@dtu/kit'

/** The contract and the plan: the behaviour of all that is not written by hand. */
export const generated = readWritten(new URL('../generated/', import.meta.url))
