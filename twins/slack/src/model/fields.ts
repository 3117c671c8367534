/** An interactive element in its block. */
export interface Field {
  readonly block_id: string
  readonly action_id: string
  readonly element: Record<string, any> & { readonly type: string }
  /** The input block it is in; undefined for elements of sections and actions. */
  readonly input?: Record<string, any> | undefined
}

type Bag = Record<string, any>

/** The interactive elements of blocks, in order. */
export const fieldsOf = (blocks: readonly unknown[] = []): Field[] =>
  (blocks as Bag[]).flatMap((block) => {
    const elements: Bag[] = [
      block.accessory,
      block.element,
      ...(Array.isArray(block.elements) ? block.elements : []),
    ].filter(Boolean)
    return elements.flatMap((element) =>
      typeof element.action_id === 'string'
        ? [
            {
              block_id: String(block.block_id),
              action_id: element.action_id,
              element: element as Field['element'],
              input: block.type === 'input' ? block : undefined,
            },
          ]
        : [],
    )
  })

/** The properties that hold what an input of each type was set to, and what it is set to at first (docs.slack.dev, Block Kit elements). */
const SLOTS: Readonly<Record<string, { readonly slot: string; readonly initial: string; readonly many?: true }>> = {
  plain_text_input: { slot: 'value', initial: 'initial_value' },
  email_text_input: { slot: 'value', initial: 'initial_value' },
  url_text_input: { slot: 'value', initial: 'initial_value' },
  number_input: { slot: 'value', initial: 'initial_value' },
  rich_text_input: { slot: 'rich_text_value', initial: 'initial_value' },
  datepicker: { slot: 'selected_date', initial: 'initial_date' },
  timepicker: { slot: 'selected_time', initial: 'initial_time' },
  datetimepicker: { slot: 'selected_date_time', initial: 'initial_date_time' },
  static_select: { slot: 'selected_option', initial: 'initial_option' },
  external_select: { slot: 'selected_option', initial: 'initial_option' },
  radio_buttons: { slot: 'selected_option', initial: 'initial_option' },
  users_select: { slot: 'selected_user', initial: 'initial_user' },
  conversations_select: { slot: 'selected_conversation', initial: 'initial_conversation' },
  channels_select: { slot: 'selected_channel', initial: 'initial_channel' },
  multi_static_select: { slot: 'selected_options', initial: 'initial_options', many: true },
  multi_external_select: { slot: 'selected_options', initial: 'initial_options', many: true },
  checkboxes: { slot: 'selected_options', initial: 'initial_options', many: true },
  multi_users_select: { slot: 'selected_users', initial: 'initial_users', many: true },
  multi_conversations_select: { slot: 'selected_conversations', initial: 'initial_conversations', many: true },
  multi_channels_select: { slot: 'selected_channels', initial: 'initial_channels', many: true },
  file_input: { slot: 'files', initial: '', many: true },
}

export const slotOf = (type: string): (typeof SLOTS)[string] | undefined =>
  Object.hasOwn(SLOTS, type) ? SLOTS[type] : undefined

export type Values = Record<string, Record<string, any>>

/** The `state.values` of blocks: what was set, else what each input begins with. Buttons and menus hold nothing. */
export function stateOf(blocks: readonly unknown[], set: Values): Values {
  const values: Values = {}
  for (const { block_id, action_id, element } of fieldsOf(blocks)) {
    const known = slotOf(element.type)
    if (!known) continue
    const block = values[block_id] ?? {}
    values[block_id] = block
    block[action_id] = set[block_id]?.[action_id] ?? begin(element, known)
  }
  return values
}

function begin(element: Field['element'], { slot, initial, many }: (typeof SLOTS)[string]): Record<string, unknown> {
  const value = element[initial] ?? (many ? [] : null)
  // A text field that was never typed into has null, a rich one nothing at all.
  return slot === 'rich_text_value' && value === null ? { type: element.type } : { type: element.type, [slot]: value }
}
