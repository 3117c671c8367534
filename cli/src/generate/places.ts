import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const inRepository = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

/** The folder of the twins that belong to this repository. */
export const TWINS = inRepository('twins')

/** Where the vendors' documents are unless somebody says otherwise: beside the repository. */
export const DOCUMENTS = inRepository('../shared/api-docs')

/** The twins of this repository that have a contract, by name. */
export const committed = (): string[] =>
  readdirSync(TWINS)
    .filter((name) => existsSync(join(TWINS, name, 'spec', 'source.lock.json')))
    .sort()
