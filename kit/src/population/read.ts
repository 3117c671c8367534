import { basename } from 'node:path'
import { OperatorError } from '../errors.ts'
import { parseYaml, readYaml, refuse, type YamlDocument } from '../yaml.ts'
import { extend } from './extend.ts'
import { type Extension, extensionSchema } from './format.ts'
import { population } from './population.ts'
import type { Seed } from './seed.ts'

/** A population as it is asked for: by name, or by what it is made of. */
export type Asked = Extension | string

/** Whether a seed's name is meant as a file's. */
export const isSeedFile = (name: string): boolean => /\.(ya?ml|json)$/i.test(name)

/**
 * The population a command line names: by name, or a YAML file. Throws an OperatorError which names each mistake's place.
 */
export function seedOf(name: string): Seed {
  if (!isSeedFile(name)) return population(name)
  const document = readYaml(name, extensionSchema)
  const called =
    document.value.name ??
    basename(name)
      .replace(/\.[^.]+$/, '')
      .toLowerCase()
  return whole({ ...document, value: { ...document.value, name: called } })
}

/** The population that a body of the admin API describes. Throws an OperatorError with the places in it. */
export const seedIn = (body: unknown): Seed =>
  typeof body === 'string' ? population(body) : whole(parseYaml('seed', JSON.stringify(body, null, 2), extensionSchema))

function whole(document: YamlDocument<Extension>): Seed {
  try {
    population(document.value.base)
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error
    refuse(document, [{ path: ['base'], message: error.message }])
  }
  const { seed, faults } = extend(document.value)
  if (faults.length > 0) refuse(document, faults)
  return seed
}
