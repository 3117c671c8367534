import { decode, readTemplate, type Step, split, type Template } from './template.ts'

export interface Found<T> {
  readonly store: T
  readonly params: Record<string, string>
}

interface Leaf<T> {
  readonly template: Template
  readonly store: T
}

interface Node<T> {
  readonly fixed: Map<string, Node<T>>
  readonly mixed: { readonly pattern: RegExp; readonly weight: number; readonly node: Node<T> }[]
  param: Node<T> | undefined
  /** By method. */
  readonly leaves: Map<string, Leaf<T>>
}

const newNode = <T>(): Node<T> => ({ fixed: new Map(), mixed: [], param: undefined, leaves: new Map() })

/**
 * Paths as contracts write them, to what they stand for. Fixed steps win over patterns, patterns over parameters, and those
 * over parameters that take slashes; a way that ends without the method is given up for the next.
 */
export class Router<T> {
  readonly #root: Node<T> = newNode()
  readonly #greedy: (Leaf<T> & { readonly method: string })[] = []

  /** Throws when method and path are another's already. */
  add(method: string, path: string, store: T, greedy?: ReadonlySet<string>): void {
    const template = readTemplate(path, greedy)
    if (template.whole) {
      this.#greedy.push({ method, template, store })
      this.#greedy.sort((a, b) => b.template.weight - a.template.weight)
      return
    }
    let node = this.#root
    for (const step of template.steps) node = child(node, step)
    if (node.leaves.has(method)) throw new Error(`${method} ${path} is the route of two operations`)
    node.leaves.set(method, { template, store })
  }

  find(method: string, path: string): Found<T> | undefined {
    const steps = split(path)
    const values: string[] = []
    const leaf = walk(this.#root, method, steps, 0, values)
    if (leaf) return found(leaf, values)
    for (const candidate of this.#greedy) {
      const match = candidate.method === method && candidate.template.whole?.exec(path)
      if (match) return found(candidate, match.slice(1))
    }
    return undefined
  }
}

function child<T>(node: Node<T>, step: Step): Node<T> {
  if (step.kind === 'fixed') return kept(node.fixed, step.text)
  if (step.kind !== 'mixed') {
    node.param ??= newNode()
    return node.param
  }
  const same = node.mixed.find(({ pattern }) => pattern.source === step.pattern.source)
  if (same) return same.node
  const made = { pattern: step.pattern, weight: step.weight, node: newNode<T>() }
  node.mixed.push(made)
  node.mixed.sort((a, b) => b.weight - a.weight)
  return made.node
}

function kept<T>(nodes: Map<string, Node<T>>, text: string): Node<T> {
  let node = nodes.get(text)
  if (!node) {
    node = newNode()
    nodes.set(text, node)
  }
  return node
}

/** `values` grows on the way down and is cut back where a way was wrong. */
function walk<T>(
  node: Node<T>,
  method: string,
  steps: readonly string[],
  at: number,
  values: string[],
): Leaf<T> | undefined {
  const step = steps[at]
  if (step === undefined) return node.leaves.get(method)
  const fixed = node.fixed.get(step) ?? (step.includes('%') ? node.fixed.get(decode(step) ?? step) : undefined)
  const leaf = fixed && walk(fixed, method, steps, at + 1, values)
  if (leaf) return leaf
  const length = values.length
  for (const { pattern, node: next } of node.mixed) {
    const match = pattern.exec(step)
    if (!match) continue
    values.push(...match.slice(1))
    const leaf = walk(next, method, steps, at + 1, values)
    if (leaf) return leaf
    values.length = length
  }
  if (!node.param || step === '') return undefined
  values.push(step)
  const below = walk(node.param, method, steps, at + 1, values)
  if (!below) values.length = length
  return below
}

function found<T>({ template, store }: Leaf<T>, values: readonly string[]): Found<T> | undefined {
  const params: Record<string, string> = {}
  for (const [n, name] of template.names.entries()) {
    const value = decode(values[n] ?? '')
    if (value === undefined) return undefined
    params[name] = value
  }
  return { store, params }
}
