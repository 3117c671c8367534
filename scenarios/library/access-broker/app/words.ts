import type { KnownBlock } from '@slack/types'
import type { Item } from './catalogue.ts'

export const APPROVE = 'approve_access'
export const DENY = 'deny_access'

const section = (text: string): KnownBlock => ({ type: 'section', text: { type: 'mrkdwn', text } })

export const asking = (item: Item, who: string, hours: number, reason: string): string =>
  `<@${who}> asks for ${item.title} for ${hours} h: ${reason}`

/** A question with its two buttons. The value is the request's id: nothing that counts is taken from the message. */
export const askingBlocks = (text: string, id: string): KnownBlock[] => [
  section(text),
  {
    type: 'actions',
    block_id: 'decision',
    elements: [
      {
        type: 'button',
        action_id: APPROVE,
        style: 'primary',
        value: id,
        text: { type: 'plain_text', text: 'Approve' },
      },
      { type: 'button', action_id: DENY, style: 'danger', value: id, text: { type: 'plain_text', text: 'Deny' } },
    ],
  },
]

/** The same without buttons, and what became of it. */
export const settledBlocks = (text: string, outcome: string): KnownBlock[] => [section(text), section(outcome)]

export const clock = (at: number): string => `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`
