import { jsonSchema } from './schema.ts'

type Schema = Readonly<Record<string, any>>

let schema: Schema | undefined

/** The names that a part of a profile may have, by the part's path. */
export function knownAt(path: readonly PropertyKey[]): string[] {
  schema ??= jsonSchema()
  let here: Schema[] = [schema]
  for (const part of path) here = here.flatMap(shapes).flatMap((shape) => into(shape, part))
  return [...new Set(here.flatMap(shapes).flatMap(({ properties }) => Object.keys(properties ?? {})))]
}

function shapes(given: Schema): Schema[] {
  if (typeof given.$ref === 'string') {
    const target = schema?.$defs?.[given.$ref.split('/').at(-1) as string]
    return target ? shapes(target) : []
  }
  const under = [...(given.anyOf ?? []), ...(given.allOf ?? [])]
  return under.length > 0 ? under.flatMap(shapes) : [given]
}

function into({ properties, items, additionalProperties }: Schema, part: PropertyKey): Schema[] {
  if (typeof part === 'number') return items ? [items] : []
  const own = Object.hasOwn(properties ?? {}, part) ? properties?.[part as string] : undefined
  if (own) return [own]
  return typeof additionalProperties === 'object' ? [additionalProperties] : []
}
