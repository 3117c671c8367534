import { OperatorError } from '@dtu/kit'
import { type Field, slotOf } from '../model/fields.ts'
import { stamp } from '../model/stamps.ts'
import type { SlackWorld } from '../types.ts'
import { userNamed } from './resolve.ts'
import { unknown } from './wish.ts'

type Option = { readonly text?: { readonly text?: string }; readonly value?: string }

/** The entry in `state.values` after a person sets an element to `given`. Lists may be given as one value; null empties it. */
export function entryFor(world: SlackWorld, { element }: Field, given: unknown): Record<string, unknown> {
  const known = slotOf(element.type)
  if (!known) throw new OperatorError('not_an_input', `a ${element.type} cannot be set`, { hint: 'use the act click' })
  const read = (one: unknown) => readOne(world, element, one)
  const value =
    given === null || given === undefined
      ? known.many
        ? []
        : null
      : known.many
        ? [given].flat().map(read)
        : read(given)
  return { type: element.type, [known.slot]: value }
}

function readOne(world: SlackWorld, element: Field['element'], given: unknown): unknown {
  if (/select$|^checkboxes$|^radio_buttons$|^overflow$/.test(element.type)) return chosen(world, element, given)
  if (element.type === 'datetimepicker') return Number(given)
  return typeof given === 'object' ? given : String(given)
}

/** Selects of people and channels take ids and names, the others one of their options by value or text. */
function chosen(world: SlackWorld, element: Field['element'], given: unknown): unknown {
  if (element.type.includes('users'))
    return userNamed(world, String(given))?.id ?? fail('unknown_user', 'person', given)
  if (/channels|conversations/.test(element.type))
    return conversation(world, String(given)) ?? fail('unknown_channel', 'channel', given)
  return optionOf(world, element, given)
}

const conversation = (world: SlackWorld, given: string): string | undefined =>
  (world.db.conversations.get(given) ?? world.db.conversations.first({ name: given.replace(/^#/, '') }))?.id

/** An option as the app gave it. Those of external menus are the app's last answer to the act suggest, or given whole. */
export function optionOf(world: SlackWorld, element: Field['element'], given: unknown): Option {
  if (typeof given === 'object' && given !== null) return given as Option
  const there = element.type.includes('external') ? suggested(world, element.action_id) : optionsIn(element)
  const option = there.find((one) => one.value === given || one.text?.text === given)
  return option ?? fail('unknown_option', 'option', given, there)
}

const optionsIn = (holder: Record<string, any>): Option[] => [
  ...(holder.options ?? []),
  ...(holder.option_groups ?? []).flatMap((group: { options?: Option[] }) => group.options ?? []),
]

function suggested(world: SlackWorld, action: string): Option[] {
  const answers = world.db.interactions.find({ where: { state: 'answered' }, descending: true, limit: 100 })
  const last = answers.find(({ kind, payload }) => kind === 'block_suggestion' && payload.action_id === action)
  return optionsIn((last?.answer as Record<string, any> | undefined) ?? {})
}

function fail(code: string, what: string, given: unknown, there: readonly Option[] = []): never {
  throw unknown(
    code,
    what,
    String(given),
    there.map((one) => String(one.value)),
  )
}

/** The element of `actions` that tells of an act: what the element is, and what it is set to now. */
export function actionOf(world: SlackWorld, field: Field, set: Record<string, unknown>): Record<string, unknown> {
  const { element, block_id, action_id } = field
  const { type, text, value, style, placeholder } = element
  const initial = Object.fromEntries(Object.entries(element).filter(([name]) => name.startsWith('initial_')))
  return {
    ...{ type, action_id, block_id },
    ...(text !== undefined && { text }),
    ...(value !== undefined && { value }),
    ...(style !== undefined && { style }),
    ...set,
    ...(placeholder !== undefined && { placeholder }),
    ...initial,
    action_ts: stamp(world),
  }
}
