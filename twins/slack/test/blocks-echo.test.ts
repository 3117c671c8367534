import { expect, test } from 'vitest'
import { assignIds, fillDefaults } from '../src/model/blocks/index.ts'

const plain = (text: string) => ({ type: 'plain_text', text })
const button = { type: 'button', text: plain('Go') }
const numbered = () => {
  let count = 0
  return () => `id${++count}`
}

test('every block gets a block_id and every element that acts an action_id', () => {
  const blocks = [
    { type: 'section', text: plain('x'), accessory: button },
    { type: 'actions', block_id: 'mine', elements: [{ ...button, action_id: 'go' }, button] },
    { type: 'context', elements: [{ type: 'image', image_url: 'u', alt_text: 'a' }, plain('x')] },
    { type: 'input', label: plain('l'), element: { type: 'plain_text_input' } },
  ]
  const before = structuredClone(blocks)
  expect(assignIds(blocks, numbered())).toEqual([
    { type: 'section', block_id: 'id1', text: plain('x'), accessory: { ...button, action_id: 'id2' } },
    {
      type: 'actions',
      block_id: 'mine',
      elements: [
        { ...button, action_id: 'go' },
        { ...button, action_id: 'id3' },
      ],
    },
    { type: 'context', block_id: 'id4', elements: [{ type: 'image', image_url: 'u', alt_text: 'a' }, plain('x')] },
    { type: 'input', block_id: 'id5', label: plain('l'), element: { type: 'plain_text_input', action_id: 'id6' } },
  ])
  expect(blocks).toEqual(before)
})

test('blocks inside blocks get their ids too', () => {
  const rich = { type: 'rich_text', elements: [] }
  expect(
    assignIds(
      [
        { type: 'container', title: plain('t'), child_blocks: [{ type: 'image', image_url: 'u', alt_text: 'a' }] },
        { type: 'carousel', elements: [{ type: 'card', body: plain('b'), actions: [button] }] },
        { type: 'plan', title: 'p', tasks: [{ task_id: 't', title: 'T', details: rich }] },
      ],
      numbered(),
    ),
  ).toEqual([
    {
      type: 'container',
      block_id: 'id1',
      title: plain('t'),
      child_blocks: [{ type: 'image', block_id: 'id2', image_url: 'u', alt_text: 'a' }],
    },
    {
      type: 'carousel',
      block_id: 'id3',
      elements: [{ type: 'card', block_id: 'id4', body: plain('b'), actions: [{ ...button, action_id: 'id5' }] }],
    },
    {
      type: 'plan',
      block_id: 'id6',
      title: 'p',
      tasks: [{ task_id: 't', title: 'T', details: { ...rich, block_id: 'id7' } }],
    },
  ])
})

test('a markdown block does not keep its block_id', () => {
  expect(assignIds([{ type: 'markdown', text: 'm', block_id: 'mine' }], numbered())).toEqual([
    { type: 'markdown', block_id: 'id1', text: 'm' },
  ])
})

// The shape of a modal in bolt-python's tests of view_submission.
test('an input is shown with its defaults', () => {
  const block = {
    type: 'input',
    block_id: '+5B',
    label: plain('Label'),
    element: { type: 'plain_text_input', action_id: 'MMKH' },
  }
  expect(fillDefaults([block])).toEqual([
    {
      type: 'input',
      block_id: '+5B',
      label: { type: 'plain_text', text: 'Label', emoji: true },
      optional: false,
      dispatch_action: false,
      element: {
        type: 'plain_text_input',
        action_id: 'MMKH',
        dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] },
      },
    },
  ])
})

test('what the app said stays, in blocks and in a view', () => {
  const view = {
    type: 'modal',
    title: { ...plain('t'), emoji: false },
    blocks: [
      {
        type: 'context',
        elements: [
          { type: 'mrkdwn', text: 'm', verbatim: true },
          { type: 'mrkdwn', text: 'n' },
        ],
      },
    ],
  }
  const before = structuredClone(view)
  expect(fillDefaults(view)).toEqual({
    ...view,
    blocks: [
      {
        type: 'context',
        elements: [
          { type: 'mrkdwn', text: 'm', verbatim: true },
          { type: 'mrkdwn', text: 'n', verbatim: false },
        ],
      },
    ],
  })
  expect(view).toEqual(before)
})
