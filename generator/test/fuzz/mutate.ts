import type { Chance } from './chance.ts'

type Node = Record<string, unknown> | unknown[]
interface Slot {
  readonly owner: Node
  readonly key: string
  readonly depth: number
}

const WRONG: readonly unknown[] = [
  null,
  0,
  -1,
  1e308,
  '',
  'text',
  [],
  {},
  true,
  [[]],
  [null],
  'a'.repeat(5000),
  '{',
  '\u0000',
  '💥',
  '\ud800',
]

/** Names that mean something to programs, to file systems or to URLs. */
const NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '../../../etc/passwd',
  '/etc/passwd',
  'C:\\x',
  'a/b',
  'a~1b',
  '',
  ' ',
  '.',
  '..',
  '{',
  '}',
  '{}',
  '{a}{b}',
  '{+a}',
  '*',
  ':',
  '%',
  '%2e%2e',
  '?',
  '#',
  '\u0000',
  'ключ',
  '💥',
  'x'.repeat(300),
  '$ref',
  'class',
  '1',
  'a b',
  'a"b',
  "a'b",
  'a`b',
  'a\nb',
  '*/ evil()',
  'default',
  '200',
  '2XX',
]

const REFERENCES = [
  '#',
  '#/',
  '#/paths',
  '#/components',
  '#/components/schemas',
  '#/definitions',
  '#/info',
  '#/nowhere',
  '#nowhere',
  'file:///etc/passwd',
  '/etc/passwd',
  '../../../../etc/passwd',
  'http://127.0.0.1:1/x',
  'x.json#/a',
  '%',
  '#/%',
  '#/~2',
  'api.json',
  'api.json#',
  '\u0000',
]

/** A copy of a document that has been changed in a few places. What is there is mutated, nested in itself, or named otherwise. */
export function mutate(document: unknown, chance: Chance): unknown {
  const root = { document: structuredClone(document) }
  const times = 1 + chance.below(6)
  for (let n = 0; n < times; n++) {
    const slots = slotsOf(root)
    chance.pick(CHANGES)(chance.pick(slots), chance, slots)
  }
  return root.document
}

type Change = (slot: Slot, chance: Chance, slots: readonly Slot[]) => void

const CHANGES: readonly Change[] = [
  (slot, chance) => put(slot, chance.pick(WRONG)),
  (slot) => drop(slot),
  (slot, chance) => add(slot, chance.pick(NAMES), get(slot)),
  (slot, chance) => rename(slot, chance.pick(NAMES)),
  (slot, chance) => put(slot, { $ref: chance.pick(REFERENCES) }),
  (slot, chance, slots) => put(slot, structuredClone(get(chance.pick(slots)))),
  (slot, chance, slots) => put(slot, { $ref: `#${pathTo(slots, chance.pick(slots))}` }),
  (slot, chance) => put(slot, nested(get(slot), 1 + chance.below(500))),
  (slot, chance) =>
    put(
      slot,
      Array.from({ length: chance.below(3000) }, (_, n) => `value ${n}`),
    ),
  (slot, chance) => typeof get(slot) === 'string' && put(slot, chance.pick(NAMES)),
]

const get = ({ owner, key }: Slot): unknown => (owner as Record<string, unknown>)[key]

/** Defines, so that `__proto__` is a name like others. */
const define = (owner: object, key: string, value: unknown) =>
  Object.defineProperty(owner, key, { value, enumerable: true, configurable: true, writable: true })

const put = ({ owner, key }: Slot, value: unknown) => void define(owner, key, value)

function drop({ owner, key }: Slot): void {
  if (Array.isArray(owner)) owner.splice(Number(key), 1)
  else if (key !== 'document') delete owner[key]
}

function add({ owner }: Slot, name: string, value: unknown): void {
  if (Array.isArray(owner)) owner.push(structuredClone(value))
  else define(owner, name, structuredClone(value))
}

function rename(slot: Slot, name: string): void {
  if (slot.key === 'document') return
  add(slot, name, get(slot))
  drop(slot)
}

function nested(value: unknown, levels: number): unknown {
  let deep = value
  for (let n = 0; n < levels; n++) deep = n % 2 ? { properties: { deep } } : { allOf: [deep], items: {} }
  return deep
}

const MAX_SLOTS = 20_000

function slotsOf(root: object): Slot[] {
  const slots: Slot[] = []
  const visit = (owner: Node, depth: number): void => {
    for (const key of Object.keys(owner)) {
      if (slots.length >= MAX_SLOTS) return
      slots.push({ owner, key, depth })
      const value = get({ owner, key, depth })
      if (typeof value === 'object' && value !== null) visit(value as Node, depth + 1)
    }
  }
  visit(root as Node, 0)
  return slots
}

/** The pointer of a slot, found through its owners. */
function pathTo(slots: readonly Slot[], slot: Slot): string {
  if (slot.key === 'document' && slot.depth === 0) return ''
  const above = slots.find((other) => get(other) === slot.owner)
  const name = slot.key.replaceAll('~', '~0').replaceAll('/', '~1')
  return above && above.depth < slot.depth ? `${pathTo(slots, above)}/${name}` : `/${name}`
}

const SCRAPS = [
  '{',
  '}',
  '[',
  ']',
  ':',
  ',',
  '"',
  "'",
  '\n',
  '\t',
  '- ',
  '&a ',
  '*a',
  '<<: *a',
  '!!js/function x',
  '%',
  '#',
  '\u0000',
  '\ufeff',
  '|',
  '>',
  '? ',
  '---\n',
  '...\n',
  '0x1',
  '1e999',
  'null',
  '\u2028',
]

/** A text that has lost, gained or repeated parts: mostly neither JSON nor YAML any more. */
export function garble(text: string, chance: Chance): string {
  let garbled = text
  for (let n = 1 + chance.below(5); n > 0; n--) {
    const at = chance.below(garbled.length)
    const end = at + chance.below(60)
    const changes = [
      () => garbled.slice(0, at) + garbled.slice(end),
      () => garbled.slice(0, at) + chance.pick(SCRAPS) + garbled.slice(at),
      () => garbled.slice(0, end) + garbled.slice(at),
      () => garbled.slice(0, at),
    ]
    garbled = chance.pick(changes.slice(0, chance.below(10) === 0 ? 4 : 3))() || ' '
  }
  return garbled
}
