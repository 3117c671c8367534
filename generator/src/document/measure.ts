import { fail } from '../problem.ts'

// Real documents stay far below: the largest public ones have 2 million nodes and nest 40 deep.
const MAX_NODES = 20_000_000
const MAX_DEPTH = 400

/**
 * Refuses values that cannot be walked: with a cycle (YAML anchors), nested beyond reason, or small only because aliases
 * stand for the same part again and again.
 */
export function measure(value: unknown, source: string): void {
  const sizes = new Map<object, number>()
  const open = new Set<object>()
  const stack: { value: object; children: unknown[]; next: number; size: number }[] = []
  const enter = (child: object) => {
    if (open.has(child)) throw fail('cycle', 'the document contains itself through a YAML anchor', { source })
    if (stack.length >= MAX_DEPTH) throw fail('too-deep', `nested more than ${MAX_DEPTH} levels deep`, { source })
    open.add(child)
    stack.push({ value: child, children: Object.values(child), next: 0, size: 1 })
  }
  if (isObject(value)) enter(value)
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    if (top.next < top.children.length) {
      const child = top.children[top.next++]
      const known = isObject(child) ? sizes.get(child) : 1
      if (known === undefined) enter(child as object)
      else top.size += known
      continue
    }
    if (top.size > MAX_NODES)
      throw fail('too-large', `expands to more than ${MAX_NODES} values (aliases of aliases?)`, { source })
    stack.pop()
    open.delete(top.value)
    sizes.set(top.value, top.size)
    const parent = stack.at(-1)
    if (parent) parent.size += top.size
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
