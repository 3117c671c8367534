import type { Conforming } from './conform.ts'
import type { Document } from './pointer.ts'
import { least } from './sample.ts'
import type { Schema } from './schemas.ts'

/** More than these are not told apart: the work grows with their square. */
const MOST = 24

export const isAmbiguous = ({ oneOf }: Schema): boolean =>
  Array.isArray(oneOf) && oneOf.length > 1 && oneOf.length <= MOST

/**
 * A value that is one alternative of a schema and no other: as it conforms by likeness, else as each alternative has it,
 * without what belongs to others, or with an optional member that tells it from them.
 */
export function settle(c: Conforming, schema: Schema, value: object, conformAs: (schema: object) => unknown): unknown {
  const made = conformAs(schema)
  if (typeof made !== 'object' || made === null || Array.isArray(value)) return made
  const alternatives = schema.oneOf as Schema[]
  const isOne = (candidate: unknown) =>
    alternatives.filter((alternative) => c.schemas.fits(alternative, candidate)).length === 1
  if (isOne(made)) return made
  const named = namedBy(schema, value as Document)
  const meant = named === undefined ? undefined : (conformAs(choice(schema, named)) as Document | undefined)
  // What says itself which alternative it is loses nothing only to be no other one as well.
  const keeps = (candidate: Document) => Object.keys(meant ?? {}).every((name) => name in candidate)
  for (const candidate of candidates(c, schema, alternatives, conformAs))
    if (keeps(candidate) && isOne(candidate)) return candidate
  return c.strict ? undefined : (meant ?? made)
}

/** Which alternative the discriminator of a value names. */
function namedBy({ oneOf, discriminator }: Schema, value: Document): number | undefined {
  const word = value[discriminator?.propertyName]
  if (typeof word !== 'string') return undefined
  const target = String(discriminator.mapping?.[word] ?? word)
  const found = (oneOf as Schema[]).findIndex(({ $ref }) => $ref === target || $ref?.endsWith(`/${target}`))
  return found < 0 ? undefined : found
}

function* candidates(
  c: Conforming,
  schema: Schema,
  alternatives: readonly Schema[],
  conformAs: (schema: object) => unknown,
): Generator<Document> {
  const bases = alternatives.flatMap((_, n) => {
    const base = conformAs(choice(schema, n))
    return typeof base === 'object' && base !== null ? [{ n, base: base as Document }] : []
  })
  for (const { base } of bases) yield base
  for (const { n, base } of bases) yield trimmed(c, alternatives, n, base)
  for (const { n, base } of bases) yield* extended(c, alternatives[n] as Schema, trimmed(c, alternatives, n, base))
}

const choices = new WeakMap<Schema, Schema[]>()

/** The schema with one of its alternatives as the only one. */
function choice(schema: Schema, n: number): Schema {
  let known = choices.get(schema)
  if (!known) {
    const { oneOf, discriminator: _, ...own } = schema
    known = (oneOf as Schema[]).map((alternative) => ({ ...own, allOf: [...(own.allOf ?? []), alternative] }))
    choices.set(schema, known)
  }
  return known[n] as Schema
}

/** Without members that only other alternatives have. */
function trimmed(c: Conforming, alternatives: readonly Schema[], n: number, base: Document): Document {
  const own = c.schemas.flat(alternatives[n])?.properties ?? {}
  const others = alternatives.flatMap((alternative) => Object.keys(c.schemas.flat(alternative)?.properties ?? {}))
  return Object.fromEntries(Object.entries(base).filter(([name]) => name in own || !others.includes(name)))
}

/** With one more member, of those it may have. */
function* extended(c: Conforming, alternative: Schema, base: Document): Generator<Document> {
  for (const [name, schema] of Object.entries(c.schemas.flat(alternative)?.properties ?? {}))
    if (base[name] === undefined) yield { ...base, [name]: least(c.schemas, schema, name) }
}
