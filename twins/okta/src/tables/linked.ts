import { table } from '@dtu/kit'
import type { Link, LinkedObject } from '../model/linked-objects.ts'

/** Relations between users, and who stands in them. */
export const linked = {
  linked_objects: table<LinkedObject>()({
    key: (l) => l.primary.name,
    columns: { associated: (l) => l.associated.name },
    index: [['associated']],
  }),
  links: table<Link>()({
    key: (l) => `${l.relation}:${l.associated}`,
    columns: { relation: (l) => l.relation, primary: (l) => l.primary, associated: (l) => l.associated },
    index: [['relation', 'primary'], ['primary'], ['associated']],
  }),
}
