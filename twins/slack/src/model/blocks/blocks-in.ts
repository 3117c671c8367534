import { isObject } from './check.ts'

export type Bag = Readonly<Record<string, unknown>>
/** Something found in blocks, and where: the steps of a JSON pointer. */
export interface Placed {
  readonly it: Bag
  readonly at: readonly (string | number)[]
}

function place(found: Placed[], held: unknown, at: Placed['at']): void {
  if (Array.isArray(held)) for (const [index, it] of held.entries()) place(found, it, [...at, index])
  else if (isObject(held)) found.push({ it: held, at })
}

/** The blocks themselves and those inside containers. */
export function blocksIn(blocks: unknown): Placed[] {
  const found: Placed[] = []
  place(found, blocks, [])
  for (const { it, at } of [...found]) if (it.child_blocks) place(found, it.child_blocks, [...at, 'child_blocks'])
  return found
}

/** A carousel holds cards, a card buttons. */
const places = ['accessory', 'element', 'elements', 'actions'] as const

/** What a block holds directly. */
export function elementsIn({ it, at }: Placed): Placed[] {
  const found: Placed[] = []
  for (const name of places) if (it[name]) place(found, it[name], [...at, name])
  return found
}
