import type { Draft, Operation } from '../draft.ts'
import type { Hints } from '../hints.ts'
import { uniqueName } from '../read/openapi/names.ts'
import type { Findings } from './finding.ts'
import { routeOf } from './routes.ts'

const MAX_LENGTH = 200
const unusable = new Set(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'])

/** Gives every operation an id of its own: the document's where it can be used, else one made of method and path. */
export function settleOperationIds(draft: Draft, hints: Hints, findings: Findings): void {
  const taken = new Set<string>()
  dropDoubleRoutes(draft, findings)
  for (const operation of draft.operations) {
    const wanted = hints.operationIds?.[`${operation.method} ${operation.path}`] ?? operation.id
    const reason = wanted === undefined ? undefined : problem(wanted, taken)
    if (wanted === undefined || reason) {
      operation.id = uniqueName(idFrom(operation), taken)
      if (reason)
        findings.add(operation.id, `is not called ${JSON.stringify(wanted?.slice(0, 60))}`, reason, 1, operation.origin)
    } else operation.id = wanted
    taken.add(operation.id)
  }
}

function problem(id: string, taken: ReadonlySet<string>): string | undefined {
  if (taken.has(id)) return 'an operation before it has that id'
  if (unusable.has(id)) return 'the word has a meaning of its own in programs'
  if (id.length > MAX_LENGTH) return `longer than ${MAX_LENGTH} characters`
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return /[\u0000-\u001f\u007f"\\]/.test(id) ? 'it holds characters that no name may have' : undefined
}

/** `get /users/{userId}/posts` as `getUsersByUserIdPosts`. */
function idFrom(operation: Operation): string {
  const words = operation.path.split(/[/:]/).flatMap((segment) => {
    const plain = segment.replaceAll(/[^a-zA-Z0-9]+/g, ' ').trim()
    return plain ? [segment.startsWith('{') ? `by ${plain}` : plain] : []
  })
  const name = words.join(' ').replaceAll(/\s+(\w)/g, (_, letter: string) => letter.toUpperCase())
  return (operation.method + name.charAt(0).toUpperCase() + name.slice(1)).slice(0, MAX_LENGTH)
}

/** Two operations of one method and path shape cannot both be reached: the first stays. */
function dropDoubleRoutes(draft: Draft, findings: Findings): void {
  const seen = new Map<string, Operation>()
  draft.operations = draft.operations.filter((operation) => {
    const first = seen.get(routeOf(operation))
    if (!first) return Boolean(seen.set(routeOf(operation), operation))
    findings.add(
      `${operation.method} ${operation.path}`,
      'is left out',
      `${first.id ?? first.path} before it has the same route`,
      1,
      operation.origin,
    )
    return false
  })
}
