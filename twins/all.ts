import { load } from './index.ts'

/** All twins, loaded. */
export const twins = await load()
