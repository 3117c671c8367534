import { isObject } from './check.ts'
import { interactive } from './rules/element.ts'

type Bag = Record<string, unknown>
type NextId = () => string

/** Where a block or an element keeps others. Cells of tables keep what they were given. */
const nests = ['accessory', 'element', 'elements', 'actions', 'child_blocks', 'tasks', 'details', 'output'] as const

/** Below the top, an image or a text is an element, not a block. */
const isBlock = (type: unknown, top: boolean): boolean =>
  top || ['rich_text', 'card', 'task_card'].includes(type as string)

/**
 * The blocks as Slack stores them: with a block_id for every block and an action_id for every element that a user can
 * act on, unless the app gave one (@slack/types, Block; java-slack-sdk and bolt-python show them generated, as `qEJr`).
 * A markdown block does not keep its block_id (docs.slack.dev, markdown block). The argument is not changed.
 * @param nextId 3 to 5 characters of base64, as recorded (tapes: "Lvx", "isEV", "hZpy/").
 */
export const assignIds = <T extends object>(blocks: readonly T[], nextId: NextId): T[] =>
  blocks.map((block) => assign(block, nextId, true) as T)

function assign(value: unknown, nextId: NextId, top: boolean): unknown {
  if (!isObject(value)) return value
  const { type, block_id, action_id, ...rest } = value
  const given = type === 'markdown' ? undefined : block_id
  return {
    ...(type === undefined ? {} : { type }),
    ...idOf('block_id', given, isBlock(type, top), nextId),
    ...idOf('action_id', action_id, interactive.has(String(type)), nextId),
    ...assignBelow(rest, nextId),
  }
}

const idOf = (key: string, given: unknown, needed: boolean, nextId: NextId): Bag =>
  needed ? { [key]: given || nextId() } : given === undefined ? {} : { [key]: given }

function assignBelow(rest: Bag, nextId: NextId): Bag {
  for (const name of nests) {
    const held = rest[name]
    const top = name === 'child_blocks'
    if (Array.isArray(held)) rest[name] = held.map((one) => assign(one, nextId, top))
    else if (isObject(held)) rest[name] = assign(held, nextId, top)
  }
  return rest
}
