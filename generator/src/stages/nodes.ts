import type { Draft } from '../draft.ts'
import type { Node } from './model.ts'
import { keyOf, parsePath } from './path.ts'

/** Operations by path shape, in the order of the documents. */
export function nodesOf(draft: Draft): Map<string, Node> {
  const nodes = new Map<string, Node>()
  for (const operation of draft.operations) {
    if (operation.extensions['x-upload-of'] !== undefined) continue // another way to the same thing
    const segments = parsePath(operation.path)
    const key = keyOf(segments)
    const node = nodes.get(key) ?? { key, segments, operations: new Map() }
    nodes.set(key, node)
    if (!node.operations.has(operation.method)) node.operations.set(operation.method, operation)
  }
  return nodes
}
