import type { PlannedEvent } from '@dtu/kit/fallback/plan'
import { nounOf } from './item-schema.ts'
import { type Model, rolesOf } from './model.ts'
import { nounKey, stem, tokens } from './words.ts'

const kinds: [RegExp, string[]][] = [
  [/^(creat|add|new|insert|post|join|open)/, ['create', 'upsert']],
  [/^(updat|chang|edit|modif|renam)/, ['merge', 'replace', 'upsert']],
  [/^(delet|remov|destroy)/, ['delete']],
]

/** Declared events, each with the operations after which its name says that it happens. */
export function plannedEvents(model: Model): PlannedEvent[] {
  return model.draft.events.map((event) => {
    const words = tokens(event.name)
    const res = model.resources.find((candidate) => words.some((word) => nounKey(word) === nounKey(nounOf(candidate))))
    const wanted = kinds.find(([pattern]) => words.some((word) => pattern.test(stem(word))))?.[1] ?? []
    const after = res
      ? rolesOf(model, res)
          .filter(([, { kind }]) => wanted.includes(kind))
          .map(([operation]) => operation.id!)
      : []
    const schema = event.payload && model.lens.flat(event.payload).name
    if (after.length)
      model.findings.add(
        `event ${event.name}`,
        `after ${after.join(', ')}`,
        'its name is made of the noun and the verb',
        0.6,
        event.origin,
      )
    return {
      name: event.name,
      after: after.sort(),
      ...(res ? { resource: res.name } : {}),
      scopes: event.scopes,
      ...(schema === undefined ? {} : { schema: `#/components/schemas/${schema}` }),
    }
  })
}
