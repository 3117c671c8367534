import type { Schema } from '../draft.ts'
import { subschemas } from '../stages/schema-walk.ts'

const prose = ['description', 'title', 'example', 'examples', '$comment']

/** Removes the vendor's words from a schema in place: facts are ours to keep, prose and examples are not. */
export function stripProse(roots: Iterable<Schema>): void {
  const seen = new Set<Schema>()
  const stack = [...roots]
  for (let schema = stack.pop(); schema; schema = stack.pop()) {
    if (seen.has(schema)) continue
    seen.add(schema)
    for (const keyword of prose) if (keyword in schema) delete schema[keyword]
    stack.push(...subschemas(schema))
  }
}
