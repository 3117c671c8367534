import type { Draft, Schema } from '../draft.ts'
import type { Findings } from './finding.ts'
import { reachable, refName, roots } from './schema-walk.ts'

/** Removes what would make a validator or a type writer run in circles, and components that nothing uses. */
export function repair(draft: Draft, findings: Findings): void {
  for (const name of Object.keys(draft.schemas)) cutDescendants(draft, name, findings)
  const state: State = new Map()
  for (const name of Object.keys(draft.schemas)) if (!state.has(name)) cutCircles(draft, name, state, findings)
  const used = reachable(draft, roots(draft))
  for (const name of Object.keys(draft.schemas))
    if (!used.has(name)) {
      delete draft.schemas[name]
      delete draft.schemaOrigins[name]
    }
}

/**
 * A base that lists its variants as alternatives while each variant is all of the base says the same thing twice, and in a
 * circle. The variants keep their base; the base keeps its properties and its discriminator.
 */
function cutDescendants(draft: Draft, name: string, findings: Findings): void {
  const schema = draft.schemas[name]!
  for (const keyword of ['oneOf', 'anyOf'] as const) {
    const variants = (schema[keyword] ?? []).map(refName).filter((variant) => variant !== undefined)
    if (!variants.some((variant) => draft.schemas[variant]?.allOf?.some((base) => refName(base) === name))) continue
    delete schema[keyword]
    if (schema.type === undefined) schema.type = 'object'
    findings.add(
      `schema ${name}`,
      `its list of variants (${keyword}) is left out`,
      'the variants are made of it',
      1,
      draft.schemaOrigins[name],
    )
  }
}

type State = Map<string, 'open' | 'done'>

/**
 * Validating an instance must end: a schema may contain itself below a property, but not apply itself to the same
 * instance (`A` is all of `A`). Such a reference adds nothing and is replaced by `{}`.
 */
function cutCircles(draft: Draft, name: string, state: State, findings: Findings): void {
  const stack: { name: string; next: Schema[] }[] = []
  const enter = (entered: string) => {
    state.set(entered, 'open')
    stack.push({ name: entered, next: inPlaceReferences(draft.schemas[entered]!) })
  }
  enter(name)
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const reference = top.next.pop()
    if (!reference) {
      state.set(top.name, 'done')
      stack.pop()
      continue
    }
    const target = refName(reference)!
    if (state.get(target) === 'open') {
      delete reference.$ref
      withoutEmpty(draft.schemas[top.name]!)
      findings.add(
        `schema ${top.name}`,
        `its use of ${target} is left out`,
        'it would apply itself to the same value without end',
        1,
        draft.schemaOrigins[top.name],
      )
    } else if (!state.has(target) && draft.schemas[target]) enter(target)
  }
}

/** An alternative that allows everything would make the others meaningless. */
function withoutEmpty(schema: Schema): void {
  for (const keyword of ['oneOf', 'anyOf', 'allOf'] as const) {
    const rest = schema[keyword]?.filter((branch) => Object.keys(branch).length > 0)
    if (rest?.length === 0) delete schema[keyword]
    else if (rest) schema[keyword] = rest
  }
}

/** The references of a schema that apply to the same instance as the schema. */
function inPlaceReferences(root: Schema): Schema[] {
  const found: Schema[] = []
  const stack: Schema[] = [root]
  const seen = new Set<Schema>()
  for (let schema = stack.pop(); schema; schema = stack.pop()) {
    if (seen.has(schema)) continue
    seen.add(schema)
    if (refName(schema) !== undefined) found.push(schema)
    for (const list of [schema.allOf, schema.anyOf, schema.oneOf]) if (Array.isArray(list)) stack.push(...list)
    for (const keyword of ['not', 'if', 'then', 'else']) if (schema[keyword]) stack.push(schema[keyword] as Schema)
  }
  return found
}
