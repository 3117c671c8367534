import type { Draft } from '../draft.ts'
import { repliedOnly } from './reach.ts'
import { deep } from './schema-walk.ts'

/** Opens schemas that only replies use. */
export function openReplies(draft: Draft): void {
  const names = repliedOnly(draft)
  const inline = draft.operations.flatMap(({ responses }) =>
    Object.values(responses).flatMap(({ content }) => Object.values(content)),
  )
  for (const root of [...[...names].map((name) => draft.schemas[name]!), ...inline])
    for (const schema of deep(root)) if (schema.additionalProperties === false) delete schema.additionalProperties
}
