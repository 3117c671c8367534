import type { Draft, Schema } from '../draft.ts'
import { reachable } from './schema-walk.ts'

/**
 * Components that only replies use. They are open in types, since services answer more than their documents say; what
 * callers send stays closed, so that a misspelt argument is an error.
 */
export function repliedOnly(draft: Draft): Set<string> {
  const sent: Schema[] = []
  const answered: Schema[] = []
  for (const { parameters, body, responses } of draft.operations) {
    sent.push(...parameters.map(({ schema }) => schema), ...Object.values(body?.content ?? {}))
    for (const { content } of Object.values(responses)) answered.push(...Object.values(content))
  }
  const taken = reachable(draft, sent)
  return new Set([...reachable(draft, answered)].filter((name) => !taken.has(name)))
}
