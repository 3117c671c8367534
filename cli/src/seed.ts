import type { Extension, Seed } from '@dtu/kit'

/** What `--seed` takes, for help. */
export const SEED = 'the population: acme-12, acme-120, acme-10k, empty, or a YAML file that adds to one'

/** The population that `--seed` names: a YAML file's is read. Throws an OperatorError with the place of each mistake in it. */
export async function readSeed(given: Seed | string): Promise<Seed | string> {
  if (typeof given !== 'string') return given
  const { isSeedFile, seedOf } = await import('@dtu/kit/population/read')
  return isSeedFile(given) ? seedOf(given) : given
}

/** The same as the admin API takes it. */
export async function sentSeed(given: string | undefined): Promise<Extension | string | undefined> {
  const seed = given === undefined ? undefined : await readSeed(given)
  return typeof seed === 'object' ? seed.extension : seed
}
