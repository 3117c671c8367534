import { elementsOf } from './element.ts'
import { imageElement } from './image.ts'
import { anything, byType, type Fields, flag, integer, list, listed, type Rule, string, typed, upTo } from './rule.ts'
import type { Surface } from './surface.ts'
import { inlineTextUpTo, mrkdwn, plainText, plainUpTo, textUpTo } from './text.ts'

const id: Fields = { block_id: upTo(255) }

// docs.slack.dev, one page for each block.
export const divider = typed('divider', {}, id)
export const header = typed('header', { text: plainUpTo(150) }, { level: integer(1, 4), ...id })
export const context = typed(
  'context',
  { elements: list(byType({ image: imageElement, plain_text: plainText, mrkdwn }), { min: 1, max: 10 }) },
  id,
)
export const file = typed('file', { external_id: string(), source: listed('remote') }, { file_id: string(), ...id })
export const alert = typed(
  'alert',
  { text: inlineTextUpTo(200) },
  { level: listed('default', 'info', 'warning', 'error', 'success'), ...id },
)
/** The 12,000 characters are counted over all markdown blocks and refused as msg_blocks_too_long: see too-long.ts. */
export const markdown = typed('markdown', { text: string({ min: 1 }) }, id)
/** docs.slack.dev, using the Calls API; what Slack adds is kept (java-slack-sdk, CallBlock). */
export const call = typed('call', { call_id: string() }, { api_decoration_available: flag, call: anything, ...id })

/** A section has text or fields. */
export const section = (surface: Surface): Rule =>
  typed(
    'section',
    {},
    {
      text: textUpTo(3000),
      fields: list(textUpTo(2000), { min: 1, max: 10 }),
      accessory: elementsOf('section', surface),
      expand: flag,
      ...id,
    },
    { either: ['text', 'fields'] },
  )
export const actions = (surface: Surface): Rule =>
  typed('actions', { elements: list(elementsOf('actions', surface), { min: 1, max: 25 }) }, id)
export const contextActions = (surface: Surface): Rule =>
  typed('context_actions', { elements: list(elementsOf('context_actions', surface), { min: 1, max: 5 }) }, id)
export const input = (surface: Surface): Rule =>
  typed(
    'input',
    { label: plainUpTo(2000), element: elementsOf('input', surface) },
    { hint: plainUpTo(2000), optional: flag, dispatch_action: flag, ...id },
  )
