import type { GlobalContext } from 'openapi-typescript'
import type { Draft, Schema } from '../draft.ts'
import { repliedOnly } from '../stages/reach.ts'
import { deep, roots } from '../stages/schema-walk.ts'
import { openapiOf } from './openapi.ts'

const banner = '// Written by the generator from the contract beside it. Not to be edited.\n'

/** Beyond this an enumeration is data, and would only slow a compiler down. */
const MAX_ENUM = 500

/**
 * TypeScript declarations of the contract: `paths`, `components['schemas'][name]` and `operations[operationId]`
 * (openapi-typescript). Schemas that only replies use are open, since services answer more than their documents say; what
 * callers send stays closed, so that a misspelt argument is an error.
 */
export async function typesOf(draft: Draft): Promise<string> {
  const copy = structuredClone(draft)
  openReplies(copy)
  for (const schema of schemasOf(copy)) if ((schema.enum?.length ?? 0) > MAX_ENUM) delete schema.enum
  try {
    return banner + (await declared(openapiOf(copy)))
  } catch (error) {
    // Documents nobody writes by hand: names that are no URL, nesting beyond any stack. The twin needs no types.
    return `${banner}// There are none: openapi-typescript could not declare this contract (${(error as Error).message}).\nexport {}\n`
  }
}

/** What the library's entry does, without its bundler: the contract is whole, and hostile ones send the bundler round in circles. */
async function declared(contract: Record<string, unknown>): Promise<string> {
  // It brings a whole compiler, which nothing else here needs.
  const library = await import('openapi-typescript')
  const document = contract as never
  const settings: Partial<GlobalContext> = {
    silent: true,
    defaultNonNullable: false,
    injectFooter: [],
    discriminators: library.scanDiscriminators(document, { silent: true }),
    resolve: ($ref) => library.resolveRef(document, $ref, { silent: true }),
  }
  return library.astToString(library.transformSchema(document, settings as GlobalContext))
}

function openReplies(draft: Draft): void {
  const named = [...repliedOnly(draft)].map((name) => draft.schemas[name]!)
  const inline = draft.operations.flatMap(({ responses }) =>
    Object.values(responses).flatMap(({ content }) => Object.values(content)),
  )
  for (const root of [...named, ...inline])
    for (const schema of deep(root)) if (schema.properties) schema.additionalProperties ??= true
}

function* schemasOf(draft: Draft): Iterable<Schema> {
  for (const root of [...Object.values(draft.schemas), ...roots(draft)]) yield* deep(root)
}
